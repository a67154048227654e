/** Accounts for the sentences of a document anew, after a steward has corrected it. */
import type {Extraction} from '../extract.ts'
import type {Sentence, Span} from '../types.ts'
import type {CorrectedDocument} from './document.ts'
import {isEntity, type Thing, touches, within} from './things.ts'

/** What names a thing says nothing of it: a sentence that only names one is not claimed for that. */
const NAMING = new Set(['name', 'aliases', 'kind', 'bodyType', 'organization'])
const said = ({self, held}: Thing) => (isEntity(self) ? held.filter(({property}) => !NAMING.has(property)) : held)

/** A quote accounts for the cues within it, and for no others. */
export function accountAnew(document: CorrectedDocument): Extraction {
  const {extraction, quotes} = document
  const resting = document.things().flatMap(thing => said(thing).flatMap(({value}) => value.spans))
  return {
    ...extraction,
    sentences: extraction.sentences.map(sentence => accountFor(sentence, resting, document)),
    html: extraction.html.filter(span => !quotes.some(quote => within(span, quote)))
  }
}

/** @param resting what the values of the document rest on */
function accountFor(sentence: Sentence, resting: readonly Span[], {quotes, dropped}: CorrectedDocument): Sentence {
  const {start, end, disposition} = sentence
  const here = quotes.filter(quote => touches(quote, sentence))
  const claim = here.find(({declines}) => declines === undefined)
  const isClaimed = () => resting.some(span => touches(span, sentence))
  if (sentence.unused) {
    const unused = sentence.unused.filter(cue => !here.some(quote => within(cue, quote)))
    if (unused.length) return {...sentence, unused, reason: unused[0]!.reason}
    const [{rule, declines}] = here as [(typeof here)[number]]
    if (!claim && !isClaimed()) return {start, end, disposition: 'declined', rule, reason: declines}
    return {start, end, disposition: 'claimed', rule: claim?.rule ?? rule}
  }
  if (disposition !== 'claimed') return claim ? {start, end, disposition: 'claimed', rule: claim.rule} : sentence
  const lost = dropped.find(span => touches(span, sentence))
  if (!lost || isClaimed()) return sentence
  return {start, end, disposition: 'declined', rule: 'steward/reject', reason: lost.reason}
}
