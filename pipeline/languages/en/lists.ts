/** English lists and tables of names: what the line, the heading or the header above them says that the names are. */
import {tablesWithLabels} from '../../fields.ts'
import type {PlainText} from '../../language.ts'
import type {Span} from '../../types.ts'
import {isLabel} from './columns.ts'
import {publisherCity} from './context.ts'
import {COMMON_WORDS, GENRE_WORDS} from './lexicon.ts'

/** Above organisations: “Hartwell is a member of:”, “Memberships”. */
const MEMBERSHIPS =
  /(?<![\p{L}])(?:members? of(?! (?:the )?(?!(?:the )?following)\p{L})|member of|memberships?|membership (?:of|in)|belongs? to|affiliat(?:ed|ions?)|we are (?:an? )?(?:\p{L}{1,40} )?members?|(?:is|are) (?:an? )?(?:\p{L}{1,40} )?members?|participates? in|takes? part in|(?:networks|organi[sz]ations|associations|unions|bodies) (?:that )?(?:we|the (?:city|town|municipality)|\p{Lu}\p{L}{1,40}) (?:(?:have|has) )?left|(?:former|past|previous) (?:networks|organi[sz]ations|associations|alliances)|(?:to|of|in) which (?:the |our )?(?:city|town|municipality|\p{Lu}\p{L}{1,40}) (?:belongs|is))(?![\p{L}])/iu
/** Above cities: “Member cities”, “Founding members of Polaris”. */
const MEMBERS =
  /(?<![\p{L}])(?:(?:member|partner|founding|participating) (?:cities|towns|municipalities|communes|members)|(?:its|the|current|present|full|associate|our) members|members:?$|^(?:the |our |its )?(?:other |current |present |full |associate )?members (?:of|in) (?:the )?(?!following)\p{L}{2}|founders|(?:following|these|\d{1,6}|\p{L}{1,40}) (?:cities|towns|municipalities)(?: (?:are|belong|form|make up|have))?)/iu
/** Headers of columns. */
const ORGANIZATION_COLUMN =
  /^(?:(?:name(?: of (?:the )?(?:network|organi[sz]ation|association))?|(?:international |european )?(?:network|organi[sz]ation|association|union|alliance|partnership|body))(?:s|\/.*| \(.*| name)?)$/iu
const CITY_COLUMN = /^(?:(?:member )?(?:city|town|municipality|commune)|members?)(?:s|ies)?$/iu

/** Items that head a list of their own: “Formerly:”, “National associations”. */
const KINDS =
  /^(?:formerly|currently|previously|now|today|(?:past|former|current|other|national|international|european|regional|global|worldwide)(?: (?:memberships?|networks?|organi[sz]ations?|associations?|bodies))?):?$/iu

const NAME_END =
  /^(?<name>[^\n]{2,120}?)(?=,| \((?![\p{L}\p{N}&-]{2,12}\))| [-–—] (?=\p{Ll}|\p{N}|(?:full|associate|ordinary|founding|observer|member|partner|since)(?![\p{L}]))|:|;| since | is | was | has |\.?$)/iu
/** “ENR – Network of …”: an acronym that the name goes on after. */
const ACRONYM_BEFORE =
  /^["']?[\p{Lu}\p{N}]{2,10} [–—-] (?=(?:The )?(?:\p{Lu}[\p{L}'-]{1,30} ){0,5}(?:Network|Association|Union|Alliance|League|Federation|Organi[sz]ation|Assembly|Conference|Cities|Towns|Mayors|Governments|Municipalities|Partnership|Coalition)(?!\p{L}))/u
const NAME_WORDS =
  /^["']?[\p{Lu}\p{N}](?:[\p{L}\p{N}\p{M}&'."()/–—+-]|, | (?=[\p{Lu}\p{N}&("'/-]|(?:of|for|and|the|de|des|du|la|le|les|d'|in|on|di|der|für|und|et|against|to|with|within) ?))*$/u

/** In a column of organisations, a name in any language. */
const NAME_IN_CELL = /^["'*]?[\p{Lu}\p{N}][^.:;!?\n|]{1,90}$/u
/** What a cell says where a city and an organisation meet. */
const MEETING = /^(?:(?:(?:full|founding|associate) )?member|observer|yes$|since \d{4}|[✓✔☑✅])/iu
/** Headings of sections that tell of organisations. */
const NETWORKS =
  /(?<![\p{L}])(?:networks?|organi[sz]ations|associations|alliances|memberships|affiliations|partnerships)(?![\p{L}])/iu

/** How what follows the name of an organisation begins, where it tells of it. */
const OF_TITLE =
  /^(?:member(?:s|ship)?(?: since)?(?![\p{L}])|(?:the|this|an?) (?:\p{L}{1,20} ){0,3}(?:network|association|union|alliance|movement|organi[sz]ation|campaign|initiative|programme)(?![\p{L}])|(?:we|our (?:city|town)|the (?:city|town)) (?:have been|has been|are|is|joined|belong)|founded |it (?:was|is|has|unites|brings)(?![\p{L}]))/iu
/** Yes; no; History */
const isWord = (title: string): boolean =>
  !title.includes(' ') &&
  (COMMON_WORDS.has(title.toLowerCase()) || GENRE_WORDS.has(title.toLowerCase()) || title.length < 4)
/** What a section tells of the organisation that its heading names, without a word for it. */
const TELLS_OF_IT =
  /^(?:(?:full |associate |founding )?(?:member(?:ship)?(?: since| status| type)|joined|date of (?:joining|accession))(?: in)?:? |(?:we|the (?:city|town|municipality|council)|our (?:city|town|municipality)|\p{Lu}[\p{L}-]{1,30}) (?:(?:has|have) (?:also )?been (?:an? )?(?:\p{L}{4,12} )?members? (?:since|for)|(?:is|are) (?:an? )?(?:\p{L}{4,12} )?members?(?: since|\.|,)|joined (?:in|on) )|(?:an? |full |associate |founding )*members? since )/iu
/** Headings that are words, not names. */
const TOPIC =
  /(?<!\p{L})(?:history|membership|memberships|background|overview|about|timeline|milestones|introduction|summary|chronicle|status|networks?|contacts?|news|facts|questions|our|the|who|what|when|why|how|we|since|member|members|city|town|council|years?|dates?|events?|international|cooperation|co-operation|\d{4})(?!\p{L})/iu

/** What a list or a column holds, by sentence: the name that stands first in each. */
export function listedNames(text: PlainText): {organizations: Map<number, Span>; cities: Map<number, Span>} {
  const organizations = new Map<number, Span>()
  const cities = new Map<number, Span>()
  const words = ({start, end}: Span) => text.matching.slice(start, end)
  const labelled = tablesWithLabels(text, isLabel)
  const seen = new Set<number>()
  const meeting = new Set(
    text.blocks.flatMap(({cell, ...block}) =>
      cell?.rowHeader !== undefined &&
      cell.columnHeader !== undefined &&
      !labelled.has(cell.table) &&
      NAME_IN_CELL.test(words(text.blocks[cell.columnHeader]!)) &&
      !isLabel(words(text.blocks[cell.columnHeader]!)) &&
      !CITY_COLUMN.test(words(text.blocks[cell.columnHeader]!)) &&
      MEETING.test(words(block))
        ? [cell.rowHeader]
        : []
    )
  )
  for (const [index, sentence] of text.sentences.entries()) {
    if (seen.has(sentence.block) || sentence.start === sentence.end) continue
    seen.add(sentence.block)
    const {kind, introduction, heading, cell} = text.blocks[sentence.block]!
    if (cell?.row === 0 && cell.column > 0 && labelled.has(cell.table)) {
      if (NAME_IN_CELL.test(words(sentence)) && !/^\d/.test(words(sentence))) organizations.set(index, sentence)
      continue
    }
    // “**Polaris.** We joined it in 2004.”
    if (kind === 'paragraph' && heading !== undefined && NETWORKS.test(words(text.blocks[heading]!))) {
      const title = words(sentence).replace(/(?: ?\([\p{Lu}\p{N}-]{2,12}\))?[.:]?$/u, '')
      const next = text.sentences[index + 1]
      const more = next?.block === sentence.block
      // “**Polaris.** Member since: 2004”
      const told = more && (title.includes(' ') || OF_TITLE.test(words(next)))
      if (told && title.length < 90 && NAME_WORDS.test(title) && !isWord(title))
        organizations.set(index, {start: sentence.start, end: sentence.start + title.length})
      continue
    }
    if (meeting.has(sentence.block) && NAME_WORDS.test(words(sentence)) && words(sentence).split(' ').length < 4) {
      cities.set(index, sentence)
      continue
    }
    // “## Polaris”, “We have been a member since 2010.”
    const next = text.sentences[index + 1]
    const below = kind === 'heading' && next && text.blocks[next.block]!.heading === sentence.block
    const beside = kind === 'paragraph' && next?.block === sentence.block
    // On the page of a network, such a heading is one of its members.
    if (next && (below || beside) && publisherCity(text.publisher) && TELLS_OF_IT.test(words(next))) {
      const title = words(sentence).replace(/(?: ?\([\p{Lu}\p{N}-]{2,12}\))?[.:]?$/u, '')
      if (title.length < 90 && NAME_WORDS.test(title) && (beside || !TOPIC.test(title)))
        organizations.set(index, {start: sentence.start, end: sentence.start + title.length})
      continue
    }
    const header = cell?.columnHeader ?? cell?.rowHeader
    const above = header ?? introduction ?? (kind === 'item' ? heading : undefined)
    if (above === undefined || (kind !== 'item' && kind !== 'cell')) continue
    if (cell?.column === 0 && labelled.has(cell.table)) continue
    if (KINDS.test(words(sentence))) continue
    const said = words(text.blocks[above]!)
    // Marks of notes are no part of a name.
    const listed = words(sentence).replace(/ ?[*†‡]{1,3}$/u, '')
    const acronym = ACRONYM_BEFORE.exec(listed)?.[0] ?? ''
    const rest = NAME_END.exec(listed.slice(acronym.length))?.groups?.['name']
    const found = rest && acronym + rest
    const isName = cell && header !== undefined && ORGANIZATION_COLUMN.test(said) ? NAME_IN_CELL : NAME_WORDS
    if (!found || !isName.test(found)) continue
    const span = {start: sentence.start, end: sentence.start + found.length}
    if (cell ? CITY_COLUMN.test(said) : MEMBERS.test(said) && !MEMBERSHIPS.test(said)) cities.set(index, span)
    // “Hartwell – Dunmere Foundation” is named after the city whose list it is.
    else if (found !== publisherCity(text.publisher) && (cell ? ORGANIZATION_COLUMN : MEMBERSHIPS).test(said))
      organizations.set(index, span)
  }
  return {organizations, cities}
}
