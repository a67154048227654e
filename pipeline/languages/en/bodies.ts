/** English names of bodies: with the organisation they name or without, and what kind of body each is. */
import type {PlainText} from '../../language.ts'
import type {Entity, Span, Value} from '../../types.ts'
import {BODY_TYPES, OF_CITY, UNIT_TYPES} from './lexicon.ts'
import {
  bodyBeforeOf,
  COUNCIL,
  councilCity,
  headSpan,
  key,
  lastHead,
  lower,
  type Phrase,
  smallWords,
  spanOf,
  stated,
  typeOfBody,
  type Word
} from './phrases.ts'

/** Finds the organisation of a name, or makes the city of one; `own` is the city whose page it is. */
export interface Owners {
  own?: string
  publisher: string
  organization: (name: string) => Entity | undefined
  city: (name: string, at: Span) => Entity
}

/** Words of which one is in the name of every council. */
const COUNCIL_HEADS = new Set('council assembly commission board boards plenary district sangguniang'.split(' '))

interface Parts {
  /** Where the name of the body itself stands. */
  own: Span
  type: string
  /** The words that say what kind of body it is. */
  head: Span
  owner?: Value<Entity>
}

const nameOf = (words: readonly Word[]): string => words.map(({text}) => text).join(' ')
const heads = {...BODY_TYPES, ...UNIT_TYPES}

function partsOf(phrase: Phrase, owners: Owners, ofOther: boolean): Parts {
  const {words} = phrase
  const small = smallWords(words)
  // “the Assembly”, on the page of the Hartwell Metropolitan Assembly
  if (owners.own && words.length === 1 && owners.publisher.endsWith(` ${phrase.text}`)) {
    const city = owners.city(owners.own, spanOf(phrase))
    const owner: Value<Entity> = {value: city, basis: 'inferred', rule: 'en/body-of-city', spans: [spanOf(phrase)]}
    return {own: spanOf(phrase), type: 'council', head: spanOf(phrase), owner}
  }
  if (COUNCIL.test(phrase.text) || councilCity(phrase)) {
    const head = spanOf(words.find(({text: word}) => COUNCIL_HEADS.has(lower(word)))!)
    const place = councilCity(phrase)
    if (!place) return {own: spanOf(phrase), type: 'council', head}
    const start = phrase.start + (phrase.text.startsWith(place) ? 0 : phrase.text.lastIndexOf(place))
    const at = {start, end: start + place.length}
    return {own: spanOf(phrase), type: 'council', head, owner: stated(owners.city(place, at), at)}
  }
  // “Polaris Executive Committee”
  for (let length = words.length - 1; length > 0; length--) {
    const [before, rest] = [words.slice(0, length), words.slice(length)]
    const headed = lastHead(smallWords(rest), heads) ?? bodyBeforeOf(smallWords(rest))
    const owner = headed ? owners.organization(nameOf(before)) : undefined
    if (owner) {
      const own = {start: rest[0]!.start, end: phrase.end}
      return {
        own,
        type: typeOfBody(smallWords(rest)),
        head: headSpan(rest),
        owner: stated(owner, {start: phrase.start, end: before.at(-1)!.end})
      }
    }
  }
  // “Executive Committee of Polaris”
  const of = bodyBeforeOf(small)
  if (of) {
    const rest = words.slice(words[of + 1]?.text === 'the' ? of + 2 : of + 1)
    const owner = rest.length ? owners.organization(nameOf(rest)) : undefined
    const body = words.slice(0, of)
    if (owner) {
      const own = {start: phrase.start, end: body.at(-1)!.end}
      return {
        own,
        type: typeOfBody(smallWords(body)),
        head: headSpan(body),
        owner: stated(owner, {start: rest[0]!.start, end: phrase.end})
      }
    }
  }
  // “Municipal Board”, but a “City Branding Working Group” is a network's.
  if (
    owners.own &&
    !ofOther &&
    OF_CITY.test(phrase.text) &&
    !['office', 'forum', 'working group'].includes(typeOfBody(small))
  ) {
    const city = owners.city(owners.own, spanOf(phrase))
    const owner: Value<Entity> = {value: city, basis: 'inferred', rule: 'en/body-of-city', spans: [spanOf(phrase)]}
    return {own: spanOf(phrase), type: typeOfBody(small), head: headSpan(words), owner}
  }
  return {own: spanOf(phrase), type: phrase.unit ? 'office' : typeOfBody(small), head: headSpan(words)}
}

/** @returns a function from a phrase to its body: the same entity for the same name of the same organisation */
export function bodyFinder(
  text: PlainText,
  owners: Owners,
  made: (entity: Entity) => void
): (phrase: Phrase) => Entity {
  const byName = new Map<string, Entity[]>()
  return phrase => {
    const {own, type, head, owner} = partsOf(
      phrase,
      owners,
      / of /y.test(text.matching.slice(phrase.end, phrase.end + 4))
    )
    const plain = text.plain.slice(own.start, own.end)
    const written = nameOf(phrase.words.filter(({start, end}) => start >= own.start && end <= own.end))
    const name = plain.toUpperCase() === plain && written.toUpperCase() === plain ? written : plain
    const namesakes = byName.get(key(name)) ?? []
    byName.set(key(name), namesakes)
    // Named once with its organisation and once without, it is one, if there is but one of that name.
    const known =
      namesakes.find(({organization}) => organization?.value === owner?.value) ??
      (namesakes.length === 1 && !(owner && namesakes[0]!.organization) ? namesakes[0] : undefined)
    if (known) {
      known.organization ??= owner
      return known
    }
    const entity: Entity = {
      type: 'Body',
      name: stated(name, own),
      aliases: [],
      bodyType: stated(type, head),
      organization: owner
    }
    namesakes.push(entity)
    made(entity)
    return entity
  }
}
