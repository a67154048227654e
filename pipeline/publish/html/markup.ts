/** HTML by templates: whatever is put into one comes out as text, unless it is markup itself. */
import {html as escaping, raw} from 'hono/html'
import {printable} from '../xml.ts'

/** Markup that may stand in a page as it is. */
export type Markup = ReturnType<typeof raw>

export type Content = Markup | string | number | undefined | false | readonly Content[]

/** A template with contents, which stand between tags or between the quotation marks of an attribute. */
export const html = (template: TemplateStringsArray, ...contents: Content[]): Markup =>
  // It is a promise only where a content is one.
  escaping(template, ...contents.map(withoutControls)) as Markup

/** Characters that no parser of HTML may meet (https://html.spec.whatwg.org/#preprocessing-the-input-stream) go. */
const withoutControls = (content: Content): Content =>
  typeof content === 'string'
    ? printable(content)
    : Array.isArray(content)
      ? content.map(withoutControls)
      : (content as Content)

/** Data for machines, as they stand within an element of a page: nothing in them can end it. */
export const jsonIn = (data: object): string => printable(JSON.stringify(data, null, 1)).replaceAll('<', '\\u003c')

/** A block of such data (https://html.spec.whatwg.org/#data-block), which is not run. */
export const jsonLdBlock = (json: string): Markup => raw(`<script type="application/ld+json">${json}</script>`)

/** With `separator` between them. */
export const joined = (contents: readonly Content[], separator: Content): Content[] =>
  contents.flatMap((content, index) => (index === 0 ? [content] : [separator, content]))
