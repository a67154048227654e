/** `claims/<source>/index.html`: every claim that rests on a source, by the fragment of its IRI. */
import {conceptIri} from '../../model.ts'
import {labelOf} from '../../records/index.ts'
import type {Claim, OutputFile, PublishedSource} from '../../types.ts'
import {subjectOf, tripleOfClaim} from '../graph.ts'
import type {Links} from './links.ts'
import {html, type Markup} from './markup.ts'
import {fileOf, type Page} from './page.ts'
import {claimsPath, fragmentOf, pageOfId} from './paths.ts'
import type {Site} from './site.ts'
import {evidenceFor, linked, valueIn} from './values.ts'

export function* claimPages(site: Site): Generator<OutputFile> {
  for (const source of site.publication.sources()) yield fileOf(pageOf(source, site), site.publication)
}

function pageOf(source: PublishedSource, site: Site): Page {
  const {record, slug} = source
  const page = pageOfId(record.id.slice(site.base.length))
  return {
    path: claimsPath(source),
    title: `Claims of ${record.title}`,
    description: 'Every value that was read in this source, with the words it rests on.',
    trail: [
      ['', 'Home'],
      ['sources/', 'Sources'],
      [page, record.title]
    ],
    alternates: [
      [`provenance/${slug}.jsonld`, 'application/ld+json'],
      [`provenance/${slug}.nq`, 'application/n-quads']
    ],
    *content(links) {
      yield html`<h1>Claims <span lang="pl">twierdzenia</span></h1>
<p>Every value that was read in <a href="${links.to(page)}" lang="${record.language}">${record.title}</a>, with the words it rests on.</p>
<ul class="plain">\n`
      for (const claim of site.publication.claims(record.id)) yield entryOf(claim, site, links)
      yield html`</ul>\n`
    }
  }
}

function entryOf(claim: Claim, site: Site, links: Links): Markup {
  const {record, field} = subjectOf(claim, site.publication)
  const {predicate} = tripleOfClaim(claim, site.publication)
  const rank = conceptIri('rank', claim.rank, site.base)
  return html`<li id="${fragmentOf(claim.id)}"><p class="value">${linked(record.id, labelOf(record.id, site.publication.find), links)}, <span title="${predicate}">${field.label.en}</span>: ${valueIn(field, claim.value, site, links)}</p>
<p class="soft"><span class="iri">${claim.id}</span> · rank ${linked(rank, site.concept(rank)?.label.en ?? claim.rank, links)}</p>
${evidenceFor(claim, site, links)}</li>\n`
}
