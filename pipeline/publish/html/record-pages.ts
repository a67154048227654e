/** `<type>/<path>/index.html`: a page for each record, with every value and its evidence, and a list of each type. */
import {recordTypes} from '../../generated/records.ts'
import {groupBy} from '../../grouping.ts'
import {type Field, models, valuesOf} from '../../model.ts'
import {actOf, describe, label, labelOf} from '../../records/index.ts'
import type {AnyRecord, Claim, Iri, OutputFile, RecordType} from '../../types.ts'
import type {Links} from './links.ts'
import {type Content, html, type Markup} from './markup.ts'
import {fileOf, type Page, reportAddress} from './page.ts'
import {listPath, pageOfId} from './paths.ts'
import type {Mention, Site} from './site.ts'
import {evidenceFor, inBoth, linked, valueIn} from './values.ts'

export function* recordPages(site: Site): Generator<OutputFile> {
  for (const type of recordTypes) {
    yield* listPages(type, site)
    // The page of a source shows its text too.
    if (type === 'Source') continue
    for (const record of site.publication.records(type)) yield fileOf(pageOf(record, site), site.publication)
  }
}

/** What the page of a record, of whatever type, has in its head. */
export function frameOf(record: AnyRecord, site: Site): Omit<Page, 'content'> {
  const {find} = site.publication
  const document = site.documentOf(record)
  return {
    path: pageOfId(record.id.slice(site.base.length)),
    title: label(record, find),
    description: describe(record, find),
    trail: [
      ['', 'Home'],
      [listPath(record.type), listTitle(record.type)]
    ],
    alternates: [
      [`${document}.ttl`, 'text/turtle'],
      [`${document}.jsonld`, 'application/ld+json']
    ]
  }
}

const pageOf = (record: AnyRecord, site: Site): Page => ({
  ...frameOf(record, site),
  *content(links) {
    const {find} = site.publication
    const act = actOf(record)
    yield* headingOf(record, site)
    // The period of a membership has an IRI of its own in the alignment.
    const id = record.type === 'Membership' && html` id="during"`
    yield html`<p${id}>${describe(record, find)}</p>\n`
    if (act !== undefined && act !== record.id)
      yield html`<p>It rests on ${linked(act, labelOf(act, find), links)}.</p>\n`
    yield* valuesAndEvidence(record, site, links)
    yield* mentionsOf(record, site, links)
    yield* historyOf(record.id, site, links)
    yield* downloadsOf(record, site, links)
  }
})

export function* headingOf(record: AnyRecord, site: Site): Generator<Markup> {
  const {label: name, class: own} = models[record.type]
  yield html`<h1 id="id">${label(record, site.publication.find)}</h1>
<p class="soft"><span title="${own}">${inBoth(name)}</span> · <span class="iri">${record.id}</span></p>\n`
}

/** Each field that has a value, with its name as its id. */
export function* valuesAndEvidence(record: AnyRecord, site: Site, links: Links): Generator<Markup> {
  const byProperty = groupBy(site.claimsOf(record), ({property}) => property)
  yield html`<h2>Values and evidence</h2>\n<dl>`
  for (const field of models[record.type].fields) {
    const claims = byProperty.get(field.name) ?? []
    const values = valuesOf(record, field)
    if (values.length === 0) continue
    yield html`<div id="${field.name}"><dt title="${field.descriptions.en}">${inBoth(field.label)}</dt>\n`
    for (const value of values) {
      const own = claims.filter(claim => claim.value === value)
      yield html`<dd><p class="value">${valueIn(field, value, site, links)}</p>${
        field.claimable && models[record.type].claimable
          ? own.map(claim => evidenceFor(claim, site, links))
          : record.type !== 'Source' && html`<p class="evidence">set by a steward</p>\n`
      }</dd>\n`
    }
    yield* otherValues(
      field,
      claims.filter(claim => !values.includes(claim.value)),
      site,
      links
    )
    yield html`</div>\n`
  }
  yield html`</dl>\n`
}

/** Values that sources give and the record does not have. */
function* otherValues(field: Field, claims: readonly Claim[], site: Site, links: Links): Generator<Markup> {
  for (const claim of claims)
    yield html`<dd><p class="value"><span class="soft">elsewhere:</span> ${valueIn(field, claim.value, site, links)}</p>${evidenceFor(claim, site, links)}</dd>\n`
}

/** What other records say of this one, by their type and property. */
function* mentionsOf(record: AnyRecord, site: Site, links: Links): Generator<Markup> {
  const groups = groupBy(site.mentionsOf(record), ({record: other, property}) => `${other.type} ${property}`)
  if (groups.size === 0) return
  yield html`<h2>Records that name it</h2>\n`
  for (const mentions of groups.values()) {
    const [{record: first, property}] = mentions as [Mention]
    const {label: name, fields} = models[first.type]
    const field = fields.find(one => one.name === property)!
    yield html`<h3>${capitalized(name.en)}: ${field.label.en} <span lang="pl">${name.pl}: ${field.label.pl}</span></h3>\n<ul>`
    for (const {record: other} of mentions)
      yield html`<li>${linked(other.id, describe(other, site.publication.find), links)}</li>\n`
    yield html`</ul>\n`
  }
}

/** The released changes of the record with an IRI. */
export function* historyOf(iri: Iri, site: Site, links: Links): Generator<Markup> {
  const changes = site.changesOf(iri.slice(site.base.length))
  if (changes.length === 0) return
  yield html`<h2>Published changes</h2>
<ol>${changes.map(
    ({change, release}) =>
      html`<li><a href="${links.iri(site.base + change.change)}">${change.kind} in release ${release.number}</a>, <time datetime="${release.date}">${release.date}</time></li>\n`
  )}</ol>\n`
}

function* downloadsOf(record: AnyRecord, site: Site, links: Links): Generator<Markup> {
  const document = site.documentOf(record)
  const path = pageOfId(record.id.slice(site.base.length))
  yield html`<h2>As data</h2>
<ul>
<li><a href="${links.to(`${document}.ttl`)}">Turtle</a> and <a href="${links.to(`${document}.jsonld`)}">JSON-LD</a>, with all that belongs to <code>${document}</code></li>
<li>The row of this record in <a href="${links.to(`data/${models[record.type].table}.csv`)}">${models[record.type].table}.csv</a>; its values with their quotes in <a href="${links.to('data/facts.csv')}">facts.csv</a></li>
</ul>
<p><a href="${reportAddress(site.publication.config, path)}">Report an error in this record</a></p>\n`
}

// Lists

/** As many as a page can hold and still be quick to load. */
const PER_PAGE = 1000

export const listTitle = (type: RecordType): string => {
  const {table} = models[type]
  return table === 'organizations' ? 'Organisations' : capitalized(table)
}

const capitalized = (words: string): string => words[0]!.toUpperCase() + words.slice(1)

function* listPages(type: RecordType, site: Site): Generator<OutputFile> {
  const records = [...site.publication.records(type)]
  const count = Math.max(1, Math.ceil(records.length / PER_PAGE))
  const pathOf = (number: number) => listPath(type) + (number === 1 ? '' : `${number}/`)
  for (let number = 1; number <= count; number++) {
    const some = records.slice((number - 1) * PER_PAGE, number * PER_PAGE)
    const page: Page = {
      path: pathOf(number),
      title: count === 1 ? listTitle(type) : `${listTitle(type)}, page ${number} of ${count}`,
      description: models[type].description,
      trail: [['', 'Home']],
      *content(links) {
        yield html`<h1>${listTitle(type)} <span lang="pl">${models[type].label.pl}</span></h1>
<p>${models[type].description} There ${records.length === 1 ? 'is' : 'are'} ${records.length} here, and all in <a href="${links.to(`data/${models[type].table}.csv`)}">${models[type].table}.csv</a>.</p>\n`
        if (some.length > 0)
          yield html`<ul class="plain">${some.map(record => html`<li>${entryOf(record, site, links)}</li>\n`)}</ul>\n`
        if (count > 1)
          yield html`<nav aria-label="Pages"><ul>${Array.from(
            {length: count},
            (_, index) =>
              html`<li><a href="${links.to(pathOf(index + 1))}"${index + 1 === number && html` aria-current="page"`}>${index + 1}</a></li>\n`
          )}</ul></nav>\n`
      }
    }
    yield fileOf(page, site.publication)
  }
}

function entryOf(record: AnyRecord, {publication: {find}}: Site, links: Links): Content {
  const [name, words] = [label(record, find), describe(record, find)]
  return [linked(record.id, name, links), html`<br><span class="soft">${words}</span>`]
}
