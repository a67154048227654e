/**
 * Accounting: what became of each sentence. A sentence is explained when each of its cues is read by a claim or turned
 * down by a rule that says why; one cue left over makes it unexplained, even if claims rest on it.
 */
import {type Cue, compile, type Mention, type PlainText, TaggedSentence} from './language.ts'
import {matchesOf} from './matches.ts'
import {Sieve} from './sieve.ts'
import type {Disposition, Span, Unused} from './types.ts'

/** A stretch that a rule read or turned down. Prose accounts only for cues that may stand in prose. */
export interface Use extends Span {
  by: 'claim' | 'decline' | 'heading' | 'mention' | 'name'
  rule: string
  reason?: string
  prose?: boolean
  /** The whole match of the rule. */
  match?: Span
}

/** What is known of a sentence before its cues are looked at. */
export interface Settled {
  disposition: Disposition
  rule: string
  reason?: string
}

export interface Account {
  disposition: Disposition
  rule?: string
  reason?: string
  unused?: Unused[]
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export function compileCues(cues: readonly Cue[]): Sieve<Omit<Cue, 'pattern'> & {pattern: RegExp}> {
  return new Sieve(cues.map(cue => ({...cue, pattern: compile(cue.pattern)})))
}

/** @param here what touches the sentence; `settled` where furniture or structure took it whole; `header` where the cell it is says who has charge */
export function accountFor(
  text: PlainText,
  sentence: Span,
  mentions: readonly Mention[],
  here: readonly Use[],
  cues: ReturnType<typeof compileCues>,
  settled?: Settled,
  header?: string
): Account {
  if (settled) return settled
  const claimed = here.find(use => use.by === 'claim') ?? here.find(use => use.by === 'name')
  const tagged = new TaggedSentence(text, sentence, mentions)
  const unused: Unused[] = []
  const readHere = here.filter(use => use.by !== 'mention' && use.by !== 'name')
  for (const {kind, pattern, inProse, each} of cues.of(tagged.text)) {
    for (const match of matchesOf(pattern, tagged.text)) {
      const [from, to] = [match.index, match.index + match[0].length]
      const span = tagged.spanOf(from, to)
      const uses = (each ? readHere : here).filter(use => touches(use, span) && (inProse || !use.prose))
      const used =
        uses.length > 0 && (!each || tagged.mentionsIn(from, to).every(one => uses.some(use => touches(use, one))))
      if (!used) unused.push({...span, reason: `nothing read the ${kind} “${text.plain.slice(span.start, span.end)}”`})
    }
  }
  const words = text.plain.slice(sentence.start, sentence.end)
  if (header && /\p{L}{3}/u.test(words) && !readHere.some(use => use.by === 'claim'))
    unused.push({...sentence, reason: `nothing read “${words}” under “${header}”`})
  if (unused.length) return {disposition: 'unexplained', reason: unused[0]!.reason, unused}
  if (claimed) return {disposition: 'claimed', rule: claimed.rule}
  const declined = here.find(use => use.by === 'decline')
  if (declined) return {disposition: 'declined', rule: declined.rule, reason: declined.reason}
  if (here.some(use => use.by === 'heading')) return {disposition: 'structure', rule: 'structure/heading'}
  return {disposition: 'background'}
}
