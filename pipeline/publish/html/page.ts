/** The frame of every page: static HTML that needs no script and asks no other host for anything. */
import {createHash} from 'node:crypto'
import {isWeb} from '../../load.ts'
import type {OutputFile, Publication} from '../../types.ts'
import {Links} from './links.ts'
import {type Content, html, joined, jsonIn, jsonLdBlock, type Markup} from './markup.ts'
import {STYLE_PATH} from './style.ts'

export interface Page {
  /** Relative to the base: of a folder, with `/` at its end, or of a file; nothing for the first page. */
  path: string
  title: string
  /** One sentence, for those who have not opened it yet. */
  description?: string
  /** The pages that lead to it, from the top, as paths with their names. */
  trail?: readonly (readonly [path: string, name: string])[]
  /** The same in other formats, as paths with their media types. */
  alternates?: readonly (readonly [path: string, mediaType: string])[]
  /** What it says in the terms of schema.org. */
  data?: object
  /** Piece by piece; a block ends with a line feed, so that a change of it is one of few lines. */
  content: (links: Links) => Iterable<Content>
}

/** The pages that every page leads to. */
const CHAPTERS = [
  ['organizations/', 'Organisations'],
  ['memberships/', 'Memberships'],
  ['acts/', 'Acts'],
  ['sources/', 'Sources'],
  ['change/', 'Changes'],
  ['report.html', 'Report']
] as const

/**
 * Nothing is run, nothing is sent, and nothing is loaded but the style sheet (https://www.w3.org/TR/CSP3/). Style sheets
 * are not named: where a page is a file on a disk, there is no origin that it could be told to load its own from.
 */
const policyFor = (json: string | undefined): string =>
  [
    // A block of data is not run; some checkers want to be told of it all the same.
    `script-src ${json === undefined ? "'none'" : `'sha256-${createHash('sha256').update(json).digest('base64')}'`}`,
    ...['connect', 'img', 'font', 'media', 'object', 'frame', 'manifest'].map(what => `${what}-src 'none'`),
    "style-src-attr 'none'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')

export const fileOf = (page: Page, publication: Publication): OutputFile => ({
  path: page.path === '' || page.path.endsWith('/') ? `${page.path}index.html` : page.path,
  mediaType: 'text/html',
  chunks: chunksOf(page, publication)
})

function* chunksOf(page: Page, publication: Publication): Generator<string> {
  const links = new Links(publication.config.base, page.path)
  yield `<!DOCTYPE html>\n${head(page, publication, links)}`
  for (const content of page.content(links)) yield String(html`${content}`)
  yield String(foot(page, publication, links))
}

function head(page: Page, {config, version}: Publication, links: Links): Markup {
  const json = page.data && jsonIn(page.data)
  return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(json)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="civic-record ${version}">
<title>${page.path === '' ? page.title : `${page.title} – ${config.title}`}</title>
${page.description && html`<meta name="description" content="${page.description}">`}
<link rel="canonical" href="${config.base}${page.path}">
<link rel="stylesheet" href="${links.to(STYLE_PATH)}">
${page.alternates?.map(([path, type]) => html`<link rel="alternate" type="${type}" href="${links.to(path)}">\n`)}
${json && jsonLdBlock(json)}
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<p class="site"><a href="${links.to('')}" lang="${config.language}">${config.title}</a></p>
<nav aria-label="Chapters"><ul>${CHAPTERS.map(([path, name]) => html`<li><a href="${links.to(path)}"${path === page.path && html` aria-current="page"`}>${name}</a></li>`)}</ul></nav>
</header>
<main id="content">
${page.trail && trailOf(page.trail, links)}
`
}

const trailOf = (trail: NonNullable<Page['trail']>, links: Links): Markup =>
  html`<nav class="trail" aria-label="You are here"><ol>${trail.map(
    ([path, name]) => html`<li><a href="${links.to(path)}">${name}</a></li>`
  )}</ol></nav>`

const foot = (page: Page, {config}: Publication, links: Links): Markup => html`</main>
<footer>
<p>${joined(
  [
    html`Published by <span lang="${config.language}">${config.publisher}</span>`,
    html`<a href="${links.iri(config.licence)}" rel="license">Licence of the data</a>`,
    html`<a href="${reportAddress(config, page.path)}">Report an error on this page</a>`
  ],
  ' · '
)}</p>
</footer>
</body>
</html>
`

/** Where errors are reported: by mail with the page named, or at the web address that the publisher gives. */
export function reportAddress({contact, base}: Publication['config'], path: string): string {
  if (isWeb(contact)) return contact
  const address = contact
    .replace(/^mailto:/i, '')
    .split('@')
    .map(encodeURIComponent)
    .join('@')
  return `mailto:${address}?subject=${encodeURIComponent(`Error in ${base}${path}`)}`
}
