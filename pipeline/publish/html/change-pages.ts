/**
 * `change/<release>/<record path>/index.html`: a page for each change that was ever released, `change/` and
 * `change/<release>/`: the lists of them.
 */
import {recordTypes} from '../../generated/records.ts'
import {type Field, models} from '../../model.ts'
import type {Change, OutputFile, Release} from '../../types.ts'
import type {Links} from './links.ts'
import {type Content, html, type Markup} from './markup.ts'
import {fileOf, type Page} from './page.ts'
import {pageOfId} from './paths.ts'
import type {Site} from './site.ts'
import {linked, valueIn} from './values.ts'

/** A record as released: IRIs of this publication relative to its base. */
type Released = NonNullable<Change['record']>

export function* changePages(site: Site): Generator<OutputFile> {
  const {publication} = site
  const {releases} = publication
  yield fileOf(releasesPage(releases), publication)
  /** As they were before the release at hand. */
  const records = new Map<string, Released>()
  for (const release of releases) {
    yield fileOf(releasePage(release, site), publication)
    for (const change of release.changes) {
      yield fileOf(changePage(change, records.get(change.id), release, site), publication)
      if (change.record) records.set(change.id, change.record)
      else records.delete(change.id)
    }
  }
}

const releasesPage = (releases: readonly Release[]): Page => ({
  path: 'change/',
  title: 'Changes',
  description: 'What was added, changed and withdrawn, release by release.',
  trail: [['', 'Home']],
  *content(links) {
    yield html`<h1>Changes <span lang="pl">zmiany</span></h1>
<p>What was added, changed and withdrawn, release by release; the newest in the <a href="${links.to('feed/rss.xml')}">feed</a>.</p>
${releases.length === 0 && html`<p>Nothing has been released yet.</p>\n`}<ul class="plain">\n`
    for (const {number, date, changes} of releases.toReversed())
      yield html`<li><a href="${links.to(`change/${number}/`)}">Release ${number}</a>, <time datetime="${date}">${date}</time><br><span class="soft">${countsOf(changes)}</span></li>\n`
    yield html`</ul>\n`
  }
})

/** `3 added, 1 withdrawn` */
const countsOf = (changes: readonly Change[]): string =>
  (['added', 'changed', 'withdrawn'] as const)
    .map(kind => ({kind, number: changes.filter(change => change.kind === kind).length}))
    .filter(({number}) => number > 0)
    .map(({kind, number}) => `${number} ${kind}`)
    .join(', ')

const releasePage = ({number, date, changes}: Release, site: Site): Page => ({
  path: `change/${number}/`,
  title: `Release ${number}`,
  description: `What release ${number} of ${date} changed.`,
  trail: [
    ['', 'Home'],
    ['change/', 'Changes']
  ],
  *content(links) {
    yield html`<h1>Release ${number}</h1>
<p><time datetime="${date}">${date}</time>: ${countsOf(changes)}</p>\n`
    for (const type of recordTypes) {
      const own = changes.filter(change => change.type === type)
      if (own.length === 0) continue
      yield html`<h2>${models[type].label.en} <span lang="pl">${models[type].label.pl}</span></h2>\n<ul>\n`
      for (const {kind, change, title} of own)
        yield html`<li>${kind}: <a href="${links.iri(site.base + change)}">${title}</a></li>\n`
      yield html`</ul>\n`
    }
  }
})

function changePage(change: Change, before: Released | undefined, {number, date}: Release, site: Site): Page {
  const {kind, type, id, title, description, source, quote, reason, replacedBy, record} = change
  return {
    path: pageOfId(change.change),
    title: `${title}: ${kind}`,
    description,
    trail: [
      ['', 'Home'],
      ['change/', 'Changes'],
      [`change/${number}/`, `Release ${number}`]
    ],
    *content(links) {
      yield html`<h1 id="id">${title}: ${kind}</h1>
<p class="soft"><span class="iri">${site.base}${change.change}</span></p>
<p>${description}</p>
<dl>
<div><dt>record</dt><dd>${recordLink(id, site, links)}</dd></div>
<div><dt>release</dt><dd><a href="${links.to(`change/${number}/`)}">${number}</a>, <time datetime="${date}">${date}</time></dd></div>
<div><dt>rests on</dt><dd>${source.endsWith('#id') ? recordLink(source, site, links) : linked(site.base + source, source, links)}</dd></div>
${quote !== undefined && html`<div><dt>words</dt><dd><blockquote><p>${quote}</p></blockquote></dd></div>\n`}${reason !== undefined && html`<div><dt>reason</dt><dd>${reason}</dd></div>\n`}${replacedBy !== undefined && html`<div><dt>replaced by</dt><dd>${recordLink(replacedBy, site, links)}</dd></div>\n`}</dl>\n`
      if (record) yield* valuesOf(type, record, before, site, links)
    }
  }
}

/** A link to the page of a record, or to its tombstone; the path alone where nothing is left of it. */
const recordLink = (id: string, site: Site, links: Links): Content =>
  site.hasPage(id) ? linked(site.base + id, pageOfId(id), links) : html`<code>${id}</code>`

/** The values of a record as released; of one that was changed, what they were before too. */
function* valuesOf(
  type: Change['type'],
  record: Released,
  before: Released | undefined,
  site: Site,
  links: Links
): Generator<Markup> {
  const names = [...new Set([...Object.keys(record), ...Object.keys(before ?? {})])].filter(
    name => !['id', 'type'].includes(name) && (!before || !isSame(record[name], before[name]))
  )
  if (names.length === 0) return
  yield html`<h2>${before ? 'What changed' : 'The record as released'}</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">property</th>${before && html`<th scope="col">before</th>`}<th scope="col">${before ? 'now' : 'value'}</th></tr></thead>
<tbody>\n`
  for (const name of names) {
    const field = models[type].fields.find(one => one.name === name)
    const cell = (value: unknown) => html`<td>${shown(value, field, site, links)}</td>`
    yield html`<tr><th scope="row">${field?.label.en ?? name}</th>${before && cell(before[name])}${cell(record[name])}</tr>\n`
  }
  yield html`</tbody></table></div>\n`
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A value as it was released, perhaps by an older schema: a field that is no more is shown as it stands. */
function shown(value: unknown, field: Field | undefined, site: Site, links: Links): Content {
  if (value === undefined) return '–'
  if (Array.isArray(value)) return value.map(item => html`<div>${shown(item, field, site, links)}</div>`)
  if (typeof value === 'object') return String((value as {text?: unknown}).text ?? JSON.stringify(value))
  if (typeof value !== 'string' && typeof value !== 'number') return String(value)
  if (field?.kind === 'reference') return recordLink(String(value), site, links)
  return field ? valueIn(field, value, site, links) : value
}
