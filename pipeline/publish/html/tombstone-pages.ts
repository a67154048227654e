/** The pages of records that were published and are no more, at the places of their own. Of the record they say nothing. */
import {models} from '../../model.ts'
import {labelOf} from '../../records/index.ts'
import type {OutputFile, Tombstone} from '../../types.ts'
import {WITHDRAWN_PATH} from '../withdrawn.ts'
import {html} from './markup.ts'
import {fileOf, type Page} from './page.ts'
import {listPath, pageOfId} from './paths.ts'
import {historyOf, listTitle} from './record-pages.ts'
import type {Site} from './site.ts'
import {inBoth, linked} from './values.ts'

export function* tombstonePages(site: Site): Generator<OutputFile> {
  for (const tombstone of site.publication.tombstones)
    if (!site.publication.find(site.base + tombstone.id)) yield fileOf(pageOf(tombstone, site), site.publication)
}

const pageOf = ({id, type, release, date, reason, replacedBy}: Tombstone, site: Site): Page => ({
  path: pageOfId(id),
  title: `Withdrawn: ${pageOfId(id)}`,
  description: 'This record was published and is no more.',
  trail: [
    ['', 'Home'],
    [listPath(type), listTitle(type)]
  ],
  alternates: [
    [`${WITHDRAWN_PATH}.ttl`, 'text/turtle'],
    [`${WITHDRAWN_PATH}.jsonld`, 'application/ld+json']
  ],
  *content(links) {
    yield html`<h1 id="id">A record that is no more</h1>
<p class="soft">${inBoth(models[type].label)} · <span class="iri">${site.base}${id}</span></p>
<dl>
<div><dt>withdrawn</dt><dd>${date === undefined ? 'by the next release' : html`<time datetime="${date}">${date}</time>, by <a href="${links.to(`change/${release}/`)}">release ${release}</a>`}</dd></div>
${reason !== undefined && html`<div><dt>reason</dt><dd>${reason}</dd></div>\n`}${replacedBy !== undefined && html`<div><dt>replaced by</dt><dd>${site.hasPage(replacedBy) ? linked(site.base + replacedBy, labelOf(site.base + replacedBy, site.publication.find), links) : html`<code>${replacedBy}</code>`}</dd></div>\n`}</dl>
<p>Its IRI will never name anything else.</p>\n`
    yield* historyOf(site.base + id, site, links)
  }
})
