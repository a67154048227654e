/** English names without a head: what they are, the sentences they stand in say, and the publisher of the page. */
import {compile, type Mention, mergeMentions, type PlainText, TaggedSentence} from '../../language.ts'
import {anyOf, CITY_HEADS, COUNCIL_KINDS, RESPONSIBLE} from './lexicon.ts'
import {CITY_OF, councilCity, key, type Phrase, type Shape} from './phrases.ts'

/** Sentences that say what a name without a head is. */
const CONTEXTS: readonly {shape: Shape; network?: boolean; patterns: readonly RegExp[]}[] = [
  {
    shape: 'organization',
    network: true,
    patterns: [
      '(?:members?|membership|participation|co-founders?|founders?) (?:of|in) {found:name|organization}',
      '(?:join|joined|joining|accede to|acceded to|accession of {:city|name} to|left) {found:name|organization}',
      "{found:name|organization}(?:'s?)? (?:mission|members|member cities|aims)",
      '{found:name|organization} (?:(?:currently |now |today )?(?:brings together|unites|associates|gathers)|(?:is|was) an? (?:[a-z-]+ ){0,5}(?:network|association|union|alliance|organi[sz]ation|federation))'
    ].map(compile)
  },
  {
    shape: 'body',
    patterns: [`^{found:name} (?:${RESPONSIBLE}) `].map(compile)
  },
  {
    shape: 'city',
    patterns: [
      '{found:name} (?:became|becomes|has become|has been|was admitted as|is) (?:an? |the )?(?:full |associate |associated |ordinary |founding |observer |active )?member',
      '{found:name} (?:joined|acceded to|is a member of|has belonged to|belongs to) {:organization}',
      'for {found:name} to (?:join|accede)',
      '(?:mayor|city|town|municipality) of {found:name}'
    ].map(compile)
  }
]

/** `City of Hartwell`, `Hartwell City Council` -> `Hartwell` */
export const publisherCity = (publisher: string): string =>
  publisher
    .replace(new RegExp(`^(?:the )?(?:${anyOf(CITY_HEADS)}) of `, 'iu'), '')
    .replace(new RegExp(` (?:(?:${anyOf(COUNCIL_KINDS)}) )?(?:council|municipality)$`, 'iu'), '')

/** Gives a shape to phrases that have none of their own. @returns the keys of what is a network by its company */
export function classify(text: PlainText, literals: readonly (readonly Mention[])[], phrases: Phrase[]): Set<string> {
  const networks = new Set<string>()
  const cities = new Set([key(publisherCity(text.publisher))])
  for (const phrase of phrases) {
    const city = CITY_OF.exec(phrase.text)?.groups?.['city'] ?? councilCity(phrase)
    if (city) cities.add(key(city))
  }
  const settle = (wanted: ReadonlySet<string>, shape: Shape) => {
    for (const phrase of phrases) if (phrase.shape === 'name' && wanted.has(key(phrase.text))) phrase.shape = shape
  }
  settle(cities, 'city')
  const bySentence = new Map<number, Phrase[]>()
  for (const phrase of phrases) {
    const here = bySentence.get(phrase.sentence)
    if (here) here.push(phrase)
    else bySentence.set(phrase.sentence, [phrase])
  }
  for (const {shape, network, patterns} of CONTEXTS) {
    const found = new Set<string>()
    for (const [index, sentence] of text.sentences.entries()) {
      const here = bySentence.get(index)
      if (!here) continue
      const mentions: Mention[] = here.map(phrase => ({...phrase, type: phrase.shape, value: phrase.text}))
      const tagged = new TaggedSentence(text, sentence, mergeMentions(mentions, literals[index]!))
      for (const pattern of patterns) {
        for (const match of tagged.text.matchAll(pattern)) {
          const [start, end] = match.indices!.groups!['found']!
          for (const mention of tagged.mentionsIn(start, end)) {
            const name = key(String(mention.value))
            if (mention.type === 'name') found.add(name)
            if (network) networks.add(name)
          }
        }
      }
    }
    settle(found, shape)
  }
  return networks
}
