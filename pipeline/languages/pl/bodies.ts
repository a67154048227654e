/** Polish names of bodies, offices and units: what kind each is, and whose. */
import {infer, type PlainText} from '../../language.ts'
import type {Entity, Span, Value} from '../../types.ts'
import {key, lower} from './heads.ts'
import {BODY_TYPES} from './lexicon.ts'
import {nameValue, RULE} from './organizations.ts'
import {type Phrase, spanOf} from './phrases.ts'

/** Finds the organisation of a body. */
export interface Owners {
  organization: (phrase: Phrase) => Entity | undefined
  /** What “Stowarzyszenia” means, by the noun and where it stands. */
  meant: (lemma: string, at: Span) => Value<Entity> | undefined
  city: (phrase: Phrase) => Entity | undefined
  /** The city whose page it is, to which councils, offices and units belong that name no other. */
  own: Entity | undefined
}

const COUNCIL = /^rada (?:miejska|miasta|gminy|gminna|powiatu|powiatowa|dzielnicy|osiedla|miasteczka)(?![\p{L}])/u

const typeOf = ({head, nominative, owner, ownerNoun}: Phrase): string => {
  const name = lower(nominative)
  if (COUNCIL.test(name) || (name === 'rada' && !owner && !ownerNoun)) return 'council'
  if (head!.kind !== 'body') return 'office'
  if (head!.lemma === 'zespół' && !/robocz/.test(name)) return 'office'
  return BODY_TYPES[head!.lemma] ?? 'other'
}

/** Whether one name is the beginning of another: “Rada Miejska” of “Rada Miejska w Elblągu”. */
const begins = (short: string, long: string): boolean => key(long).startsWith(`${key(short)} `)

/** @returns by where a phrase starts, what it means: the same entity for the same name of the same organisation */
export function bodiesOf(text: PlainText, phrases: readonly Phrase[], owners: Owners): Map<number, Entity> {
  const found = new Map<number, Entity>()
  const entities: Entity[] = []
  // The longest first, so that a short name finds the long one that it stands for.
  const byLength = [...phrases].sort((a, b) => b.nominative.length - a.nominative.length || a.start - b.start)
  for (const phrase of byLength) {
    const type = typeOf(phrase)
    const owner = ownerOf(phrase, type, owners)
    const known = entities.filter(
      ({bodyType, name, organization}) =>
        bodyType!.value === type &&
        (organization?.value === owner?.value || !organization || !owner) &&
        (key(name.value) === key(phrase.nominative) || begins(phrase.nominative, name.value))
    )
    const exact = known.find(({name}) => key(name.value) === key(phrase.nominative))
    const same = exact ?? (known.length === 1 ? known[0] : undefined)
    // “Rada” alone names none.
    if (!same && phrase.nominative === 'Rada') continue
    const span = {start: phrase.start, end: phrase.ownEnd ?? phrase.end}
    const written = text.plain.slice(span.start, span.end)
    if (same) {
      if (same.organization?.basis !== 'stated') same.organization = owner ?? same.organization
      // The words that state the name as it is are the better evidence.
      if (same.name.basis === 'inferred' && written === same.name.value) same.name = nameValue(written, written, span)
      found.set(phrase.start, same)
      continue
    }
    const entity: Entity = {
      type: 'Body',
      name: nameValue(phrase.nominative, written, span),
      aliases: [],
      bodyType: {value: type, basis: 'stated', rule: RULE, spans: [spanOf(phrase.head!.span)]},
      ...(owner && {organization: owner})
    }
    entities.push(entity)
    found.set(phrase.start, entity)
  }
  return found
}

function ownerOf(phrase: Phrase, type: string, {organization, meant, city, own}: Owners): Value<Entity> | undefined {
  if (phrase.owner) {
    const entity = organization(phrase.owner)
    return entity && {value: entity, basis: 'stated', rule: RULE, spans: [spanOf(phrase.owner)]}
  }
  if (phrase.ownerNoun) return meant(phrase.ownerNoun.lemma, spanOf(phrase.ownerNoun))
  if (phrase.place) {
    const entity = city(phrase)
    return entity && {value: entity, basis: 'stated', rule: RULE, spans: [spanOf(phrase.place)]}
  }
  if ((type !== 'council' && type !== 'office') || !own) return undefined
  return infer(own, 'inference/owner-of-body', spanOf(phrase), ...own.name.spans.slice(0, 1))
}
