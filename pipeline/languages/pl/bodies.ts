/** Polish names of bodies, offices and units: what kind each is, and whose. */
import {addTo} from '../../grouping.ts'
import {infer, type PlainText} from '../../language.ts'
import type {Entity, Span, Value} from '../../types.ts'
import {key, lower} from './heads.ts'
import {BODY_TYPES, FOREIGN_BODIES} from './lexicon.ts'
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

/** “Zarząd Dróg Powiatowych” is a unit of a city or a county. */
const AUTHORITY =
  /^(?:miejski |powiatowy |gminny )?zarząd (?:dróg|zieleni|budynków|lokali|transportu|gospodarki|mienia|nieruchomości|cmentarz)/u

/** Whether words before a phrase say that it is something's: “w jej Radzie”. */
const isPossessed = ({matching}: PlainText, {start}: Phrase): boolean =>
  /(?<![\p{L}])(?:jej|jego) $/iu.test(matching.slice(Math.max(0, start - 5), start))

const typeOf = ({head, nominative, owner, ownerNoun}: Phrase, possessed: boolean, ofCity: boolean): string => {
  const name = lower(nominative)
  if (COUNCIL.test(name) || (name === 'rada' && !owner && !ownerNoun && !possessed)) return 'council'
  if (head!.kind !== 'body' || AUTHORITY.test(name)) return 'office'
  if (head!.lemma === 'zespół' && ofCity && !owner && !ownerNoun && !/robocz/.test(name)) return 'office'
  return BODY_TYPES[head!.lemma] ?? FOREIGN_BODIES[head!.lemma] ?? 'other'
}

/** A name and its beginnings by words: “Rada Miejska” stands for “Rada Miejska w Elblągu”. */
const beginnings = (name: string): string[] => {
  const words = key(name).split(' ')
  return words.map((_, index) => words.slice(0, index + 1).join(' '))
}

/** @returns by where a phrase starts, what it means: the same entity for the same name of the same organisation */
export function bodiesOf(text: PlainText, phrases: readonly Phrase[], owners: Owners): Map<number, Entity> {
  const found = new Map<number, Entity>()
  /** Entities by type and the beginnings of their names. */
  const known = new Map<string, Entity[]>()
  // The longest first, so that a short name finds the long one that it stands for.
  const byLength = [...phrases].sort((a, b) => b.nominative.length - a.nominative.length || a.start - b.start)
  for (const phrase of byLength) {
    const possessed = isPossessed(text, phrase)
    const type = typeOf(phrase, possessed, owners.own !== undefined)
    const owner = ownerOf(phrase, type, owners)
    const candidates = (known.get(`${type} ${key(phrase.nominative)}`) ?? []).filter(
      ({organization}) => organization?.value === owner?.value || !organization || !owner
    )
    const exact = candidates.find(({name}) => key(name.value) === key(phrase.nominative))
    const same = exact ?? (candidates.length === 1 ? candidates[0] : undefined)
    // “Rada” alone names none.
    if (!same && phrase.nominative === 'Rada' && !phrase.owner && !phrase.ownerNoun && !possessed) continue
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
    for (const name of beginnings(phrase.nominative)) {
      addTo(known, `${type} ${name}`, entity)
    }
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
