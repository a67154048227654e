/** The one style sheet of all pages: calm, of system fonts, light and dark, for paper and small screens. */
import type {OutputFile} from '../../types.ts'

export const STYLE_PATH = 'style.css'

export const styleSheet: OutputFile = {
  path: STYLE_PATH,
  mediaType: 'text/css',
  chunks: [
    `:root {
  color-scheme: light dark;
  --ink: #1b1f24;
  --soft: #535c66;
  --paper: #ffffff;
  --shade: #f3f5f7;
  --line: #d5dae0;
  --link: #0b57a4;
  --mark: #fff1b8;
  --target: #ffd24d;
  --warn: #a13a00;
}
@media (prefers-color-scheme: dark) { :root {
  --ink: #e4e7eb;
  --soft: #a5afba;
  --paper: #15181c;
  --shade: #20252b;
  --line: #3a424b;
  --link: #84bdf7;
  --mark: #4d4212;
  --target: #6b5500;
  --warn: #ffb38a;
} }
* { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, sans-serif; background: var(--paper); color: var(--ink); scroll-padding-top: 1rem; }
body { max-width: 54rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; background: var(--paper); padding: .5rem; }
header { border-bottom: 1px solid var(--line); padding-bottom: .5rem; margin-bottom: 1.5rem; }
.site { font-weight: 600; margin: 0; }
nav ul, nav ol { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; margin: .25rem 0; }
.trail { color: var(--soft); font-size: .9rem; }
.trail li + li::before { content: "› "; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; color: var(--soft); font-size: .9rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
.soft, .evidence, dt [lang], h1 [lang], h2 [lang], h3 [lang] { color: var(--soft); }
dt [lang], h1 [lang], h2 [lang], h3 [lang] { font-weight: 400; }
dl > div { border-top: 1px solid var(--line); padding: .6rem 0; }
dt { font-weight: 600; }
dd { margin: 0 0 .4rem; }
.value { font-size: 1.05rem; margin: .1rem 0; }
.evidence { font-size: .9rem; margin: .1rem 0 .6rem; }
.evidence p { margin: .1rem 0; }
blockquote { margin: .3rem 0; padding: .1rem .8rem; border-left: 3px solid var(--line); color: var(--ink); }
blockquote p { margin: .2rem 0; }
mark { background: var(--mark); color: inherit; }
.basis, .disposition { border: 1px solid var(--line); border-radius: .3rem; padding: 0 .35rem; font-size: .85em; white-space: nowrap; }
.unexplained, .error, .warning { color: var(--warn); }
.text { white-space: pre-wrap; background: var(--shade); padding: 1rem; border-radius: .4rem; }
.text .boilerplate, .text .structure, .text .signature, .text .background { color: var(--soft); }
.text .unexplained { color: inherit; text-decoration: underline wavy var(--warn); }
.text .declined { text-decoration: underline dotted var(--soft); }
.text sup { line-height: 0; user-select: none; }
:target { background: var(--shade); }
mark:target, mark:target mark, .text :target { background: var(--target); }
code, .iri { font-family: ui-monospace, monospace; font-size: .9em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; min-width: 100%; font-size: .95rem; overflow-wrap: normal; }
caption { text-align: left; color: var(--soft); padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--line); }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.plain { list-style: none; padding: 0; }
.plain > li { border-top: 1px solid var(--line); padding: .5rem 0; }
li { margin: .15rem 0; }
@media print { nav, .skip, footer a { display: none; } body { max-width: none; } a { color: inherit; } }
`
  ]
}
