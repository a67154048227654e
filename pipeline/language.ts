/**
 * What a language pack is made of: mentions, rules and their matches.
 *
 * A rule does not see names, dates or numbers. Before it runs, each is replaced in the sentence by one character that
 * stands for its type, so that a pattern says `{organization} was founded in {founded:date}` and reads any of them.
 */
import type {Block, BlockKind, Layout} from './markdown/page.ts'
import {bounded, caseless, inSmallLetters, matchesOf} from './matches.ts'
import type {Abbreviations} from './segment.ts'
import type {Basis, Entity, Literal, Reading, RecordType, Span, Value} from './types.ts'

/** What an enumeration says of one that it names. */
export interface Aside {
  from?: Value<string>
  until?: Value<string>
  class?: Value<string>
  /** Whether it stands in brackets, so that it is said of no other. */
  bracketed: boolean
}

const says = ({from, until, class: held}: Aside): boolean => Boolean(from || until || held)
const AND = /^(?: \([^()]{0,60}\))?,? (?:and|&|i|oraz) /

/** What stands for a name, a date or a number in the text that patterns see. */
export const mentionTypes = [
  'date',
  'number',
  'actNumber',
  'organization',
  'city',
  'body',
  'country',
  'name',
  'act',
  'url',
  'citation',
  'office'
] as const
export type MentionType = (typeof mentionTypes)[number]

/** Something a sentence names. Offsets are those of the page's plain text. */
export interface Mention extends Span {
  type: MentionType
  value: Literal | Entity | Reading
  /** Where it begins with its article: “the Association” is one mention, its words are “Association”. */
  from: number
  /** Where it ends with the acronym in brackets after it, if there is one. */
  to?: number
  /** For “it” and “the Association”: the mention that says what is meant. */
  antecedent?: Mention
  /** For “both”: what else is meant. */
  others?: Mention[]
}

/** What a rule makes of a match. `undefined`: the words match, but nothing can be read. */
export type Outcome = Omit<Reading, 'rule' | 'span'>[] | undefined

/**
 * One phrasing. `examples` and `counterexamples` are its tests and its documentation.
 * Patterns are regular expressions (flags `iu`) with placeholders: `{date}` reads a mention of a type into a group of
 * that name, `{founded:date}` into another, `{member:city|name}` one of two types, `{:body}` into none.
 */
export interface Rule {
  id: string
  /** What it reads, in one sentence. */
  description: string
  pattern: string
  /** Makes readings of a match; a rule that declines finds here what else it turns down. */
  read?: (match: Match) => Outcome
  /** Why what the rule matches is no fact that is published. */
  declines?: string
  /**
   * Read only where the clause asserts it: in a plan, a condition or a denial (`moods` of the pack) the clause is
   * turned down with that reason. A clause by which an act decides speaks of what will be: only what `voids` it counts.
   */
  asserts?: boolean | 'decision'
  /**
   * Read only in items of a list, in cells of a table and in paragraphs that stand under words which this pattern
   * matches: the line that leads to the list, the header of the column, else the heading. `match.under` holds them.
   */
  under?: string
  /** Groups that hold prose: the dates, act numbers and membership verbs in them are not read by it. */
  prose?: readonly string[]
  examples: readonly Example[]
  /** Texts in which the rule must read nothing. */
  counterexamples?: readonly string[]
}

/** A text, and for each reading that the rule makes of it the type and the values, things by their names. */
export interface Example {
  text: string
  /** What kind of document the text is; without one, a page. */
  kind?: 'page' | 'resolution'
  reads?: readonly ({type: RecordType; subject?: string} & Record<string, Literal | undefined>)[]
}

/**
 * A whole sentence that is furniture of the web page, not of its text, or the line of a signatory. The pattern must
 * match it from end to end.
 */
export interface Furniture {
  id: string
  description: string
  /** `boilerplate` where none is given. */
  disposition?: 'boilerplate' | 'signature' | 'structure'
  /** Whether capitals count: names are told by them. */
  exactCase?: boolean
  pattern: string
  examples: readonly string[]
  counterexamples?: readonly string[]
}

/** How a language calls the links of a web page; each matches a line in small letters, without the flag `g`. */
export interface Links {
  /** The name of a page in a menu, from end to end: “Town hall”. */
  name: RegExp
  /** What leads to a list of links to other pages, from end to end: “See also”. */
  lists: RegExp
  /** The page that paths begin with: “Home”. */
  home: RegExp
  /** Words above a list by which it is one of members: “Members”. */
  members: RegExp
  /** Words by which a line states something, whatever its shape: “members”. */
  states: RegExp
}

/** Words that must be accounted for: if nothing reads or declines them, the sentence is unexplained. */
export interface Cue {
  kind: string
  /** On the text that patterns see, so `{date}` is a cue like any word. */
  pattern: string
  /** Whether prose that a rule reads accounts for it: `a purpose` may name bodies, but not hide a date. */
  inProse: boolean
  /** Whether each thing that it names must be read or turned down in the sentence itself; that all are known is not enough. */
  each?: boolean
}

/** What an act does, as its record says it. */
export type Effect =
  | 'consent_to_join'
  | 'accession'
  | 'admission'
  | 'withdrawal'
  | 'amendment'
  | 'repeal'
  | 'designation'
  | 'fee'
  | 'other'

/** How acts are written down as documents of their own; each matches in a sentence as it stands, without the flag `g`. */
export interface ActDocuments {
  /** What may stand before an act in the line that begins it: “B. ”, “Item 4: ”. It matches a whole text. */
  before: RegExp
  /** Words of minutes before the act by which something was decided, in its sentence: “it was resolved (”. */
  cited?: RegExp
  /** What a document calls itself that records the acts of a meeting. */
  minutes: RegExp
  /** What a document calls itself that has not been adopted. */
  draft: RegExp
  /** Where the decision begins: “resolves as follows”. */
  enacting: RegExp
  /** The mark of the first paragraph of what is decided. */
  first: RegExp
  /** The beginning of a recital, which tells of what was and decides nothing. */
  recital: RegExp
  /** A line after which reasons follow, which decide nothing either. */
  reasons: RegExp
  /** Words by which a motion is turned down, and by which it is carried. */
  rejected: RegExp
  carried: RegExp
  /** A heading after which a decision is proposed or told, where reasons stood before. */
  decision?: RegExp
  /** How minutes part their items; none where acts always bear words of their own. */
  items?: ItemsOfMinutes
}

/** Items of minutes: “69. Membership of the Network”, “§ 45”. An item that decides is an act without other words for it. */
export interface ItemsOfMinutes {
  /** The mark of an item at the start of a line, in a group `mark` with its number in a group `number`. */
  mark: RegExp
  /** Marks that number what is decided, wherever they begin; others only where they run on from meeting to meeting. */
  ofDecisions: RegExp
  /** Words by which an item decides, and the type of act that it then is, the first that an item has. */
  decides: readonly {type: 'resolution' | 'decision'; pattern: RegExp}[]
}

/** The page as far as the rules of a language need it. */
export interface PlainText {
  plain: string
  matching: string
  sentences: readonly (Span & {block: number})[]
  /** What `block` of a sentence is an index of. */
  blocks: readonly Block[]
  /** The publisher that the front matter names. */
  publisher: string
}

/** What a language does to clauses; patterns are on the text that rules see, with placeholders for mentions. */
export interface Grammar {
  /** What parts one clause from the next. Groups: `relative`, its subject is what is named right before it; `whose`, it speaks of that. */
  borders: string
  /** Words that make of a clause a denial, a plan or a condition; `voids`: a decision so worded decides nothing. */
  moods: readonly {id: string; reason: string; voids?: boolean; pattern: string}[]
  /** What stands before a city that is a place and takes no part: “in Hartwell”. At the end of a text. */
  placed: string
  /** What at the beginning of a sentence leads to something that may be joined: “In the …”. */
  joined?: string
  /** What stands before a place that no row of cities after a comma goes back to: “In Hartwell, Dunmere …”. */
  located?: string
  /** What stands before an organisation that belongs to other words than the verb: “of”. At the end of a text. */
  governed: string
  /** Words for some of those spoken of, who are the subject of a clause: “six of the eight”. */
  partOf: string
  /** What after a city makes it an owner: “’s”. At the beginning of a text. */
  possessive: string
  /** What may stand in a clause before its verb, where the subject is left out: “in 2004 also”. */
  adverbials: string
  /** Words of a verb that say that the city of the page is meant: “należymy”. */
  own: string
  /** Forms of a verb that several do: one city cannot be meant without a word for it. */
  several?: string
  /** The end of a name that is a plural: “Katowice należą”. */
  plural?: string
  /** Words that only a clause has which says something of its own. */
  verb?: string
  /** The beginning of the words for an organisation in the case of a subject: “Związek”, not “Związku”. */
  nominative?: string
  /** What stands before cities that do the same: “together with”. At the end of a text. */
  company?: string
  /** What may stand between a verb and its subject after it. */
  inverted?: string
  /** The beginning of what follows a verb whose subject is left out: no other subject. */
  leftOut?: string
  /** The words of a reason, in a group of that name, with what leads to them. */
  reason: string
  /** What stands before the date on which something ended: “until”. At the end of a text. */
  until: string
  /** What stands before the date from which something is so: “with effect from”. At the end of a text. */
  effective?: string
  /** What stands before an act by which something happened: “by virtue of”. At the end of a text. */
  by: string
  /** The beginning of the words for an act in the case that says the same. */
  instrument?: string
  /** What joins the members of a row: “, ” and “ and ”. */
  row: string
  /** What may stand beside one of a row of cities: “(Norway, since 1994)”, “in Norway”, “, the seat of the office”. */
  beside: string
  /** What there leads to the date from which it is so, and to the one until which it was. At the end of a text. */
  since: string
  gone: string
  /** The class of a member that words state. */
  held: (words: string) => {value: string; start: number; end: number} | undefined
  /** A word that may stand between a statement and what goes on with it without its verb: “followed”, “members”. */
  gap: string
  /** Words that give the members of two rows to one another: “respectively”. */
  respectively?: string
  /** Words for another event, to which a date after them belongs: “founded in”. */
  otherEvents: string
  /** What acts do, by the words of their subject; of several the one that stands first. */
  effects: readonly {effect: Effect; pattern: string}[]
}

export interface LanguagePack {
  language: string
  abbreviations: Abbreviations
  /** How its texts are laid out where Markdown does not tell. */
  layout?: Layout
  /** An article at the end of a text: it belongs to the mention that follows, but not to its words. See `articleBefore`. */
  articles: RegExp
  /** The months, each in the forms that `references.year` gives it. */
  months: readonly (readonly string[])[]
  /**
   * The city that a publisher is or belongs to: “City of Hartwell”; none where it is no city.
   * @param entities what the document names, for languages in which the name of a publisher has another form
   */
  publisherCity: (publisher: string, entities: readonly Entity[]) => string | undefined
  /** Dates, numbers and numbers of acts in one sentence, in order, none over another. */
  literals: (text: PlainText, sentence: Span) => Mention[]
  /** The things that the document names, and where; per sentence, in order, none over another. */
  names: (text: PlainText, literals: readonly (readonly Mention[])[]) => Names
  /** Rules whose readings are acts that later rules can refer to as `{act}`. */
  acts: readonly Rule[]
  /** Rules that read what a document of acts says of the act it is, outside its clauses: its body, date and subject. */
  ownActs: readonly Rule[]
  documents: ActDocuments
  /** In order of precedence: of two readings of the same words the earlier stands. */
  rules: readonly Rule[]
  furniture: readonly Furniture[]
  links: Links
  /** What heads a column or a row that says who has charge of something: “Handled by”. Without the flag `g`. */
  charge: RegExp
  cues: readonly Cue[]
  grammar: Grammar
  /** Words for the end of a membership, without the flag `g`: where they stand, nothing is taken to last. */
  endings: RegExp
  /** How the language refers to what it has named; each matches the words without the article before them. */
  references: {
    /** Nouns for an organisation: the Association, the network. */
    organization: RegExp
    /** Nouns for an organisation only where its name has them: the Conference. */
    called?: RegExp
    /** Two organisations named before by their order, groups `both`, `former` and `latter`. */
    pair?: RegExp
    /** Nouns for a city, and whether one of them can mean the city of a name: no “county” is a town. */
    city: RegExp
    isCity?: (noun: string, name: string) => boolean
    /** Nouns for its council. */
    council: RegExp
    /** What the council is called by such a noun, where the document nowhere names it in full. */
    councilName: (noun: string) => string
    /** A day or a month without its year, groups `day` and `month`: of the year that heads its entry in a chronicle. */
    yearless: RegExp
    /** Whether a noun for a body is one for the council. */
    isCouncil: RegExp
    /**
     * The year of the date before, or the one after or before that, groups `next` and `last`; groups `day` and `month`
     * where it says which. A group `whole`: the day itself, “that day”; a group `same`: the date, “ever since”.
     */
    year: RegExp
    /** The day before the one on which a text was written. */
    yesterday?: RegExp
    /** So many years later, or with a group `earlier` before; `years` of the words of its group `count`. */
    later?: {pattern: RegExp; years: (count: string) => number}
    /** We: the city whose page it is. */
    own: RegExp
    /** It; a group `network` where nothing else can be meant. */
    pronoun: RegExp
    /** It, where what follows is said of a city only. */
    cityPronoun: RegExp
  }
}

/** The length of the article that ends at an offset, with the blank after it; none has more than 15 characters. */
export const articleBefore = (articles: RegExp, text: string, at: number): number =>
  articles.exec(text.slice(Math.max(0, at - 16), at))?.[0].length ?? 0

export interface Names {
  entities: Entity[]
  mentions: Mention[][]
}

/** Mentions in order, of two lists that are; of two that overlap, one of the first list stands. */
export function mergeMentions(first: readonly Mention[], second: readonly Mention[]): Mention[] {
  let at = 0
  const rest = second.filter(one => {
    while (at < first.length && (first[at]!.to ?? first[at]!.end) <= one.from) at++
    return !(at < first.length && first[at]!.start < one.end)
  })
  return [...first, ...rest].sort((a, b) => a.start - b.start)
}

const TOKEN_START = 0xe000
const tokenOf = (type: MentionType): string => String.fromCharCode(TOKEN_START + mentionTypes.indexOf(type))

/** “since 1994” after one of a row. */
const SINCE_DATE = new RegExp(`^ \\p{L}{1,6} ${tokenOf('date')}`, 'u')

const PLACEHOLDER = /(?<!\\p)\{(?:(\w{0,40}):)?([A-Za-z]{1,20}(?:\|[A-Za-z]{1,20}){0,9})\}/gi
const EDGE_BEFORE = '(?<![\\p{L}\\p{N}])'
const EDGE_AFTER = '(?![\\p{L}\\p{N}])'

/** A dash between blanks, which texts write short or long. */
const DASH = / - /g

/** Compiles a pattern with placeholders, for tagged text; with edges it matches whole words only, and ` - ` any dash. */
export function compile(pattern: string, edges: 'words' | 'free' = 'words', flags = 'dgu'): RegExp {
  const source = bounded(pattern)
    .replace(DASH, ' [-–—] ')
    .replace(PLACEHOLDER, (whole, name: string | undefined, types: string) => {
      const tokens = types.split('|').map(type => {
        if (!mentionTypes.includes(type as MentionType))
          throw new Error(`no mention of type ${type} in pattern ${whole}`)
        return tokenOf(type as MentionType)
      })
      const one = tokens.length > 1 ? `[${tokens.join('')}]` : tokens[0]!
      return name === '' ? one : `(?<${name ?? types}>${one})`
    })
  return new RegExp(edges === 'free' ? caseless(source) : `${EDGE_BEFORE}(?:${caseless(source)})${EDGE_AFTER}`, flags)
}

/** A sentence in small letters with its mentions replaced by one character each. */
export class TaggedSentence {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly #source: PlainText
  /** Offsets in the tagged text at which mentions stand, in order. */
  readonly #positions: number[] = []
  readonly #start: number

  constructor(source: PlainText, sentence: Span, mentions: readonly Mention[]) {
    const parts: string[] = []
    let at = sentence.start
    let length = 0
    for (const mention of mentions) {
      const before = source.matching.slice(at, mention.from)
      parts.push(before, tokenOf(mention.type))
      this.#positions.push(length + before.length)
      length += before.length + 1
      at = mention.to ?? mention.end
    }
    parts.push(source.matching.slice(at, sentence.end))
    this.text = inSmallLetters(parts.join(''))
    this.mentions = mentions
    this.#source = source
    this.#start = sentence.start
  }

  /** How many mentions stand before an offset of the tagged text. */
  #before(offset: number): number {
    let [low, high] = [0, this.#positions.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#positions[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The offset in the plain text of an offset in the tagged text; `edge` says which side of a mention it is. */
  #plainOffset(offset: number, edge: 'start' | 'end'): number {
    const next = this.#before(offset)
    if (edge === 'start' && this.#positions[next] === offset) return this.mentions[next]!.start
    if (next === 0) return this.#start + offset
    const {to, end} = this.mentions[next - 1]!
    return (to ?? end) + offset - this.#positions[next - 1]! - 1
  }

  /** The stretch of plain text that a stretch of tagged text stands for, without an article before its first mention. */
  spanOf(start: number, end: number): Span {
    return {start: this.#plainOffset(start, 'start'), end: this.#plainOffset(end, 'end')}
  }

  mentionsIn(start: number, end: number): Mention[] {
    return this.mentions.slice(this.#before(start), this.#before(end))
  }

  #indices: Map<Mention, number> | undefined

  /** Where a mention stands in the tagged text. */
  positionOf(mention: Mention): number {
    this.#indices ??= new Map(this.mentions.map((one, index) => [one, index]))
    return this.#positions[this.#indices.get(mention)!]!
  }

  /** The offset in the tagged text of one in the plain text that stands in no mention. */
  taggedOffset(offset: number): number {
    const next = this.mentions.findIndex(({end}) => end > offset)
    const before = (next < 0 ? this.mentions.length : next) - 1
    if (before < 0) return offset - this.#start
    const {to, end} = this.mentions[before]!
    return this.#positions[before]! + 1 + Math.max(0, offset - (to ?? end))
  }

  words({start, end}: Span): string {
    return this.#source.plain.slice(start, end)
  }

  #clauses: Clause[] | undefined

  /** The clauses, in order, without what parts them. */
  clauses(borders: RegExp): readonly Clause[] {
    if (this.#clauses) return this.#clauses
    const clauses: Clause[] = [{start: 0, opening: 0, end: this.text.length, relative: false}]
    for (const border of matchesOf(borders, this.text)) {
      if (!border[0]) continue
      clauses.at(-1)!.end = border.index
      clauses.push({
        opening: border.index,
        start: border.index + border[0].length,
        end: this.text.length,
        relative: border.groups?.['relative'] !== undefined,
        whose: border.groups?.['whose'] !== undefined
      })
    }
    this.#clauses = clauses
    return clauses
  }
}

/** A stretch of tagged text that makes one statement. */
export interface Clause extends Span {
  /** Whether its subject is what is named right before it: “Hartwell, which …”. */
  relative: boolean
  /** Whether it speaks of what is named right before it, not as its subject: “Hartwell, whose …”. */
  whose?: boolean
  /** Where what parts it from the clause before begins: “, so that ”. */
  opening: number
}

/** A grammar with its patterns compiled. */
export interface CompiledGrammar {
  borders: RegExp
  moods: readonly {id: string; reason: string; voids?: boolean; pattern: RegExp}[]
  placed: RegExp
  joined: RegExp | undefined
  located: RegExp | undefined
  governed: RegExp
  partOf: RegExp
  possessive: RegExp
  adverbials: RegExp
  own: RegExp
  several: RegExp | undefined
  plural: RegExp | undefined
  verb: RegExp | undefined
  nominative: RegExp | undefined
  company: RegExp | undefined
  inverted: RegExp | undefined
  leftOut: RegExp | undefined
  reason: RegExp
  until: RegExp
  effective: RegExp | undefined
  by: RegExp
  instrument: RegExp | undefined
  row: RegExp
  rowOfCities: RegExp
  beside: RegExp
  since: RegExp
  gone: RegExp
  held: Grammar['held']
  gap: RegExp
  respectively: RegExp | undefined
  otherEvents: RegExp
  effects: readonly {effect: Effect; pattern: RegExp}[]
}

/** A pattern with placeholders for one test of a text. */
const tester = (pattern: string): RegExp => compile(pattern, 'free', 'u')

export const compileGrammar = (grammar: Grammar): CompiledGrammar => ({
  borders: compile(grammar.borders, 'free'),
  moods: grammar.moods.map(({pattern, ...mood}) => ({...mood, pattern: compile(pattern, 'words', 'u')})),
  placed: tester(`(?:${grammar.placed})$`),
  joined: grammar.joined === undefined ? undefined : tester(`^(?:${grammar.joined})$`),
  located: grammar.located === undefined ? undefined : tester(`(?:${grammar.located})$`),
  governed: tester(`(?:${grammar.governed})$`),
  partOf: tester(`^(?:${grammar.partOf})(?![\\p{L}])`),
  possessive: tester(`^(?:${grammar.possessive})`),
  adverbials: tester(`^(?:${grammar.adverbials})$`),
  own: compile(grammar.own, 'words', 'u'),
  several: grammar.several === undefined ? undefined : compile(grammar.several, 'words', 'u'),
  plural: grammar.plural === undefined ? undefined : new RegExp(grammar.plural, 'iu'),
  verb: grammar.verb === undefined ? undefined : compile(grammar.verb, 'words', 'u'),
  nominative: grammar.nominative === undefined ? undefined : new RegExp(`^(?:${bounded(grammar.nominative)})`, 'iu'),
  company: grammar.company === undefined ? undefined : tester(`(?:${grammar.company})$`),
  inverted: grammar.inverted === undefined ? undefined : tester(`^(?:${grammar.inverted})$`),
  leftOut: grammar.leftOut === undefined ? undefined : tester(`^(?:${grammar.leftOut})`),
  reason: compile(grammar.reason, 'words', 'du'),
  until: tester(`(?:${grammar.until})$`),
  effective: grammar.effective === undefined ? undefined : tester(`(?:${grammar.effective})$`),
  by: tester(`(?:${grammar.by})$`),
  instrument: grammar.instrument === undefined ? undefined : new RegExp(`^${grammar.instrument}`, 'iu'),
  row: tester(`^(?:${grammar.row})$`),
  rowOfCities: tester(`^(?:${grammar.beside}){0,3}(?:${grammar.row})$`),
  beside: tester(`^(?:${grammar.beside}){0,3}`),
  since: tester(`(?:${grammar.since})$`),
  gone: tester(`(?:${grammar.gone})$`),
  held: grammar.held,
  gap: new RegExp(`^(?:${grammar.gap})$`, 'u'),
  respectively: grammar.respectively === undefined ? undefined : compile(grammar.respectively, 'words', 'u'),
  otherEvents: compile(grammar.otherEvents, 'words', 'u'),
  effects: grammar.effects.map(({effect, pattern}) => ({effect, pattern: compile(pattern)}))
})

/** Finds what the words leave out; see refine/references.ts. One candidate or none. */
export interface Resolve {
  grammar: CompiledGrammar
  /** The network that is meant at an offset of the plain text, by its paragraph or by the one before. */
  network: (before: number, reach: 'paragraph' | 'page') => Mention | undefined
  /** The city that a sentence without a subject speaks of: the one whose page it is. */
  city: (at: Span) => Mention | undefined
  /** The cell of the same row, or of a transposed table the same column, whose header matches; else the field beside. */
  cell: (header: RegExp) => Match | undefined
  /** The label of the field beside that matches. */
  label: (header: RegExp) => Match | undefined
  /** The kind of the block that the sentence stands in. */
  kind: BlockKind
  /** The network that fields beginning with the sentence tell of: one of them names it, or what stands above them. */
  described: () => Mention | undefined
  /** The date that heads the entry of a chronicle in which the sentence stands. */
  entry: () => Mention | undefined
  /** The headers of the column and of the row that a cell stands in; each as the group `all`. */
  headers: () => Match[]
  /** The unit of the city that words mean which do not name it, by the sentence before. */
  unit: () => Mention | undefined
  /** Whether a date, a name or an act has been read by an earlier rule. */
  taken: (mention: Mention) => boolean
  /** The act that “in it” means: the only one of the sentence, else of the one before. */
  act: () => Mention | undefined
  /** The act whose document this is, or whose part of the minutes; `decides`: where its clauses decide. */
  ownAct: () => Reading | undefined
  decides: () => boolean
  /** The body of the city that words mean which do not name it: “Council Minute 12”, “Cabinet Decision 3”. */
  organ: (name: string, at: Span) => Entity | undefined
  /** Whether the sentence stands above the decision of an act, where it says what it is. */
  inHead: () => boolean
  /** Whether the sentence is the title of an item of minutes. */
  inTitle: () => boolean
  /** What was last read of a membership in the sentence before an offset. */
  phaseBefore: (at: number, reach: 'sentence' | 'paragraph') => Reading | undefined
}

/** A match of a rule: its groups as values with the words that state them. */
export class Match {
  readonly #match: RegExpExecArray
  readonly #sentence: TaggedSentence
  readonly #resolve: Resolve

  constructor(match: RegExpExecArray, sentence: TaggedSentence, resolve: Resolve, under?: Match, passed = '') {
    this.under = under
    this.passed = passed
    this.#match = match
    this.#sentence = sentence
    this.#resolve = resolve
  }

  /** The whole match, in the plain text. */
  get span(): Span {
    return this.#sentence.spanOf(this.#match.index, this.#match.index + this.#match[0].length)
  }

  has(group: string): boolean {
    return this.#match.groups?.[group] !== undefined
  }

  /** The words of a group, as they stand. */
  text(group: string): Value<string> {
    const span = this.spanOf(group)
    return {value: this.#sentence.words(span), basis: 'stated', spans: [span]}
  }

  /** What the words of a group mean by a table whose keys are in small letters. */
  choose<T extends string>(group: string, table: Readonly<Record<string, T>>): Value<T> {
    const {value, ...rest} = this.text(group)
    const meaning = table[value.toLowerCase().replace(/\s+/g, ' ')]
    if (meaning === undefined)
      throw new Error(`the pattern of group ${group} lets “${value}” through, which its table does not have`)
    return {value: meaning, ...rest}
  }

  /** The value of the mention in a group: a date, a number, a thing, an act. */
  mention<T extends Literal | Entity | Reading>(group: string): Value<T> {
    return mentionValue(this.mentionsIn(group)[0]!) as Value<T>
  }

  entity(group: string): Value<Entity> {
    return this.mention<Entity>(group)
  }

  /** The mentions in a group that spans several, or of one type of them. */
  mentionsIn(group: string, ...types: MentionType[]): Mention[] {
    const [start, end] = this.#match.indices!.groups![group]!
    return this.#sentence.mentionsIn(start, end).filter(({type}) => !types.length || types.includes(type))
  }

  /** Of words above a list, what stands between them and the item: “Formerly:”. */
  readonly passed: string

  /** The words that the sentence stands under, where the rule asks for them. */
  readonly under: Match | undefined

  /** What was found around the match: its words count as read. */
  readonly found: Mention[] = []

  get clauses(): readonly Clause[] {
    return this.#sentence.clauses(this.#resolve.grammar.borders)
  }

  /** The index of the clause that the match begins in. */
  get clause(): number {
    const {index} = this.#match
    return Math.max(
      0,
      this.clauses.findLastIndex(({start}) => start <= index)
    )
  }

  /** The index of the clause that the match ends in. */
  get #lastClause(): number {
    const end = this.#match.index + this.#match[0].length
    return Math.max(
      0,
      this.clauses.findLastIndex(({start}) => start < end)
    )
  }

  /** Mentions of some types in a clause: before the match or after it, the nearest first, or within it. */
  near(
    side: 'before' | 'within' | 'after',
    types: readonly MentionType[],
    clause: Clause = this.clauses[side === 'before' ? this.clause : this.#lastClause]!
  ): Mention[] {
    const [start, end] = [this.#match.index, this.#match.index + this.#match[0].length]
    const found =
      side === 'before'
        ? this.#sentence.mentionsIn(clause.start, Math.min(start, clause.end)).reverse()
        : side === 'within'
          ? this.#sentence.mentionsIn(start, end)
          : this.#sentence.mentionsIn(Math.max(end, clause.start), clause.end)
    return found.filter(({type}) => types.includes(type))
  }

  /** The tagged text of the whole sentence. */
  get sentence(): string {
    return this.#sentence.text
  }

  /** The tagged text of the clause before the match. */
  get leading(): string {
    return this.#sentence.text.slice(this.clauses[this.clause]!.start, this.#match.index)
  }

  /** The last words before the clause and what parts it from them. */
  get beforeClause(): string {
    const before = this.clauses[this.clause - 1]
    return before ? this.#sentence.text.slice(Math.max(before.start, before.end - 60), before.end) : ''
  }

  /** The last words before a mention, in the sentence; enough to see what leads to it. */
  lead(mention: Mention): string {
    const at = this.#sentence.positionOf(mention)
    return this.#sentence.text.slice(Math.max(0, at - 60), at)
  }

  /** The first words after a mention, in the sentence. */
  trail(mention: Mention): string {
    const at = this.#sentence.positionOf(mention) + 1
    return this.#sentence.text.slice(at, at + 60)
  }

  /** The tagged text between the match and a mention, on whichever side it stands. */
  between(mention: Mention): string {
    const [at, start, end] = [
      this.#sentence.positionOf(mention),
      this.#match.index,
      this.#match.index + this.#match[0].length
    ]
    return at >= end ? this.#sentence.text.slice(end, at) : this.#sentence.text.slice(at + 1, start)
  }

  /** The tagged text of the clause after the match. */
  get following(): string {
    const end = this.#match.index + this.#match[0].length
    return this.#sentence.text.slice(end, Math.max(end, this.clauses[this.clause]!.end))
  }

  /**
   * The tagged text of the clause, with what parts it from the one before, to the end of the match: what follows does
   * not change its mood.
   */
  get statement(): string {
    return this.#sentence.text.slice(this.clauses[this.clause]!.opening, this.#match.index + this.#match[0].length)
  }

  /** The statement without the prose that ends it: what is told of, the mood of the clause does not depend on. */
  assertion(prose: readonly string[] = []): string {
    const {statement} = this
    const end = this.#match.index + this.#match[0].length
    const told = prose.map(group => this.#match.indices?.groups?.[group]).find(indices => indices?.[1] === end)
    return told ? statement.slice(0, Math.max(0, statement.length - (end - told[0]))) : statement
  }

  /** The clause in the plain text, the match in it; what follows a colon is a statement of its own. */
  get statementSpan(): Span {
    const {start, end} = this.clauses[this.clause]!
    const stop = this.#match.index + this.#match[0].length
    const colon = this.#sentence.text.slice(stop, end).search(/[:;] /)
    return this.#sentence.spanOf(start, colon < 0 ? Math.max(end, stop) : stop + colon)
  }

  /** Prose that was found around the match. */
  readonly prose: Span[] = []

  /** The reason that the clause gives before the match. */
  reason(): Value<string> | undefined {
    const {start} = this.clauses[this.clause]!
    const indices = this.grammar.reason.exec(this.leading)?.indices?.groups?.['reason']
    if (!indices) return undefined
    const span = this.#sentence.spanOf(start + indices[0], start + indices[1])
    this.prose.push(span)
    return {value: this.#sentence.words(span), basis: 'stated', spans: [span]}
  }

  /** Whether the words of the match are of a verb that several do. */
  get several(): boolean {
    return this.grammar.several?.test(this.#match[0]) ?? false
  }

  /** The words of the match that mean the city of the page. */
  own(): Span | undefined {
    const found = this.grammar.own.exec(this.#match[0])
    const start = this.#match.index + (found?.index ?? 0)
    return found ? this.#sentence.spanOf(start, start + found[0].length) : undefined
  }

  /** The mentions that stand in a row with one: “A, B and C”. */
  row(mention: Mention): Mention[] {
    const {mentions} = this.#sentence
    const all = mentions.filter(({type}) => type === mention.type)
    const index = all.indexOf(mention)
    const between = (a: Mention, b: Mention) =>
      this.#sentence.text.slice(this.#sentence.positionOf(a) + 1, this.#sentence.positionOf(b))
    // After a semicolon, what goes on with a verb is a clause: “A and B; C joined them”.
    const closes = (one: Mention, next: Mention | undefined) =>
      !/^ \p{Ll}/u.test(this.trail(one)) ||
      SINCE_DATE.test(this.trail(one)) ||
      (next && this.#resolve.grammar.row.test(between(one, next)))
    const {row, rowOfCities} = this.#resolve.grammar
    const joins = mention.type === 'city' ? rowOfCities : row
    // After “A and B”, what goes on with a verb is a clause: “Full members are A and B, C is an observer”.
    const opens = (a: Mention, b: Mention): boolean => {
      const before = all[all.indexOf(a) - 1]
      const listed = before && joins.test(between(before, a)) && AND.test(this.trail(before))
      return between(a, b).endsWith('; ') || (between(a, b).startsWith(',') && listed === true)
    }
    const joined = (a: Mention, b: Mention): boolean =>
      joins.test(between(a, b)) && (!opens(a, b) || Boolean(closes(b, all[all.indexOf(b) + 1])))
    let [from, to] = [index, index]
    const {located} = this.#resolve.grammar
    // “In Hartwell, Dunmere …”, “founded in Hartwell in 1974, and Dunmere …”
    const apart = (one: Mention, next: Mention) =>
      mention.type === 'city' &&
      located?.test(this.lead(one)) &&
      (this.trail(one).startsWith(',') || !row.test(between(one, next)))
    while (from > 0 && joined(all[from - 1]!, all[from]!) && !apart(all[from - 1]!, all[from]!)) from--
    while (to < all.length - 1 && joined(all[to]!, all[to + 1]!)) to++
    return all.slice(from, to + 1).flatMap(one => [one, ...(one.others ?? [])])
  }

  /** The first of the list “A, B and C” that one of a row ends; what stands before a comma alone may be said of another. */
  headOfList(mention: Mention): Mention {
    const row = this.row(mention)
    let [at, joined] = [row.indexOf(mention), false]
    for (; at > 0; at--) {
      const and = AND.test(this.trail(row[at - 1]!))
      if (and ? joined : !joined) break
      joined = true
    }
    return row[at] ?? mention
  }

  /** Of a row, the date that follows one of its own: “of A since 1994 and of B since 2010”. */
  dateAfter(thing: Value<Entity>): Value<string> | undefined {
    const {mentions} = this.#sentence
    const at = mentions.findIndex(({start, value}) => value === thing.value && start === thing.spans[0]?.start)
    const next = mentions[at + 1]
    const between =
      at >= 0 && next?.type === 'date'
        ? this.#sentence.text.slice(this.#sentence.positionOf(mentions[at]!) + 1, this.#sentence.positionOf(next))
        : ''
    return /^,? ?(?:\p{L}+ ){1,5}$/u.test(between) ? this.use<string>(next!) : undefined
  }

  /**
   * What an enumeration says of each of a row alone: in brackets after its name, or after it for all that an “and” joins
   * to it: “A (observer), B and C since 1994, D since 2010”.
   */
  asides(row: readonly Mention[]): Aside[] {
    const found = row.map(one => this.#aside(one))
    let joined = false
    for (let index = row.length - 2; index >= 0; index--) {
      const next = found[index + 1]!
      if (says(found[index]!) || next.bracketed || !says(next)) {
        joined = false
        continue
      }
      joined ||= AND.test(this.trail(row[index]!))
      if (joined) found[index] = next
    }
    return found
  }

  #aside(mention: Mention): Aside {
    const at = this.#sentence.positionOf(mention) + 1
    const words = this.#resolve.grammar.beside.exec(this.#sentence.text.slice(at, at + 200))?.[0] ?? ''
    const aside: Aside = {bracketed: words.startsWith(' (')}
    const {gone, since, held} = this.#resolve.grammar
    for (const date of this.#sentence.mentionsIn(at, at + words.length).filter(({type}) => type === 'date')) {
      const lead = words.slice(0, this.#sentence.positionOf(date) - at)
      const property = gone.test(lead) || (aside.from && /[-–] ?$/.test(lead)) ? 'until' : 'from'
      const leads = property === 'until' ? gone : since
      if (aside[property] || (property === 'from' && !since.test(lead))) continue
      aside[property] = this.use<string>(date)
      const led = leads.exec(lead)
      if (led?.[0].trim()) this.asideWords.push(this.#sentence.spanOf(at + led.index, at + lead.length))
    }
    const said = held(words)
    if (said) {
      const span = this.#sentence.spanOf(at + said.start, at + said.end)
      aside.class = {value: said.value, basis: 'stated', spans: [span]}
      this.asideWords.push(span)
    }
    return aside
  }

  /** Words beside the members of a row that have been read. */
  readonly asideWords: Span[] = []

  /** Of a row of dates that are given in turn, “in 1994 and 2010 respectively”, as many as asked for. */
  inTurn(count: number): Value<string>[] | undefined {
    const {respectively} = this.grammar
    if (count < 2 || !respectively?.test(this.#sentence.text)) return undefined
    const dates = this.#sentence.mentions.filter(mention => mention.type === 'date' && !this.taken(mention))
    const [first] = dates.filter(mention => this.#sentence.positionOf(mention) > this.#match.index)
    const row = first ? this.row(first) : []
    return row.length === count ? row.map(date => this.use<string>(date)) : undefined
  }

  /** The date that heads the entry of a chronicle in which the sentence stands. */
  entryDate(): Value<string> | undefined {
    const found = this.#resolve.entry()
    return found && this.use<string>(found)
  }

  /** Whether the sentence stands in an entry of a chronicle. */
  get entry(): boolean {
    return this.#resolve.entry() !== undefined
  }

  /** The date in brackets after a mention: “Hartwell (since 1994)”. */
  inBrackets(mention: Mention): Value<string> | undefined {
    const at = this.#sentence.mentions.indexOf(mention)
    // “Hartwell (Norway, since 1994)”
    const next = this.#sentence.mentions.slice(at + 1, at + 3).find(({type}) => type !== 'country')
    return next?.type === 'date' &&
      /^ \([^()]{0,40}$/u.test(
        this.#sentence.text.slice(this.#sentence.positionOf(mention) + 1, this.#sentence.positionOf(next))
      )
      ? this.use<string>(next)
      : undefined
  }

  /** The cell of the same row whose header matches; its whole text is the group `all`. */
  cell(header: RegExp): Match | undefined {
    return this.#resolve.cell(header)
  }

  /** The kind of the block that the match stands in. */
  get kind(): BlockKind {
    return this.#resolve.kind
  }

  /** Of the fields beside, the label that matches; its words are the group `all`. */
  label(header: RegExp): Match | undefined {
    return this.#resolve.label(header)
  }

  /** The network that the fields tell of which the sentence begins. */
  describedNetwork(): Mention | undefined {
    return this.#resolve.described()
  }

  /** The headers of the column and of the row of a cell; their whole text is the group `all`. */
  get headers(): Match[] {
    return this.#resolve.headers()
  }

  get grammar(): CompiledGrammar {
    return this.#resolve.grammar
  }

  taken(mention: Mention): boolean {
    return this.#resolve.taken(mention)
  }

  /** The mention as a value; its words count as read. */
  use<T extends Literal | Entity | Reading>(mention: Mention): Value<T> {
    this.found.push(mention)
    return mentionValue(mention) as Value<T>
  }

  /** The city whose page it is, where a sentence has no subject. */
  elidedCity(): Value<Entity> | undefined {
    const found = this.#resolve.city(this.span)
    if (!found) return undefined
    const {start, end} = found
    return {value: found.value as Entity, basis: 'inferred', rule: 'reference/publisher', spans: [{start, end}]}
  }

  /**
   * The network that the sentence leaves out: one candidate or none.
   * @param reach whether it may be that of the paragraph before
   */
  elided(reach: 'paragraph' | 'page' = 'page'): Value<Entity> | undefined {
    const found = this.#resolve.network(this.span.start, reach)
    if (!found) return undefined
    return {
      value: found.value as Entity,
      basis: 'inferred',
      rule: 'reference/elided',
      spans: [{start: found.start, end: found.end}]
    }
  }

  /** The unit of the city that a group means without naming it: “it”. */
  elidedUnit(group: string): Value<Entity> | undefined {
    const found = this.#resolve.unit()
    if (!found) return undefined
    const {start, end} = found
    const value = found.value as Entity
    return {value, basis: 'inferred', rule: 'reference/antecedent', spans: [{start, end}, this.spanOf(group)]}
  }

  /** The body of the city that a group means by a noun: “Council Minute 12”. */
  organ(group: string): Value<Entity> | undefined {
    const {value, spans} = this.text(group)
    const found = this.#resolve.organ(value, spans[0]!)
    return found && infer(found, 'reference/own-council', ...spans)
  }

  /** The act that the document is, by what it says of itself anywhere. */
  get ownAct(): Reading | undefined {
    return this.#resolve.ownAct()
  }

  /** The acts that the sentence names. */
  get acts(): Mention[] {
    return this.#sentence.mentions.filter(({type}) => type === 'act')
  }

  get inHead(): boolean {
    return this.#resolve.inHead()
  }

  get inTitle(): boolean {
    return this.#resolve.inTitle()
  }

  /** The act that the document is, in a clause by which it decides. */
  get decidingAct(): Value<Reading> | undefined {
    const value = this.#resolve.decides() ? this.#resolve.ownAct() : undefined
    return value && {value, basis: 'inferred', rule: 'reference/own-act', spans: actWords(value)}
  }

  /** What a group says an act does, by its first words that say so, and where they stand. */
  effectOf(group: string): {effect: Effect; words: Span} | undefined {
    return this.#effectIn(...this.#match.indices!.groups![group]!)
  }

  /** What the words after the match say an act does. */
  effectAhead(): {effect: Effect; words: Span} | undefined {
    const start = this.#match.index + this.#match[0].length
    return this.#effectIn(start, start + 240)
  }

  /** What the clause of the match says an act does: before it, after it, or in a relative clause that follows. */
  effectAround(): {effect: Effect; words: Span} | undefined {
    const {start} = this.clauses[this.clause]!
    const end = this.#match.index + this.#match[0].length
    const next = this.clauses.find(clause => clause.start >= end)
    const after = (next?.relative || next?.whose) && next.start - end < 10 ? next.end : end + this.following.length
    return this.#effectIn(start, this.#match.index) ?? this.#effectIn(end, after)
  }

  #effectIn(start: number, end: number): {effect: Effect; words: Span} | undefined {
    const text = this.#sentence.text.slice(start, end)
    const found = this.grammar.effects.flatMap(({effect, pattern}) =>
      [...text.matchAll(pattern)].slice(0, 1).map(({index, 0: {length}}) => ({effect, index, length}))
    )
    const [first] = found.sort((a, b) => a.index - b.index)
    return (
      first && {
        effect: first.effect,
        words: this.#sentence.spanOf(start + first.index, start + first.index + first.length)
      }
    )
  }

  /** The act that the sentence refers to without naming it. */
  elidedAct(): Value<Reading> | undefined {
    const found = this.#resolve.act()
    if (!found) return undefined
    return {
      value: found.value as Reading,
      basis: 'inferred',
      rule: 'reference/elided',
      spans: [{start: found.start, end: found.end}]
    }
  }

  /** What the sentence last says of a membership before the match. */
  get phaseBefore(): Reading | undefined {
    return this.#resolve.phaseBefore(this.span.start, 'sentence')
  }

  /** Whether between what has been read before in the sentence and the match no other verb stands. */
  continues({span}: Reading): boolean {
    const between = this.#sentence.text.slice(this.#sentence.taggedOffset(span.end), this.#match.index)
    return (between.match(/\p{L}+/gu) ?? []).every(word => this.grammar.gap.test(word))
  }

  /** What the paragraph last says of a membership before the match. */
  get phaseToldBefore(): Reading | undefined {
    return this.#resolve.phaseBefore(this.span.start, 'paragraph')
  }

  /** The words of a stretch of plain text. */
  words(span: Span): string {
    return this.#sentence.words(span)
  }

  spanOf(group: string): Span {
    const indices = this.#match.indices?.groups?.[group]
    if (!indices) throw new Error(`the match has no group ${group}`)
    return this.#sentence.spanOf(...indices)
  }

  /** The groups that took part, with their stretches of plain text. */
  groups(): [string, Span][] {
    return Object.entries(this.#match.indices?.groups ?? {}).flatMap(([name, indices]) =>
      indices ? [[name, this.#sentence.spanOf(...indices)] as [string, Span]] : []
    )
  }
}

/** A mention as a value: a reference rests on its own words and on those it refers to. */
export function mentionValue(mention: Mention): Value {
  const {value, antecedent} = mention
  const own = {start: mention.start, end: mention.end}
  if (!antecedent) return {value, basis: 'stated', spans: [own]}
  return {
    value,
    basis: 'inferred',
    rule: 'reference/antecedent',
    spans: [own, {start: antecedent.start, end: antecedent.end}]
  }
}

/** The words by which an act is identified. */
export const actWords = ({values, span}: Reading): Span[] =>
  (values['number'] ?? values['date'])?.spans.slice(0, 1) ?? [span]

/** A value that a rule infers from words that do not state it. */
export const infer = <T>(value: T, rule: string, ...spans: Span[]): Value<T> => ({
  value,
  basis: 'inferred' as Basis,
  rule,
  spans
})
