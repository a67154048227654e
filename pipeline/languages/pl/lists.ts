/** Polish lists and tables of names: what the line, the heading or the header above them says that the names are. */
import {tablesWithLabels} from '../../fields.ts'
import type {PlainText} from '../../language.ts'
import type {Span} from '../../types.ts'
import {isLabel} from './columns.ts'

/** Above organisations: “Miasto należy do:”, “Przynależność do związków”, “Ubiegamy się o przyjęcie”. */
const ORGANIZATIONS =
  /(?<![\p{L}])(?:człon(?:kiem|kami|kostw[oa])|przynależnoś|należ(?:y|ymy|ą|ał[aoy]?|eliśmy)(?![\p{L}])|przystąpi|wstąpi|uczestnicz|udział|współtworzy|organizacj|stowarzysze|związk|sieci|zrzesze|ubiega|przyjęcie)/iu
/** Above cities: “Miasta członkowskie”, “Założyciele Ligi”, “Członkowie:”. */
const CITIES =
  /(?<![\p{L}])(?:(?:miasta|gminy|samorządy|członkowie|powiaty)(?: (?:członkowskie|założycielskie|zrzeszone|należące|zwyczajni|wspierający|stowarzyszeni|założyciele))|(?:współ)?założyciele|członkowie|sygnatariusze|lista członków|wykaz członków|skład (?:związku|ligi|sieci|stowarzyszenia)|(?:zrzesza|skupia|tworzą|należą|wchodzą)(?![\p{L}]))/iu
const TWINS = /(?<![\p{L}])(?:partnersk|bliźniacz|partnerstw|zaprzyjaźni)/iu
/** Headers of columns. */
const ORGANIZATION_COLUMN =
  /^(?:nazwa(?: \p{L}+)?|(?:pełna )?nazwa (?:organizacji|związku|stowarzyszenia|sieci)|organizacj[aei]|stowarzyszeni[ea]|związ(?:ek|ki)|sie(?:ć|ci)|zrzeszeni[ea]|podmiot)(?:[ /,].{0,40})?$/iu
/** A header that is a name itself. */
const NAME = /^\p{L}+ (?:[\p{Lu}]|")/u
const CITY_COLUMN =
  /^(?:miast[oa]|gmin[ay]|miasto \/ gmina|samorząd(?:y)?|członek|członkowie|jednostka)(?: .{0,30})?$/iu

/** What a cell says where a city and an organisation meet. */
const MEETING =
  /^(?:(?:był[ay]? )?(?:człon|współzałożyc|założyc|obserwat|zwyczajn|wspieraj)|nie należ|należ(?:y|ał)|od \d{4}|tak$|[✓✔])/iu
/** What a row tells of its organisations. */
const ATTRIBUTE =
  /^(?:siedzib|rok|data|liczb|człon|status|rodzaj|skład|uwag|adres|stron|prowadz|reprezent|podstaw|kto|od|do)/iu

/** Items that head a list of their own: “Dawniej:”, “Organizacje krajowe”. */
const TOPIC =
  /^(?:dawniej|obecnie|wcześniej|poprzednio|aktualnie|ponadto|inne|dawne|byłe|krajowe|zagraniczne|międzynarodowe|organizacj\p{L}{1,3} (?:krajow|międzynarodow|zagraniczn)\p{L}{1,4}|(?:związki|stowarzyszenia|sieci)(?: \p{L}{4,20})?)(?: członkostwa)?:?$/iu

const NAME_END = /^(?<name>[^\n]{2,120}?)(?=,| \((?![\p{L}\p{N}&-]{2,12}\))| [-–] |:|;| od \d| jest | był|\.?$)/iu
const NAME_WORDS =
  /^["']?[\p{Lu}\p{N}](?:[\p{L}\p{N}\p{M}&'."()/-]|, | (?=[\p{Lu}\p{N}&("'/-]|(?:i|na|rzecz|dla|do|spraw|ds\.|im\.|w|z|nad|pod|of|for|and|the|de|des|du|la|le|les|d'|in|on|di|der|für|und|et|się) ?))*$/u

/** What a list or a column holds, by sentence: the name that stands first in each. */
export function listedNames(text: PlainText): {organizations: Map<number, Span>; cities: Map<number, Span>} {
  const organizations = new Map<number, Span>()
  const cities = new Map<number, Span>()
  const words = ({start, end}: Span) => text.matching.slice(start, end)
  const meeting = new Set(
    text.blocks.flatMap(({cell, ...block}) =>
      cell?.rowHeader !== undefined && cell.columnHeader !== undefined && MEETING.test(words(block))
        ? ATTRIBUTE.test(words(text.blocks[cell.columnHeader]!))
          ? []
          : [cell.rowHeader]
        : []
    )
  )
  const seen = new Set<number>()
  const labelled = tablesWithLabels(text, isLabel)
  for (const [index, sentence] of text.sentences.entries()) {
    if (seen.has(sentence.block) || sentence.start === sentence.end) continue
    seen.add(sentence.block)
    const {kind, introduction, heading, cell} = text.blocks[sentence.block]!
    const header = cell?.columnHeader
    const above = header ?? introduction ?? (kind === 'item' ? heading : undefined)
    if (meeting.has(sentence.block) && !ATTRIBUTE.test(words(sentence))) {
      cities.set(index, {start: sentence.start, end: sentence.end})
      continue
    }
    if (above === undefined || (kind !== 'item' && kind !== 'cell')) continue
    if (cell?.column === 0 && labelled.has(cell.table)) continue
    if (TOPIC.test(words(sentence))) continue
    const said = words(text.blocks[above]!)
    const found = NAME_END.exec(words(sentence).replace(/ ?[*†‡]{1,3}$/u, ''))?.groups?.['name']
    if (!found || !NAME_WORDS.test(found) || TWINS.test(said)) continue
    const span = {start: sentence.start, end: sentence.start + found.length}
    if (cell ? CITY_COLUMN.test(said) : CITIES.test(said)) cities.set(index, span)
    else if (cell ? ORGANIZATION_COLUMN.test(said) && !NAME.test(said) : ORGANIZATIONS.test(said))
      organizations.set(index, span)
  }
  return {organizations, cities}
}
