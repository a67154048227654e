/** Polish names without a head: what they are, the sentences they stand in say. */

import {addTo} from '../../grouping.ts'
import {compile, type Mention, mergeMentions, type PlainText, TaggedSentence} from '../../language.ts'
import {matchesOf} from '../../matches.ts'
import {key} from './heads.ts'
import {formsOf, ORGANIZATION_NOUNS} from './lexicon.ts'
import type {Phrase, Shape} from './phrases.ts'

/**
 * `sieci miast `, `stowarzyszenia pod nazwą `: a description in small letters before a name. Of “członkiem stowarzyszonym
 * organizacji” the adjective says of what class a member is.
 */
const {inicjatywa: _, projekt: __, program: ___, ...DESCRIBING} = ORGANIZATION_NOUNS
export const DESCRIBED = `(?:(?!stowarzyszon|(?:nad)?zwyczajn|wspier|wspom|pełn|afil)\\p{Ll}{3,16}(?:ej|ego|ą|ym|ich|ych) ){0,2}(?:${formsOf(DESCRIBING)})(?: (?:[\\p{Ll}-]{3,20} ){0,3}(?:pod nazwą|o nazwie))?`

const JOINING =
  '(?:przystąpi(?:ł[aoiy]?|li|ć|eni[aeu]|eniem)|przystępuj[eą]|wstąpi(?:ł[aoiy]?|li|ć|eni[aeu]|eniem)|należ(?:y|ą|ał[aoiy]?|eć|ąc[aey])|dołączy(?:ł[aoiy]?|li|ć)|przyjęt[aeoy]|akcesj[aięą]|przynależnoś(?:ć|ci|cią))'

/** `Polaris to sieć`: what says of a name that it is an organisation's. */
export const IS_KIND = `(?: to| jest| –| -) (?:[\\p{Ll}-]{3,20} ){0,3}(?:${formsOf(ORGANIZATION_NOUNS)})(?![\\p{L}])`

/** One name, or several in a row. */
const ROW =
  '(?<found>{:name|city}(?: \\([^()]{1,20}\\))?(?:(?:, | i | oraz |, a także | wraz z ){:name|city}(?: \\([^()]{1,20}\\))?){0,25})'
/** When others did the same, as a sentence says it without its verb. */
const WHEN =
  '(?:w|od|z dniem|dnia)(?: [\\p{Ll}]{3,12})? {:date}|rok później|(?:dwa|trzy|cztery|{:number}|kilka) lata? później|w (?:tym samym|następnym|kolejnym|tymże) roku'

/** Sentences that say what a name without a head is. */
const CONTEXTS: readonly {
  shape: Shape
  network?: boolean
  subject?: boolean
  where?: RegExp
  patterns: readonly RegExp[]
}[] = [
  {
    shape: 'organization',
    network: true,
    patterns: [
      `(?:członk(?:iem|a|owi|owie|ów|ami|om)|członkini|członkostw(?:o|a|u|ie|em)(?: [\\p{L}]{1,20}| {:city|name})? w|(?:współ)?założyciel(?:em|ka|ką|i|a|ami)?|przynależnoś(?:ć|ci|cią) do)(?: (?!(?:są|jest|był|zosta|to|już)(?![\\p{Ll}]{4}))[\\p{Ll}-]{1,20}){0,2} {found:name|organization}(?! (?:jest|są|był|został|pozostaje|stał))`,
      `${JOINING}(?: {:city|name})? do(?: ${DESCRIBED})? {found:name|organization}`,
      `(?:do|w|z|ze|przez) ${DESCRIBED} {found:name|organization}`,
      '(?:jest|są|był[aoy]?) (?:też |także |również )?w {found:name|organization}',
      '(?:ma|mają|miał[aoy]?|posiada|posiadał[aoy]?|uzyskał[aoy]?|otrzymał[aoy]?|zyskał[aoy]?) w {found:name|organization} (?:status|członkostwo|prawa)',
      'status(?:u|em)? (?:obserwatora|partnera) (?:w )?{found:name|organization}',
      `(?:sygnatariusz(?:em|e|ami|a)?|podpisa(?:ł[aoy]?|li|liśmy)|obserwator(?:em|a|ami)?|(?:partnersk|członkowsk)(?:i|ie|im|iego|imi|ich|a|ą|iej))(?: w)?(?: ${DESCRIBED})? {found:organization}`,
      `(?:sygnatariusz(?:em|e|ami|a)?|(?:miast|gmin)\\p{L}{1,3} (?:partnersk|członkowsk)(?:i|ie|im|iego|imi|ich|a|ą|iej))(?: w)?(?: ${DESCRIBED})? {found:name}`,
      `(?<![\\p{L}])${DESCRIBED} {found:name}`,
      `{found:name|organization}${IS_KIND}`,
      '{found:name|organization} (?:zrzesza|skupia|liczy|jednoczy|gromadzi|powstał[aoy]?|(?:(?:to|[–-]) (?:[\\p{Ll}]{3,20} )?(?:sieć|związek|stowarzyszenie|zrzeszenie|organizacja|unia|federacja|liga)|jest (?:[\\p{Ll}]{3,20} )?(?:siecią|związkiem|stowarzyszeniem|zrzeszeniem|organizacją|federacją|ligą))(?![\\p{L}]))'
    ].map(pattern => compile(pattern))
  },
  {
    // What does or did something stands in the nominative.
    shape: 'city',
    subject: true,
    patterns: [
      `${ROW} (?:należą|wchodzą|przystąpiły|wstąpiły|dołączyły) (?:do|w)`,
      `(?:jest|są|był[aoy]?) w (?:nim|niej|{:organization}) (?:[\\p{Ll}]{1,20} ){0,2}${ROW}`,
      '{found:name} (?:ma|mają|uzyskał[aoy]?|otrzymał[aoy]?) (?:[\\p{Ll}]{3,20} )?status',
      '{found:name} (?:przystąpił[aoiy]?|przystępuje|przystępują|wstąpił[aoiy]?|należy do|należą do|należał[aoiy]? do|(?:nie )?jest (?:[\\p{Ll}-]{1,20} ){0,3}członkiem|są (?:[\\p{Ll}-]{1,20} ){0,3}członkiem|był[aoiy]? (?:[\\p{Ll}-]{1,20} ){0,3}członkiem|został[aoiy]? (?:[\\p{Ll}-]{1,20} ){0,3}(?:przyjęt[aey]|członkiem|członkami)|stał[aoy]? się (?:[\\p{Ll}-]{1,20} ){0,3}członkiem|wystąpił[aoiy]?|występuje z|uczestniczy w|uczestniczą w)',
      `(?:{:number} (?:\\p{Ll}{3,20} )?(?:miast[ao]?|gmin[ya]?|powiat(?:y|ów)|samorząd(?:y|ów))|(?:są|tworzą|należą|założyły|skupia|zrzesza|łączy) (?:miasta|gminy|powiaty)): ?${ROW}`,
      `(?:członk(?:owie|ami)|uczestni(?:cy|kami)|sygnatariusz(?:e|ami)|(?:współ)?założyciel(?:e|ami))(?: (?:zwyczajni|wspierający|stowarzyszeni|założyciele|zwyczajnymi|wspierającymi|założycielami))?(?: {:organization|name})?(?: są| to| był[yi])(?: \\p{Ll}{1,12}){0,2}:? (?:miasta |gminy )?${ROW}`,
      'członk(?:iem|ami)(?: [\\p{Ll}-]{1,20}){0,2} {found:name} (?:jest|są|pozostaje|był[aoy]?|został[aoy]?|stał[aoy]? się)',
      `(?:założyły|powołały|utworzyły|zawiązały|tworzą|współtworzą)(?: je| ją| go)?(?: (?:w |dnia |wiosną |latem |jesienią |zimą )?{:date})? (?:(?:miasta|gminy) )?${ROW}`,
      `(?:(?:należ(?:y|ą|ał[aoy]?|eli)|wchodz(?:i|ą|iły))(?: w skład|(?: do| w skład) (?:niego|niej|nich|{:organization}))?|(?:przystąpi|wstąpi|dołączy|wesz)(?:ł[aoiy]?|ły|li)(?: do (?:niego|niej|nich|{:organization}))?|status \\p{L}{3,20} (?:ma|mają|uzyskał[aoy]?|otrzymał[aoy]?)) (?:(?:z {:country}|(?!(?:w|we|z|ze|od|do|na|po|przy|pod|nad|koło|siedzibą)(?![\\p{L}]))[\\p{Ll}.]{2,20}) ){0,2}${ROW}`,
      `(?:odchodz[ią]|odszedł|odeszł[aoy]|wystąpił[aoiy]?|dołącza(?:ją)?|opuszcza(?:ją)?) (?:[\\p{Ll}]{1,20} ){0,3}${ROW}`
    ].map(pattern => compile(pattern))
  },
  {
    // “Brzezinek przystąpił w 1999 r., Dębowiec Mały w 2001 r., a w 2003 r. Stara Łąka”
    shape: 'city',
    subject: true,
    where:
      /(?<!\p{L})(?:przystąpi|wstąpi|dołączy|przyję|należ|człon|wystąpi|opuści|odsz|odesz|zrezygnowa)\p{L}{0,8}(?!\p{L})/u,
    patterns: [
      `(?<=(?:, (?:a |zaś )?| i | oraz |; )(?:następnie |potem |także |również |później )?)${ROW} (?:[–-] )?(?:dopiero |już )?(?:${WHEN})(?=[,.;]| i | oraz | a | jako |$)`,
      `(?<=(?:, (?:a |zaś )?| i | oraz |; ))(?:${WHEN}) (?:[–-] )?(?:także |również )?${ROW}(?=[,.;]|$)`
    ].map(pattern => compile(pattern))
  },
  {
    shape: 'city',
    patterns: [
      '{found:name}, (?:(?:sąsiedn|pobli[ks]|okoliczn|niewielk|nieduż|duż|położon|tak|równie)\\p{L}{1,4} ){0,2}(?:miast(?:o|a|u|em)|mieście|miasteczk(?:o|a|u|em)|gmin(?:a|y|ie|ą))(?:,| w| na| z)(?![\\p{L}])',
      `(?:wraz z|wraz ze|razem z|razem ze|wspólnie z|podobnie jak) ${ROW} (?:należ|tworz|współtworz|jest|są|był|przystąp|wstąp|założy|powoła|utworzy)\\p{L}{0,10}`,
      `(?:należ(?:y|ymy|ą)|przystąpi\\p{L}{1,5}|wstąpi\\p{L}{1,5}) do {:organization} (?:wraz z|wraz ze|razem z|razem ze|wspólnie z|obok) ${ROW}`,
      '(?:członkostw(?:o|a|u|em|ie)|przystąpieni(?:e|a|u|em)|wstąpieni(?:e|a|u|em)|wystąpieni(?:e|a|u|em)|udział(?:u|em|owi)?|udziale|przyjęci(?:e|a|u|em)) {found:name} (?:do|w|we|z|ze)',
      '(?:przyjęto|przyjął|przyjęła|przyjęło) {found:name}',
      '{found:name} (?:przyznano|nadano) (?:\\p{Ll}{3,20} )?(?:status|tytuł|członkostwo)',
      '(?:sąsiedni(?:a|e|ego|ej|m)?|miast(?:a|ami|o)?|gmin(?:y|ami|a)?|powiatów|samorządów|miejscowości(?:ami)?|miasteczka|z inicjatywy|członk(?:owie|ami|iem)(?: są| to)?): ?' +
        ROW,
      `(?:sąsiedni(?:a|e|ego|ej|emu|ą)?|z inicjatywy|prezydenci|burmistrzowie|wójtowie|burmistrz(?:a|em|owi)?|wójt(?:a|em|owi)?|m\\.in\\.) ${ROW}`,
      `{:city}(?: \\([^()]{1,40}\\))?(?:, | i | oraz | wraz z | wraz ze | razem z )${ROW}`,
      '{:city}, (?:siedziba|stolica|oba|obie|dziś|dawna|dawne|obecnie|wówczas) [^.,;:(){:city}{:name}]{3,40}(?:,| i| oraz) {found:name}(?=,| i | oraz )'
    ].map(pattern => compile(pattern))
  }
]

/**
 * What names without a head are by their sentences.
 * @param settles gives a name its shape
 */
export function classify(
  text: PlainText,
  literals: readonly (readonly Mention[])[],
  phrases: readonly Phrase[],
  settles: (phrase: Phrase, shape: Shape, network: boolean, subject: boolean) => void
): void {
  const bySentence = new Map<number, Phrase[]>()
  for (const phrase of phrases) {
    addTo(bySentence, phrase.sentence, phrase)
  }
  const byStart = new Map(phrases.map(phrase => [phrase.start, phrase]))
  for (const {shape, network, subject, where, patterns} of CONTEXTS) {
    const found = new Set<Phrase>()
    for (const [index, here] of bySentence) {
      const mentions = here.map(
        (phrase): Mention => ({
          start: phrase.start,
          end: phrase.end,
          from: phrase.start,
          type: phrase.shape,
          value: key(phrase.nominative)
        })
      )
      // The capital that begins a sentence may be no name: “Członkami są …”.
      const doubtful = here[0]!.shape === 'name' && here[0]!.initial && here[0]!.words.length === 1
      for (const named of doubtful ? [mentions, mentions.slice(1)] : [mentions]) {
        const tagged = new TaggedSentence(text, text.sentences[index]!, mergeMentions(named, literals[index]!))
        for (const pattern of where && !where.test(tagged.text) ? [] : patterns) {
          for (const match of matchesOf(pattern, tagged.text)) {
            const [start, end] = match.indices!.groups!['found']!
            for (const mention of tagged.mentionsIn(start, end)) {
              const phrase = byStart.get(mention.start)
              if (phrase) found.add(phrase)
            }
          }
        }
      }
    }
    for (const phrase of found) settles(phrase, shape, network ?? false, subject ?? false)
  }
}
