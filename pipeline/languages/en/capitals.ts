/**
 * Lines in capitals, as acts write their titles: there, capitals tell no names. A word is written as the rest of the
 * document writes it; one that stands nowhere else is small if the genre's titles use it as a word, else a name.
 */
import type {PlainText} from '../../language.ts'

/** Words of titles and formulas that are no names, whatever they are written in. */
const WORDS = new Set(
  `a an the of in on for to and or by with from at as is be it that this its into upon under between before after all any not no new
  now therefore whereas resolved further hereby ordained enacted passed adopted approved signed attest attested carried defeated lost
  ayes noes nays yeas absent abstain abstained abstentions excused present unanimously motion vote yes
  authorizing authorising approving granting giving consenting joining rejoining entering withdrawing amending repealing rescinding
  appointing designating nominating expressing declaring accepting adopting establishing setting providing endorsing supporting
  ratifying requesting directing concerning regarding relating affirming confirming pledging committing becoming terminating renewing
  resolution resolutions decision ordinance bylaw by-law order minute minutes section article act acts law recitals
  membership member members accession admission withdrawal application consent approval participation affiliation agreement fee fees dues
  subscription representative representatives delegate appointment designation amendment repeal payment annual year full associate
  matter subject certain other purposes effective date execution behalf within respect full-time meeting session regular special`
    .split(/\s+/)
    .filter(Boolean)
)

export interface Writing {
  /** Words that stand in small letters somewhere. */
  small: ReadonlySet<string>
  /** Words that stand with a capital inside a sentence, in small letters. */
  capital: ReadonlySet<string>
  /** Words that stand in capitals in a sentence that does not. */
  acronyms: ReadonlySet<string>
}

const inCapitals = (words: string): boolean => !/\p{Ll}/u.test(words) && /\p{Lu}{3}/u.test(words)

/** How a document writes its words, outside the lines in capitals. */
export function writingOf({matching, sentences, publisher}: PlainText): Writing {
  const [small, capital, acronyms] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const read = (line: string, from: number) => {
    for (const {0: word, index} of line.matchAll(/\p{L}[\p{L}'-]*/gu)) {
      if (/^\p{Ll}+$/u.test(word)) small.add(word)
      else if (/^\p{Lu}{2,}$/u.test(word)) acronyms.add(word)
      else if (index > from) capital.add(word.toLowerCase())
    }
  }
  for (const {start, end} of sentences) {
    const line = matching.slice(start, end)
    if (!inCapitals(line)) read(line, 0)
  }
  read(publisher, -1)
  return {small, capital, acronyms}
}

/** Whether a short word stands in a formula: “PASSED AND ADOPTED”; alone in capitals it is an acronym. */
const amongCapitals = (word: string, line: string): boolean =>
  line
    .split(/[^\p{L}'-]+/u)
    .some(
      (one, at, all) =>
        one === word &&
        [all[at - 1], all[at + 1]].some(next => next && WORDS.has(next.toLowerCase()) && next === next.toUpperCase())
    )

/** A word as the document would write it inside a sentence. */
export function asWritten(word: string, line: string, {small, capital, acronyms}: Writing): string {
  if (!/^\p{Lu}[\p{Lu}'-]+$/u.test(word) && !(word === 'A' && inCapitals(line))) return word
  const lower = word.toLowerCase()
  if (!inCapitals(line)) return WORDS.has(lower) && (word.length > 3 || amongCapitals(word, line)) ? lower : word
  if (
    (acronyms.has(word) || (line.startsWith(word) && line.length - word.length < 3)) &&
    !WORDS.has(lower) &&
    !capital.has(lower) &&
    !small.has(lower)
  )
    return word
  if (WORDS.has(lower)) return lower
  if (capital.has(lower)) return word[0] + lower.slice(1)
  return small.has(lower) ? lower : word[0] + lower.slice(1)
}
