/** How pages lead to each other and to the world. Links within a publication are relative, so that it works on any host. */
import {isWeb} from '../../load.ts'
import type {Iri} from '../../types.ts'
import {uri} from '../uri.ts'

export class Links {
  readonly #base: Iri
  /** From the folder of the page to the root. */
  readonly #up: string

  /** @param from the path of the page relative to the base: `place/lublin/`, `report.html`, or nothing for the first */
  constructor(base: Iri, from: string) {
    this.#base = base
    this.#up = '../'.repeat(from.split('/').length - 1) || './'
  }

  /** @param path relative to the base, of a folder with `/` at its end or of a file */
  to(path: string): string {
    return this.#up + path
  }

  /**
   * Where an IRI leads: within this publication to the page or the file, `place/lublin#id` to `place/lublin/#id`; without
   * to the address as it is, if it is one of the web. Anything else (`javascript:`, `mailto:` of a text) is no link.
   */
  iri(iri: Iri): string | undefined {
    if (!iri.startsWith(this.#base)) return isWeb(uri(iri)) ? uri(iri) : undefined
    const [path, fragment] = iri.slice(this.#base.length).split(/#(.*)/s, 2) as [string, string?]
    return this.to(pageOf(path)) + (fragment === undefined ? '' : `#${fragment}`)
  }
}

/** The path of the page for the path of an IRI: a file has a dot in its name, anything else is a folder. */
const pageOf = (path: string): string =>
  path === '' || path.endsWith('/') || /\.[^/]*$/.test(path) ? path : `${path}/`
