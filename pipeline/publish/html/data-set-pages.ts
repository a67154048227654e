/**
 * `index.html` and `dataset/<name>/index.html`: what there is to have, with the sizes of the files. They describe what
 * the publishers have written, so they come after them.
 */
import {recordTypes} from '../../generated/records.ts'
import {isWeb} from '../../load.ts'
import {models} from '../../model.ts'
import type {Describer, Publication, Receipt} from '../../types.ts'
import {type Dates, datesFinder, type Period, periodFinder} from '../catalog/coverage.ts'
import {type Dataset, type Distribution, datasetsOf} from '../catalog/datasets.ts'
import type {Links} from './links.ts'
import {type Content, html, type Markup} from './markup.ts'
import {fileOf, type Page, reportAddress} from './page.ts'
import {fragmentOf, listPath} from './paths.ts'
import {listTitle} from './record-pages.ts'
import {linked} from './values.ts'

export const dataSetPages: Describer = {
  format: 'html-data-sets',
  *files(publication, receipts) {
    const datasets = datasetsOf(publication, receipts)
    yield fileOf(homePage(datasets, publication, receipts), publication)
    yield fileOf(listPage(datasets, publication), publication)
    const [datesOf, periodOf] = [datesFinder(publication), periodFinder(publication)]
    for (const dataset of datasets)
      yield fileOf(pageOf(dataset, datesOf(dataset.type), periodOf(dataset.type), publication), publication)
  }
}

/** 1234567 -> `1.2 MB`: decimal units, as people who download expect. */
function sizeOf(bytes: number): string {
  const [unit, name] = bytes >= 1e9 ? [1e9, 'GB'] : bytes >= 1e6 ? [1e6, 'MB'] : [1e3, 'kB']
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / unit).toFixed(1)} ${name}`
}

/** Files that people ask for first, where they were written. */
const FIRST = ['data/civic-record.xlsx', 'data/facts.csv', 'data/dataset.jsonld', 'data/dataset.ttl', 'data/dataset.nq']
/** Where machines start. */
const ENTRANCES: readonly (readonly [path: string, what: string])[] = [
  ['catalog.ttl', 'the catalogue of everything, for data portals (DCAT-AP)'],
  ['datapackage.json', 'the data package, with the columns of every table'],
  ['feed/rss.xml', 'published changes, for feed readers (RSS)'],
  ['feed/atom.xml', 'published changes, for feed readers (Atom)'],
  ['SHA256SUMS', 'the checksum of every file'],
  ['report.json', 'what became of every sentence'],
  ['verify.mjs', 'a program that checks all of this without any network']
]

function homePage(datasets: readonly Dataset[], publication: Publication, receipts: readonly Receipt[]): Page {
  const {config, releases} = publication
  const written = new Map(receipts.map(receipt => [receipt.path, receipt]))
  const last = releases.at(-1)
  return {
    path: '',
    title: config.title,
    description: config.description,
    alternates: [
      ['catalog.ttl', 'text/turtle'],
      ['catalog.jsonld', 'application/ld+json'],
      ['feed/rss.xml', 'application/rss+xml'],
      ['feed/atom.xml', 'application/atom+xml']
    ].filter(([path]) => written.has(path!)) as unknown as Page['alternates'],
    data: {
      '@context': 'https://schema.org',
      '@type': 'DataCatalog',
      '@id': `${config.base}#catalog`,
      name: config.title,
      description: config.description,
      url: config.base,
      inLanguage: config.language,
      license: config.licence,
      publisher: {'@type': 'Organization', name: config.publisher},
      dataset: datasets.map(({iri, title, description}) => ({'@type': 'Dataset', '@id': iri, name: title, description}))
    },
    *content(links) {
      yield html`<h1 id="catalog" lang="${config.language}">${config.title}</h1>
<p lang="${config.language}">${config.description}</p>
<p>These are facts that were stated in prose, as data: every value is pinned to the exact words that state it, and to the act that it rests on.</p>
<h2>What is known</h2>
<ul>\n`
      for (const type of recordTypes) {
        const count = [...publication.records(type)].length
        yield html`<li><a href="${links.to(listPath(type))}">${listTitle(type)}</a>: ${count} <span class="soft" lang="pl">${models[type].label.pl}</span></li>\n`
      }
      yield html`</ul>
<h2>Download</h2>\n`
      const all = datasets.flatMap(({distributions}) => distributions)
      const first = FIRST.flatMap(path => all.find(({file}) => file.path === path) ?? [])
      yield html`<ul>${first.map(distribution => html`<li>${download(distribution, links)}</li>\n`)}</ul>
<h3>Data sets</h3>
<ul>${datasets.map(({iri, title, description}) => html`<li>${linked(iri, title, links)}: ${description}</li>\n`)}</ul>
<h3>For machines</h3>
<ul>${ENTRANCES.flatMap(([path, what]) => (written.has(path) ? [html`<li><a href="${links.to(path)}">${path}</a>: ${what}</li>\n`] : []))}<li><a href="${links.to('ns/')}">Vocabulary</a> and <a href="${links.to('scheme/')}">concept schemes</a></li>
</ul>\n`
      yield html`<h2>How to cite</h2>
<p>${config.publisher}: <cite lang="${config.language}">${config.title}</cite>${last && html`, release ${last.number} of <time datetime="${last.date}">${last.date}</time>`}. <span class="iri">${config.base}</span></p>
<p>To cite a value, give the address of its claim; to cite what a page said, that of the quote. Neither ever changes its meaning.</p>
<p>Licence of the data: ${linked(config.licence, config.licence, links)}</p>
<h2>How to report an error</h2>
<p>Every page has a link for it at its end, and every value one to its words. You can also <a href="${reportAddress(config, '')}">write to the publisher</a>.</p>
<h2>Who publishes this</h2>
<p id="publisher" lang="${config.language}">${config.publisher}</p>
<p id="contact">Contact: ${isWeb(config.contact) ? linked(config.contact, config.contact, links) : html`<a href="${reportAddress(config, '')}">${config.contact.replace(/^mailto:/i, '')}</a>`}</p>\n`
    }
  }
}

/** `Memberships (CSV) data/memberships.csv, 1.2 kB` */
const download = ({title, file}: Distribution, links: Links): Content =>
  html`<a href="${links.to(file.path)}">${title}</a> <span class="soft">${file.path}, ${sizeOf(file.bytes)}</span>`

const listPage = (datasets: readonly Dataset[], {config}: Publication): Page => ({
  path: 'dataset/',
  title: 'Data sets',
  description: `The data sets of ${config.title}.`,
  trail: [['', 'Home']],
  *content(links) {
    yield html`<h1>Data sets <span lang="pl">zbiory danych</span></h1>\n<ul class="plain">\n`
    for (const {iri, title, description} of datasets)
      yield html`<li>${linked(iri, title, links)}<br><span class="soft">${description}</span></li>\n`
    yield html`</ul>\n`
  }
})

function pageOf(
  {name, iri, title, description, distributions}: Dataset,
  dates: Dates | undefined,
  period: Period | undefined,
  publication: Publication
): Page {
  const {config} = publication
  return {
    path: `dataset/${name}/`,
    title,
    description,
    trail: [
      ['', 'Home'],
      ['dataset/', 'Data sets']
    ],
    alternates: [
      ['catalog.ttl', 'text/turtle'],
      ['catalog.jsonld', 'application/ld+json'],
      ['catalog.rdf', 'application/rdf+xml']
    ],
    data: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': iri,
      name: title,
      description,
      url: `${config.base}dataset/${name}/`,
      identifier: iri,
      license: config.licence,
      isAccessibleForFree: true,
      creator: {'@type': 'Organization', name: config.publisher},
      publisher: {'@type': 'Organization', name: config.publisher},
      includedInDataCatalog: {'@type': 'DataCatalog', '@id': `${config.base}#catalog`, name: config.title},
      datePublished: dates?.issued,
      dateModified: dates?.modified,
      version: dates?.release && String(dates.release.number),
      temporalCoverage: period && `${period.start}/${period.end}`,
      distribution: distributions.map(one => ({
        '@type': 'DataDownload',
        '@id': one.iri,
        name: one.title,
        contentUrl: config.base + one.file.path,
        encodingFormat: one.file.mediaType,
        contentSize: `${one.file.bytes} B`
      }))
    },
    *content(links) {
      yield html`<h1>${title}</h1>
<p>${description}</p>
<dl>
<div id="record"><dt>issued, changed</dt><dd>${dates ? html`<time datetime="${dates.issued}">${dates.issued}</time>, <time datetime="${dates.modified}">${dates.modified}</time>` : 'not yet'}</dd></div>
${period && html`<div id="period"><dt>period covered</dt><dd><time datetime="${period.start}">${period.start}</time> to <time datetime="${period.end}">${period.end}</time></dd></div>\n`}<div><dt>licence</dt><dd>${linked(config.licence, config.licence, links)}</dd></div>
<div><dt>IRI</dt><dd class="iri">${iri}</dd></div>
</dl>
<h2>Files</h2>
<ul class="plain">\n`
      for (const one of distributions) yield fileIn(one, links)
      yield html`</ul>\n`
    }
  }
}

const fileIn = (distribution: Distribution, links: Links): Markup => {
  const {iri, description, file, metadata} = distribution
  return html`<li id="${fragmentOf(iri)}">${download(distribution, links)}<br>${description}${metadata && html` <a href="${links.to(metadata)}">Its columns</a>.`}<br><span class="soft">SHA-256 <code>${file.sha256}</code></span></li>\n`
}
