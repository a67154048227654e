/** How values and the evidence for them are shown. */
import {conceptIri, type Field, type Words} from '../../model.ts'
import {labelOf} from '../../records/index.ts'
import type {Basis, Claim, Literal, PublishedSource, Quote} from '../../types.ts'
import type {Links} from './links.ts'
import {type Content, html, joined, type Markup} from './markup.ts'
import {claimPath, fragmentOf, pageOfId} from './paths.ts'
import type {Site} from './site.ts'

/** In English, and in Polish beside it. */
export const inBoth = ({en, pl}: Words): Content[] => (en === pl ? [en] : [en, ' ', html`<span lang="pl">${pl}</span>`])

export const linked = (iri: string, words: Content, links: Links): Content => {
  const href = links.iri(iri)
  return href === undefined ? words : html`<a href="${href}">${words}</a>`
}

/** A value of a field in words; what leads somewhere is a link. */
export function valueIn(field: Field, value: Literal, site: Site, links: Links): Content {
  const text = String(value)
  switch (field.kind) {
    case 'text':
    case 'integer':
      return text
    case 'hex':
      return html`<code>${text}</code>`
    case 'date':
      return html`<time datetime="${text}">${text}</time>`
    case 'iri':
      return linked(text, text, links)
    case 'reference':
      return linked(text, labelOf(text, site.publication.find), links)
    case 'concept': {
      const iri = conceptIri(field.scheme!, text, site.base)
      return linked(iri, site.concept(iri)?.label.en ?? text, links)
    }
  }
}

/** The words, within what stands before and after them. */
export const quoted = ({exact, prefix, suffix}: Quote, {record, text}: PublishedSource): Markup => {
  const [isStart, isEnd] = [text.startsWith(prefix + exact), text.endsWith(exact + suffix)]
  return html`<blockquote lang="${record.language}"><p>${isStart ? '' : '…'}${prefix}<mark>${exact}</mark>${suffix}${isEnd ? '' : '…'}</p></blockquote>`
}

export const basisOf = (basis: Basis, site: Site, links: Links): Content => {
  const iri = conceptIri('basis', basis, site.base)
  return html`<a class="basis" href="${links.iri(iri)}">${site.concept(iri)?.label.en ?? basis}</a>`
}

/** How a value is known, and the words that say so: in our page of the source, and in the original. */
export function evidenceFor(claim: Claim, site: Site, links: Links): Markup {
  const source = site.sourceOf(claim)
  const original = site.original(source, claim.quotes)
  const page = links.to(pageOfId(source.record.id.slice(site.base.length)))
  const [first] = claim.quotes
  return html`<div class="evidence"><p>${basisOf(claim.basis, site, links)} in <a href="${page}${first && `#${fragmentOf(first.id)}`}" lang="${source.record.language}">${source.record.title}</a> · ${joined(
    [
      original && html`<a href="${original}" rel="external">the words on the original page</a>`,
      html`<a href="${links.to(claimPath(claim, source))}">claim</a>`,
      html`rule <code>${claim.rule}</code>`
    ].filter(Boolean),
    ' · '
  )}</p>
${claim.quotes.map(quote => quoted(quote, source))}</div>`
}
