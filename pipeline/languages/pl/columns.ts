/** How Polish tables call their columns and lines their values, and what stands in them. */
import type {Columns} from '../../readings.ts'
import {classIn} from './fragments.ts'
import {anyOf, MEMBERSHIP_CLASSES, QUALIFIERS} from './lexicon.ts'

const CLASS = new RegExp(
  `(?<![\\p{L}])(?:(?:${anyOf(Object.keys(MEMBERSHIP_CLASSES))})\\p{L}{0,4}|człon\\p{L}{2,5})(?: \\p{L}{5,20})?`,
  'iu'
)
const QUALIFIER = new RegExp(`(?<![\\p{L}])(?:${anyOf(Object.keys(QUALIFIERS))})(?![\\p{L}])`, 'iu')

const found = (match: RegExpExecArray | null, value: string | undefined): ReturnType<Columns['held']> =>
  match && value !== undefined ? {value, start: match.index, end: match.index + match[0].length} : undefined

export const columns: Columns = {
  since:
    /^(?:data |rok |okres |dzień |lata |od kiedy |początek )?(?:człon|przystąp|wstąp|przyjęc|akces|uczestnict|przynależ|okres$|lata$|od(?: kiedy| roku| dnia)?$|wejści)|^(?!(?:\S+ ){0,3}(?:prezes|przewodnicz|dyrektor|strona|partner))(?:\S+ ){0,4}(?:należy od|należymy od|w (?:związku|sieci|stowarzyszeniu|organizacji|lidze|unii|klubie) od|członek od|członkiem od)$/iu,
  until:
    /^(?:do(?: kiedy| roku)?|data wystąpienia|wystąpienie|koniec(?: członkostwa)?|zakończenie|członek do|członkostwo do)$/iu,
  status: /^(?:nasz )?(?:status|rodzaj|charakter|klasa|typ|forma|rola|kategoria)/iu,
  unit: /^(?:prowadz|koordyn|odpowied|jednostka (?:prowadz|odpow|koord)|komórk|wydział|reprezent|przedstawiciel|nadz[oó]r|opiek|kto )/iu,
  count: /^(?:liczba|ilość) (?:\p{L}{4,12}(?:ch|ich) )?(?:miast|człon|gmin|samorząd|podmiot|sygnatariusz)/iu,
  seat: /^siedzib/iu,
  founded:
    /^(?:rok |data )?(?:założenia|powstania|utworzenia|powstanie|założenie|utworzenie|założon|utworzon|powstał|istnieje od)/iu,
  act: /^(?:nr |numer |data i nr )?(?:uchwał|podstaw|akt|decyzj)/iu,
  empty: /^(?:nie dotyczy|n\.?d\.?|n\/d|brak danych|b\.?d\.?|nie wiadomo|\?)$/iu,
  member:
    /^(?:(?:był[ay]? )?(?:człon|współ|założyc|obserw|partner|zwyczajn|wspieraj|stowarzysz|pełnoprawn)|należ(?:y|ał)|tak(?!\p{L})|aktywn|obecn|trwa|(?:od|do) (?:\d|\p{L}{3,12} \d{4})|[✓✔☑✅xX+●•](?:$| )|\d{4}(?: ?(?:r\.|[–-] ?\d{4}))?$|\d{1,2}[. ])/u,
  held: words => {
    const match = CLASS.exec(words)
    return found(match, match?.[0] && classIn(match[0]))
  },
  ended: /(?:^był[eya]|zakończ|wystąpi|ustał|wygas|rezygnacj|dawn)/iu,
  pending:
    /(?:w trakcie|stara(?:nia|nie|ń|my)|planowan|kandyd|wniosek|wniosku|deklaracj|zgoda|brak|nie |w przygotowaniu|aplikac|w toku|odrzucon)/iu,
  qualifier: words => {
    const match = QUALIFIER.exec(words)
    return found(match, match?.[0] && QUALIFIERS[match[0].toLowerCase() as keyof typeof QUALIFIERS])
  }
}

/** What else lines and rows tell of an organisation. */
const OTHER =
  /^(?:(?:pełna |skrócona )?nazwa|skrót|organizacja|sieć|związek|stowarzyszenie|stron[ay](?: internetow[ay]| www)?|www|internet|adres|e-?mail|tel(?:efon|\.)|cel(?:e)?(?: \p{L}{1,15}){0,2}|misja|zadania|(?:roczna )?składka(?: \p{L}{1,15})?|prezes|przewodnicząc[ya]|dyrektor|języki?(?: \p{L}{1,15})?|liczba (?:państw|krajów)|władze|organy|kontakt|opiekun|komisje|biuro|sekretariat|zarząd)$/iu

/** Whether words are a label by which lines and rows tell of an organisation. */
export const isLabel = (words: string): boolean =>
  words.length < 50 &&
  (OTHER.test(words) ||
    [
      columns.since,
      columns.until,
      columns.status,
      columns.unit,
      columns.count,
      columns.seat,
      columns.founded,
      columns.act
    ].some(header => header.test(words)))
