/**
 * `source/<slug>/index.html`: a source with its text, each sentence with what became of it and each quote, by the fragment
 * of its IRI, with what it proves. Where the text may not be published, its quotes alone; then the IRI of the text, too,
 * leads to a page.
 */

import {labelOf} from '../../records/index.ts'
import type {Claim, Iri, OutputFile, PublishedSentence, PublishedSource, Quote} from '../../types.ts'
import {subjectOf} from '../graph.ts'
import type {Links} from './links.ts'
import {markedText, type Stretch} from './marked-text.ts'
import {type Content, html, type Markup} from './markup.ts'
import {fileOf, type Page} from './page.ts'
import {claimsPath, fragmentOf, pageOfId} from './paths.ts'
import {frameOf, headingOf, historyOf, valuesAndEvidence} from './record-pages.ts'
import type {Site} from './site.ts'
import {quoted, valueIn} from './values.ts'

export function* sourcePages(site: Site): Generator<OutputFile> {
  for (const source of site.publication.sources()) yield fileOf(pageOf(source, site), site.publication)
  yield* placeholders(site)
}

/** A quote with the claims that rest on it. */
interface Proof {
  quote: Quote
  claims: Claim[]
}

/** By place in the text. */
function proofsOf({record}: PublishedSource, site: Site): Proof[] {
  const proofs = new Map<Iri, Proof>()
  for (const claim of site.publication.claims(record.id)) {
    for (const quote of claim.quotes) {
      const proof = proofs.get(quote.id)
      if (proof) proof.claims.push(claim)
      else proofs.set(quote.id, {quote, claims: [claim]})
    }
  }
  return [...proofs.values()].sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end)
}

function pageOf(source: PublishedSource, site: Site): Page {
  const frame = frameOf(source.record, site)
  return {
    ...frame,
    alternates: [
      ...frame.alternates!,
      [`provenance/${source.slug}.jsonld`, 'application/ld+json'],
      [`provenance/${source.slug}.nq`, 'application/n-quads']
    ],
    *content(links) {
      const proofs = proofsOf(source, site)
      yield* headingOf(source.record, site)
      yield* valuesAndEvidence(source.record, site, links)
      yield* textOf(source, proofs)
      yield* sentencesOf(source, proofs, site, links)
      yield* historyOf(source.record.id, site, links)
      yield* downloadsOf(source, site, links)
    }
  }
}

function* textOf(source: PublishedSource, proofs: readonly Proof[]): Generator<Content> {
  if (!source.textLicence) {
    yield html`<h2>Its quotes</h2>
<p>The text is not published as a whole; what is quoted of it is below, sentence by sentence.</p>\n`
    return
  }
  yield html`<h2>Its text</h2>
<p>${source.textLicence}</p>
<p>Marked is what a value rests on; the number after a sentence leads to what became of it.</p>\n`
  const stretches: Stretch[] = [
    ...source.sentences.map(
      (sentence): Stretch => ({
        ...sentence,
        open: isFirst =>
          isFirst
            ? html`<span class="${sentence.disposition}" id="${sentenceId(sentence)}">`
            : html`<span class="${sentence.disposition}">`,
        close: isLast =>
          isLast
            ? html`</span><sup><a href="#${aboutId(sentence)}" title="${sentence.disposition}">${sentence.index + 1}</a></sup>`
            : html`</span>`
      })
    ),
    ...proofs.map(
      ({quote}): Stretch => ({
        ...quote,
        open: isFirst => (isFirst ? html`<mark id="${fragmentOf(quote.id)}">` : html`<mark>`),
        close: () => html`</mark>`
      })
    )
  ]
  yield html`<div class="text" lang="${source.record.language}">`
  yield* markedText(source.text, stretches)
  yield html`</div>\n`
}

const sentenceId = ({index}: PublishedSentence): string => `sentence-${index + 1}`
/** Whether there is an element for it; one without a letter has none. */
const isShown = ({start, end}: PublishedSentence, {textLicence}: PublishedSource): boolean =>
  textLicence !== undefined && start < end
const aboutId = ({index}: PublishedSentence): string => `about-${index + 1}`

/** Each sentence, what became of it, and what its words prove. */
function* sentencesOf(source: PublishedSource, proofs: readonly Proof[], site: Site, links: Links): Generator<Markup> {
  yield html`<h2>Sentence by sentence</h2>\n<ol class="plain">`
  let next = 0
  for (const [position, sentence] of source.sentences.entries()) {
    const {disposition, rule, reason} = sentence
    const number = `Sentence ${sentence.index + 1}`
    const end = source.sentences[position + 1]?.start ?? Number.POSITIVE_INFINITY
    const own: Proof[] = []
    while (next < proofs.length && proofs[next]!.quote.start < end) own.push(proofs[next++]!)
    yield html`<li id="${aboutId(sentence)}">${isShown(sentence, source) ? html`<a href="#${sentenceId(sentence)}">${number}</a>` : number} <span class="disposition ${disposition}">${disposition}</span>${rule && html` by <code>${rule}</code>`}${reason && html`: ${reason}`}${own.length > 0 && html`<ul>${own.map(proof => html`<li>${proofIn(proof, source, site, links)}</li>\n`)}</ul>`}</li>\n`
  }
  yield html`</ol>\n`
}

function proofIn({quote, claims}: Proof, source: PublishedSource, site: Site, links: Links): Markup {
  const id = fragmentOf(quote.id)
  const words = source.textLicence
    ? html`<a href="#${id}" lang="${source.record.language}">“${quote.exact}”</a>`
    : html`<span id="${id}" lang="${source.record.language}">“${quote.exact}”</span>`
  return html`${words}: ${claims.map((claim, index) => {
    const {record, field} = subjectOf(claim, site.publication)
    const href = `${links.iri(record.id)!.replace(/#id$/, '')}#${field.name}`
    return html`${index > 0 && '; '}<a href="${href}">${labelOf(record.id, site.publication.find)}, ${field.label.en}</a>: ${valueIn(field, claim.value, site, links)}${claim.rank === 'other' && ' (another value is preferred)'}`
  })}`
}

function* downloadsOf(source: PublishedSource, site: Site, links: Links): Generator<Markup> {
  const {slug, snapshot, textLicence} = source
  const path = snapshot.slice(site.base.length)
  const earlier = site.publication.snapshots.filter(one => one.slug === slug && one.path !== path)
  yield html`<h2>As data</h2>
<ul>
<li><a href="${links.to(claimsPath(source))}">Every claim that rests on it</a>, as <a href="${links.to(`provenance/${slug}.jsonld`)}">JSON-LD</a> and <a href="${links.to(`provenance/${slug}.nq`)}">N-Quads</a></li>
<li>The record as <a href="${links.to(`source/${slug}.ttl`)}">Turtle</a> and <a href="${links.to(`source/${slug}.jsonld`)}">JSON-LD</a></li>
<li>${textLicence ? html`<a href="${links.to(path)}">The text alone</a>, in which quotes count their places` : html`<a href="${links.to(`${path}/`)}">Its quotes</a>, by their places`}</li>
${earlier.map(one => html`<li><a href="${links.to(one.path)}">The text as it was released before</a> (<code>${one.path}</code>)</li>\n`)}
</ul>\n`
}

/** The places of texts that are not published, as a folder with a page that has the quotes by their fragments. */
function* placeholders(site: Site): Generator<OutputFile> {
  const published = new Set(site.publication.snapshots.map(({path}) => site.base + path))
  const withheld = new Map<Iri, PublishedSource | undefined>()
  for (const {changes} of site.publication.releases)
    for (const {source} of changes) if (source.endsWith('.txt')) withheld.set(site.base + source, undefined)
  for (const source of site.publication.sources()) {
    if (source.textLicence) published.add(source.snapshot)
    else withheld.set(source.snapshot, source)
  }
  for (const [snapshot, source] of withheld)
    if (!published.has(snapshot)) yield fileOf(placeholderOf(snapshot, source, site), site.publication)
}

function placeholderOf(snapshot: Iri, source: PublishedSource | undefined, site: Site): Page {
  const path = snapshot.slice(site.base.length)
  const id = `${path.slice(0, path.lastIndexOf('/'))}/#id`
  return {
    path: `${path}/`,
    title: 'A text that is not published',
    description: 'The text that quotes count their places in, which may not be published as a whole.',
    trail: [
      ['', 'Home'],
      ['sources/', 'Sources']
    ],
    *content(links) {
      yield html`<h1>A text that is not published</h1>
<p>${site.hasPage(id) ? html`<a href="${links.to(pageOfId(id))}">${labelOf(site.base + id, site.publication.find)}</a> was` : 'It was'} read, but may not be published as a whole. ${source ? 'These are its quotes, with their places in code points of the text.' : 'No value of today rests on it.'}</p>\n`
      if (!source) return
      yield html`<ul class="plain">`
      for (const {quote} of proofsOf(source, site)) {
        const fragment = fragmentOf(quote.id)
        yield html`<li id="${fragment}"><a href="${links.to(pageOfId(id))}#${fragment}"><span id="${fragment}&amp;position">${quote.start}–${quote.end}</span></a> <div id="${fragment}&amp;quote">${quoted(quote, source)}</div></li>\n`
      }
      yield html`</ul>\n`
    }
  }
}
