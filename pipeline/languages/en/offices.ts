/** English names of offices that one person holds: “City Manager”, “Head of Planning”, “the Mayor”. They are given tasks. */
import type {Mention, PlainText} from '../../language.ts'
import type {Entity, Span} from '../../types.ts'
import {anyOf} from './lexicon.ts'
import {key, stated} from './phrases.ts'

const HEADS = [
  ...'mayor lord-mayor clerk manager director officer treasurer secretary administrator commissioner attorney solicitor engineer planner'.split(
    ' '
  ),
  ...'coordinator co-ordinator adviser advisor specialist superintendent supervisor controller comptroller auditor librarian curator'.split(
    ' '
  ),
  ...'archivist architect head leader chair chairman chairwoman chairperson president vice-president provost convener councillor councilor'.split(
    ' '
  ),
  ...'councilmember councilwoman councilman alderman warden reeve sheriff marshal burgomaster governor prefect envoy ombudsman ambassador'.split(
    ' '
  ),
  'chief executive',
  'portfolio holder',
  'council member',
  'board member',
  'contact person',
  'press spokesperson'
]
const title = (word: string): string => word.replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
const HEAD = anyOf(HEADS.map(title))
const WORD = "\\p{Lu}[\\p{L}'’-]{0,30}"
/** What one can be head of, or be there for: “of Planning and Housing”, “for Education”, “to the Council”. */
const OF = `(?: (?:of|for|to)(?: the)? ${WORD}(?:(?: (?:and|of|&)(?: the)?)? ${WORD}){0,4})?`
const CAPITAL = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:(?!The |Our |A |An |On |In |At |By |For |To )${WORD} (?:(?:and|&) (?=${WORD} ))?){0,4}(?:${HEAD})(?![\\p{L}'’-]|'s? \\p{Lu}| office)${OF}(?: \\(${WORD}(?: (?:and|&|${WORD})){0,4}\\))?`,
  'gu'
)
/** In small letters only after an article, and a word that says of what. */
const SMALL =
  /(?<=(?<![\p{L}])(?:[Tt]he|[Oo]ur|[Ii]ts|[Aa]n?) )(?:(?:deputy|vice|first|acting|general|municipal|city|town|village|county|district|chief|executive|managing|administrative|council|development|climate|international|press|cultural|environmental|sustainability|planning|finance|european|eu|tourism|energy|heritage|youth|social|legal|technical)[ -]){0,3}(?:mayor|clerk|manager|director|officer|treasurer|secretary|administrator|coordinator|co-ordinator|executive|engineer|adviser|advisor|planner|provost|leader)(?![\p{L}'’-])(?: of the (?:city|town|council|municipality))?/gu

/** @returns the mentions of each sentence with offices in place of what names them */
export function withOffices(
  text: PlainText,
  mentions: readonly Mention[][],
  made: (entity: Entity) => void
): Mention[][] {
  const offices = new Map<string, Entity>()
  const office = (name: string, at: Span): Entity => {
    const known = offices.get(key(name))
    if (known) return known
    const entity: Entity = {type: 'Body', name: stated(name, at), aliases: [], bodyType: stated('office', at)}
    offices.set(key(name), entity)
    made(entity)
    return entity
  }
  return text.sentences.map((sentence, index) => {
    const words = text.matching.slice(sentence.start, sentence.end)
    const here = mentions[index]!
    const found: Mention[] = []
    for (const pattern of [CAPITAL, SMALL]) {
      for (const match of words.matchAll(pattern)) {
        const start = sentence.start + match.index
        let end = start + match[0].length
        // The mayor of a city that is named is its mayor; a person is no office.
        const place = here.find(({type, from}) => ['city', 'organization'].includes(type) && from > start && from < end)
        if (place)
          end = start + text.matching.slice(start, place.from).replace(/ (?:of|for|to|and)(?: the)? $/, '').length
        if (/^ \p{Lu}\p{Ll}/u.test(text.matching.slice(end, end + 3)) && !place) continue
        const over = (other: Mention): boolean => other.from < end && start < (other.to ?? other.end)
        const inTheWay = here.some(
          other =>
            over(other) &&
            !(['name', 'body', 'country'].includes(other.type) && other.start >= start && other.end <= end)
        )
        if (inTheWay || found.some(over)) continue
        const article = /(?:the|our|an?) $/iu.exec(words.slice(0, match.index))?.[0].length ?? 0
        const value = office(text.plain.slice(start, end), {start, end})
        found.push({type: 'office', value, start, end, from: start - article})
      }
    }
    const rest = here.filter(other => !found.some(({from, end}) => other.from < end && from < other.end))
    return [...rest, ...found].sort((a, b) => a.start - b.start)
  })
}
