/** English names that begin with a number word, at the beginning of a sentence: “Twelve Gates is a network of towns.” */
import type {PlainText} from '../../language.ts'
import {NUMBER_WORDS} from './lexicon.ts'

const BEGINNING = /^(?<number>\p{Lu}\p{Ll}{2,9}) \p{Lu}[\p{L}'-]{1,40}/u
/** The name is all that the line says, or what the sentence speaks of. */
const WHOLE =
  /^\p{Lu}\p{Ll}{2,9}(?: (?:of |the |and )?\p{Lu}[\p{L}'-]{1,40}){1,5}(?:$| (?:is|was|has|brings|links|unites|\(|–|-)|[:.]$)/u

/** The number words that stand before a capital within a sentence, with the word after them. */
const within = new WeakMap<PlainText, ReadonlySet<string>>()
function namesWithin(text: PlainText): ReadonlySet<string> {
  const known = within.get(text)
  if (known) return known
  const found = text.matching.matchAll(/(?<=[\p{Ll},] )(?<number>\p{Lu}\p{Ll}{2,9}) \p{Lu}[\p{L}'-]{1,40}/gu)
  const names = new Set([...found].flatMap(({0: words, groups}) => (isNumber(groups!['number']!) ? [words] : [])))
  within.set(text, names)
  return names
}
const isNumber = (word: string): boolean => word.toLowerCase() in NUMBER_WORDS || /^(?:One|First)$/.test(word)

/** Whether a sentence begins with a number word that belongs to a name: by what follows, or as the name stands elsewhere. */
export function beginsWithNumber(text: PlainText, line: string): boolean {
  const found = BEGINNING.exec(line)
  if (!found || !isNumber(found.groups!['number']!)) return false
  return (
    namesWithin(text).has(found[0]) ||
    (!/^(?:One|First) /.test(line) && WHOLE.test(line)) ||
    /^One(?: \p{Lu}\p{L}{1,40}){2,4} (?:is|was) /u.test(line)
  )
}
