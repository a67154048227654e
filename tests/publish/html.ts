/** Pages as elements, read strictly: every tag that is opened is closed, in order, and every attribute is quoted. */
import {type Element, parseXml} from './xml.ts'

const VOID = /<(meta|link|br)((?: [a-z-]+="[^"]*")*)>/g
/** Data for machines: not text for people, and not XML. */
const DATA = /<script type="application\/ld\+json">([^<]*)<\/script>/g

/** @throws where the page is not what it should be */
export function parsePage(page: string): Element {
  const start = '<!DOCTYPE html>\n'
  if (!page.startsWith(start)) throw new Error('there is no doctype')
  const xml = page.slice(start.length).replace(DATA, '').replace(VOID, '<$1$2/>').replaceAll('&#39;', '&apos;')
  return parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)
}

export function* elementsOf(element: Element): Generator<Element> {
  yield element
  for (const child of element.children) yield* elementsOf(child)
}

/** The data for machines of a page. */
export const dataOf = (page: string): unknown[] => [...page.matchAll(DATA)].map(match => JSON.parse(match[1]!))
