/** `report.html`: what `report.json` says, for people. */
import type {SplitAccuracy} from '../../accuracy.ts'
import {type Field, models} from '../../model.ts'
import {label} from '../../records/index.ts'
import {dispositions, type OutputFile} from '../../types.ts'
import {type Report, reportOf} from '../report-json.ts'
import type {Links} from './links.ts'
import {type Content, html, type Markup} from './markup.ts'
import {fileOf} from './page.ts'
import {listPath, pageOfId} from './paths.ts'
import {listTitle} from './record-pages.ts'
import type {Site} from './site.ts'
import {linked, valueIn} from './values.ts'

export const reportPage = (site: Site): OutputFile =>
  fileOf(
    {
      path: 'report.html',
      title: 'Report',
      description: 'What became of every sentence, where sources disagree, and how well the tool reads.',
      trail: [['', 'Home']],
      alternates: [['report.json', 'application/json']],
      *content(links) {
        const report = reportOf(site.publication)
        yield html`<h1>Report <span lang="pl">raport</span></h1>
<p>What became of every sentence, what was published, where sources disagree, how well the tool reads, and what the build has to say. The same as <a href="${links.to('report.json')}">JSON</a>.</p>\n`
        yield* sentences(report, site, links)
        yield* published(report, links)
        yield* disagreements(report, site, links)
        yield* accuracyOf(report.accuracy)
        yield* messages(report)
      }
    },
    site.publication
  )

/** A table that may be wider than a small screen. */
const table = (caption: string, heads: readonly Content[], rows: readonly Content[]): Markup =>
  html`<section class="scroll" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody></table></section>\n`

const head = (name: string): Markup => html`<th scope="col">${name}</th>`
const numberHead = (name: string): Markup => html`<th scope="col" class="number">${name}</th>`
const number = (value: number | string): Markup => html`<td class="number">${value}</td>`

function* sentences({sources}: Report, site: Site, links: Links): Generator<Markup> {
  const rows = sources.map(({source, sentences: counts}) => {
    const record = site.publication.find(source)!
    return html`<tr><th scope="row">${linked(source, label(record, site.publication.find), links)}</th>${dispositions.map(disposition => number(counts[disposition]))}</tr>\n`
  })
  yield html`<h2>Sentences</h2>
<p>No sentence is passed over in silence: each is claimed by a rule, declined with a reason, set aside as furniture of its page, or unexplained.</p>
${table('Sentences by what became of them', [head('source'), ...dispositions.map(numberHead)], rows)}`
  const unexplained = sources.filter(one => one.unexplained.length > 0)
  if (unexplained.length === 0) return
  yield html`<h3>Unexplained</h3>\n<ul>\n`
  for (const {source, path, unexplained: some} of unexplained)
    for (const {index, line, column, reason} of some)
      yield html`<li><a href="${links.to(pageOfId(source.slice(site.base.length)))}#about-${index + 1}">${path}:${line}:${column}</a>: ${reason}</li>\n`
  yield html`</ul>\n`
}

function* published({records, claims}: Report, links: Links): Generator<Markup> {
  const rows = Object.values(models).map(
    ({type}) =>
      html`<tr><th scope="row"><a href="${links.to(listPath(type))}">${listTitle(type)}</a></th>${number(records[type])}${number(claims.byType[type])}</tr>\n`
  )
  const bases = Object.entries(claims.byBasis).map(([basis, count]) => `${count} ${basis}`)
  yield html`<h2>Published</h2>
${table('Records and claims by type', [head('type'), numberHead('records'), numberHead('claims')], rows)}
<p>Claims by basis: ${bases.join(', ')}.</p>\n`
}

function* disagreements({disagreements: all}: Report, site: Site, links: Links): Generator<Markup> {
  yield html`<h2>Where sources disagree</h2>\n`
  if (all.length === 0) {
    yield html`<p>Nowhere.</p>\n`
    return
  }
  yield html`<ul class="plain">\n`
  for (const {record: iri, property, value, preferred, claim} of all) {
    const record = site.publication.find(iri)!
    const field = models[record.type].fields.find(({name}) => name === property) as Field
    const shown = (one: typeof value, by: string) => linked(by, valueIn(field, one, site, links), links)
    yield html`<li>${linked(iri, label(record, site.publication.find), links)}, ${field.label.en}: ${shown(preferred.value, preferred.claim)} is preferred (${preferred.because}) to ${shown(value, claim)}</li>\n`
  }
  yield html`</ul>\n`
}

const percent = (rate: number): string => `${(100 * rate).toFixed(1)} %`

function* accuracyOf(splits: Report['accuracy']): Generator<Markup> {
  yield html`<h2>How well the tool reads</h2>
<p>Measured on documents whose facts are known, by kind of fact: the share of what is stated that is so (precision), and of what the documents say that is found (recall).</p>\n`
  for (const {split, what, documents, kinds, all} of splits) {
    const row = (name: string, {gold, predicted, found, precision, recall}: SplitAccuracy['all']) =>
      html`<tr><th scope="row">${name}</th>${number(gold)}${number(predicted)}${number(found)}${number(percent(precision))}${number(percent(recall))}</tr>\n`
    yield html`<h3>${split}</h3>\n<p>${what} (${documents} documents)</p>
${table(
  `Accuracy on ${split}`,
  [head('kind of fact'), ...['known', 'stated', 'found', 'precision', 'recall'].map(numberHead)],
  [...Object.entries(kinds).map(([kind, figures]) => row(kind, figures)), row('all', all)]
)}`
  }
}

function* messages({messages: all}: Report): Generator<Markup> {
  yield html`<h2>Messages of the build</h2>\n`
  if (all.length === 0) {
    yield html`<p>None.</p>\n`
    return
  }
  yield html`<ul class="plain">\n`
  for (const {path, line, column, severity, rule, reason, next} of all) {
    const place = [path, line, column].filter(part => part !== undefined).join(':')
    yield html`<li><span class="disposition ${severity}">${severity}</span> <code>${place}</code> ${reason} <span class="soft">(${rule})</span>${next && html`<br><span class="soft">${next}</span>`}</li>\n`
  }
  yield html`</ul>\n`
}
