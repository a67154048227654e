/** `ns/index.html`, every own term by its name, and `scheme/<scheme>/[<code>/]index.html`, the values of enumerations. */
import type {OutputFile} from '../../types.ts'
import {type PublishedConcept, type PublishedScheme, schemesOf} from '../../vocabulary/schemes.ts'
import {type PublishedTerm, vocabularyOf} from '../../vocabulary/terms.ts'
import type {Links} from './links.ts'
import {html, joined, type Markup} from './markup.ts'
import {fileOf, type Page} from './page.ts'
import type {Site} from './site.ts'
import {inBoth, linked} from './values.ts'

export function* vocabularyPages({publication}: Site): Generator<OutputFile> {
  const schemes = schemesOf(publication)
  yield fileOf(termsPage(vocabularyOf(publication)), publication)
  yield fileOf(schemesPage(schemes), publication)
  for (const scheme of schemes) {
    yield fileOf(schemePage(scheme), publication)
    for (const concept of scheme.concepts) yield fileOf(conceptPage(concept, scheme), publication)
  }
}

const termsPage = (terms: readonly PublishedTerm[]): Page => ({
  path: 'ns/',
  title: 'Vocabulary',
  description: 'The classes and properties of this publication that no other vocabulary has.',
  trail: [['', 'Home']],
  alternates: [
    ['ns.ttl', 'text/turtle'],
    ['ns.jsonld', 'application/ld+json']
  ],
  *content(links) {
    yield html`<h1>Vocabulary <span lang="pl">słownik</span></h1>
<p>The classes and properties that no other vocabulary has; the <a href="${links.to('scheme/')}">values of enumerations</a> are concepts.</p>
<dl>\n`
    for (const term of terms) yield termIn(term, links)
    yield html`</dl>\n`
  }
})

const termIn = ({iri, name, kind, label, comment, broader, domain, range}: PublishedTerm, links: Links): Markup => {
  const others = (words: string, iris: readonly string[]) =>
    iris.length > 0 &&
    html`${words} ${joined(
      iris.map(other => linked(other, other, links)),
      ', '
    )}`
  return html`<div id="${name}"><dt>${inBoth(label)} <code>${name}</code></dt>
<dd><p>${comment.en}</p>
<p lang="pl">${comment.pl}</p>
<p class="soft">${joined(
    [
      html`${kind}, <span class="iri">${iri}</span>`,
      others('part of', broader),
      domain !== undefined && others('of', [domain]),
      range !== undefined && others('has as values', [range])
    ].filter(Boolean),
    '; '
  )}</p></dd></div>\n`
}

const schemesPage = (schemes: readonly PublishedScheme[]): Page => ({
  path: 'scheme/',
  title: 'Concept schemes',
  description: 'What the values of enumerations mean.',
  trail: [['', 'Home']],
  *content(links) {
    yield html`<h1>Concept schemes <span lang="pl">schematy pojęć</span></h1>
<ul class="plain">\n`
    for (const {iri, label, definition} of schemes)
      yield html`<li>${linked(iri, label.en, links)} <span class="soft" lang="pl">${label.pl}</span><br>${definition.en}</li>\n`
    yield html`</ul>\n`
  }
})

const alternatesOf = ({code}: PublishedScheme): Page['alternates'] => [
  [`scheme/${code}.ttl`, 'text/turtle'],
  [`scheme/${code}.jsonld`, 'application/ld+json']
]

const schemePage = (scheme: PublishedScheme): Page => ({
  path: `scheme/${scheme.code}/`,
  title: scheme.label.en,
  description: scheme.definition.en,
  trail: [
    ['', 'Home'],
    ['scheme/', 'Concept schemes']
  ],
  alternates: alternatesOf(scheme),
  *content(links) {
    yield html`<h1>${inBoth(scheme.label)}</h1>
<p>${scheme.definition.en}</p>
<p lang="pl">${scheme.definition.pl}</p>
<p class="iri">${scheme.iri}</p>
<dl>\n`
    for (const {iri, label, definition, notation} of scheme.concepts)
      yield html`<div><dt>${linked(iri, label.en, links)} <span lang="pl">${label.pl}</span> <code>${notation}</code></dt>
<dd>${definition.en}</dd></div>\n`
    yield html`</dl>\n`
  }
})

const conceptPage = ({iri, code, notation, label, definition}: PublishedConcept, scheme: PublishedScheme): Page => ({
  path: `scheme/${scheme.code}/${code}/`,
  title: `${label.en} (${scheme.label.en})`,
  description: definition.en,
  trail: [
    ['', 'Home'],
    ['scheme/', 'Concept schemes'],
    [`scheme/${scheme.code}/`, scheme.label.en]
  ],
  alternates: alternatesOf(scheme),
  *content() {
    yield html`<h1>${inBoth(label)}</h1>
<p>${definition.en}</p>
<p lang="pl">${definition.pl}</p>
<p>In records and tables: <code>${notation}</code></p>
<p class="iri">${iri}</p>\n`
  }
})
