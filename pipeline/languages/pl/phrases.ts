/**
 * Polish phrases: names by their heads. A head (“Związek”, “Rada”, “Gmina”) governs what follows it as far as capitals
 * and the small words between them go; other runs of capitals are names whose sentences say what they are. Text in
 * capitals throughout is read as if it were not.
 */
import type {Mention, PlainText} from '../../language.ts'
import type {Span} from '../../types.ts'
import {type Head, type HeadKind, headOf, isTownAdjective, lower, PREPOSITIONS, UNPREPOSED} from './heads.ts'
import {COMMON_WORDS, COUNTRIES, FOREIGN_BODIES, NAME_CONNECTORS, NEVER_IN_NAMES} from './lexicon.ts'
import {adjectiveNominative, agreeing, type Case, casesOf} from './nominative.ts'
import {closingMark} from './quotes.ts'
import {type Word, Words} from './words.ts'

export type Shape = 'organization' | 'city' | 'body' | 'country' | 'name'

/** The form of a town's name in a phrase, and the cases it can stand in. */
export interface Place extends Span {
  form: string
  cases: readonly Case[]
  /** “Gmina X” gives the name itself. */
  certain: boolean
}

/** A name. Offsets are those of the plain text. */
export interface Phrase extends Span {
  sentence: number
  words: Word[]
  /** The words as they stand, but for capitals throughout. */
  text: string
  /** The name with its head in the nominative; of a name without a head, as it stands. */
  nominative: string
  shape: Shape
  head?: {lemma: string; kind: HeadKind; span: Span}
  /** The cases in which a name without a head can stand, by the word before it. */
  cases: readonly Case[]
  /** Whether it stands where any word has a capital. */
  initial: boolean
  /** Whether a comma and another capital follow: “Dunmere, Szkocja”. */
  beforeComma: boolean
  /** The part in quotation marks. */
  quoted?: Span & {text: string}
  /** Of a city, a council or an office: the town it names. */
  place?: Place
  /** Of a body: the name of the organisation after its own, and its own words. */
  owner?: Phrase
  /** Of a body: the noun that stands for its organisation: “Zarząd Stowarzyszenia”. */
  ownerNoun?: Span & {lemma: string}
  /** The end of the body's own name, where more belongs to the phrase. */
  ownEnd?: number
}

/** A roman numeral begins no name. */
const isCapital = (word: string): boolean => /^\p{N}*\p{Lu}/u.test(word) && !/^[IVXLCDM]+\.?$/.test(word)
export const isAcronym = (word: string): boolean =>
  /^(?=(?:[^\p{Lu}]{0,12}\p{Lu}){2})[\p{Lu}\p{N}&][\p{L}\p{N}&-]{1,11}$/u.test(word) && !/^\p{Lu}\p{Ll}+$/u.test(word)

/** Nouns after which a name stands in the genitive. */
const GOVERNS_GENITIVE =
  /^(?:inicjatywy|burmistrz(?:a|em|owi|owie)?|prezydent(?:a|em|owi)?|prezydenci|wójt(?:a|em|owi)?|wójtowie|władz(?:e|y|om)?|mieszka(?:niec|ńcy|ńców)|przystąpieni(?:e|a|u|em)|członkostw(?:o|a|u|em)|udział(?:u|em)?|budżetu|granic(?:a|y|ach)?|stron(?:a|y|ie)|terenie|rzecz|miastem|sąsiedniego|niemieckiego|czeskiego|słowackiego)$/u
/** Nouns for organisations that are more often matters in the names of units: “Biuro Partnerstwa i Analiz”. */
const MATTERS = new Set(['partnerstwo', 'projekt', 'program', 'inicjatywa', 'organizacja', 'porozumienie'])
/** Of whom networks are, in the genitive. */
const GENITIVE_MEMBERS =
  /^(?:Miast|Gmin|Powiatów|Samorządów|Miasteczek|Regionów|Burmistrzów|Prezydentów|Wójtów|Portów|Uzdrowisk|Stolic|Metropolii)$/u
/** How many words follow the head of a name. */
const LONGEST_NAME = 24
/** How many words back the beginning of a row is looked for. */
const LONGEST_ROW = 60
const OWNER_NOUN = /^(?:sieci|związku|stowarzyszenia|zrzeszenia|organizacji|federacji)$/
const connectors = new Set(NAME_CONNECTORS)
/** Heads of bodies and offices that need no more words. */
const ALONE =
  /^(?:rada|zarząd|prezydium|sekretariat|zgromadzenie|burmistrz|prezydent|wójt|starosta|skarbnik|sekretarz|wiceprezydent|wiceburmistrz|wicestarosta|marszałek)$/
const never = new Set(NEVER_IN_NAMES)
/** What can follow “Rada”, “Urząd”, “Burmistrz” before the name of a town. */
const MUNICIPAL =
  /^(?:miasta|gminy|powiatu|województwa|miejsk(?:a|i|iej|iego|iemu|ą|im)|gminn(?:a|y|ej|ego|emu|ą|ym)|powiatow(?:a|y|ej|ego|emu|ą|ym))$/u
/** Forms that no name has: “Dołączyliśmy”, “Przystępuje”. */
const VERB_FORM =
  /(?:uj[eą]|[aeioy]my|liśmy|łyśmy|[ao]no|[ęy]to)$|^(?:odchodzi|wchodzi|dołącza|wraca|zostaje|opuszcza|ma|mają)$/iu
/** Words of tasks before the office that has them. */
const TASKED =
  /^(?:reprezentuj[eą]|reprezentował[ao]?|wyznacz(?:a|ono|yła?)|upoważni(?:a|ono|ła?)|deleg(?:uje|owano|owała?)|wskaz(?:uje|ano|ała?)|się|prowadzi|koordynuje|nadzoruje|odpowiada|powierz(?:a|ono|yła?)|jest|został[ao]?|pozostaje|przez)$/u
const REPRESENTED = /^(?:nas|go|ją|je|gminę|miasto|powiat|tam)$/
/** Words that announce bodies in small letters, and adjectives of those. */
const ORGANS = /^(?:organ(?:ami|y|em)|władz(?:e|ami))$/iu
const PREPOSED = /^(?:Na|W|We|Do|Z|Ze|Dla|Od|O|Po)$/
const GENERAL = /^(?:walne|ogólne|główny|główna)$/u
const OF_BODY =
  /^(?:rewizyjn|wykonawcz|programow|naukow|nadzorcz|konsultacyjn|członków|delegatów|ogóln|główn|dyrektorów|sterując|koordynacyjn|koordynując|zarządzając|doradcz|opiniując|ekspercki|nadzwyczajn|walne)\p{L}{0,3}$/u
/** What an office in small letters is of. */
const OF_OFFICE = /^(?:gminy|miasta|powiatu|województwa|wójta|burmistrza|prezydenta|starosty)$/u
/** Whether a word follows another at one blank. */
const follows = (a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && b.start - a.end === 1

/** One sentence: its words, and the names found in them. */
class SentenceReader {
  readonly #text: PlainText
  readonly #sentence: number
  readonly #words: readonly Word[]

  constructor(text: PlainText, sentence: number, words: readonly Word[]) {
    this.#text = text
    this.#sentence = sentence
    this.#words = words
  }

  read(): Phrase[] {
    const found: Phrase[] = []
    let at = 0
    while (at < this.#words.length) {
      const phrase = this.#quotedName(at) ?? this.#headed(at) ?? this.#name(at)
      if (!phrase) {
        at++
        continue
      }
      found.push(phrase)
      while (at < this.#words.length && this.#words[at]!.start < phrase.end) at++
    }
    return found
  }

  #word(at: number): string {
    return this.#words[at]?.text ?? ''
  }

  /** A capitalised word that a name can go on with. */
  #capital(at: number): boolean {
    const word = this.#word(at)
    return isCapital(word) && !never.has(lower(word))
  }

  /** Whether a word begins a sentence, an item or a cell. */
  #initial(at: number): boolean {
    const before = this.#words[at - 1]
    return before === undefined || /^(?:[":•|>/–-]|\0)$/.test(before.text)
  }

  /** The cases in which a word can stand, by the word before it; in a row, by what stands before the row. */
  #cases(at: number): readonly Case[] {
    let first = at
    while (first > at - LONGEST_ROW && /^(?:,|i|oraz)$/.test(this.#word(first - 1)) && this.#capital(first - 2)) {
      first -= 2
      while (this.#capital(first - 1) && follows(this.#words[first - 1], this.#words[first])) first--
    }
    const before = lower(this.#word(first - 1))
    if (!follows(this.#words[first - 1], this.#words[first])) return UNPREPOSED
    if (/^ze?$/.test(before) && /^(?:wraz|razem|wspólnie)$/.test(lower(this.#word(first - 2)))) return ['instrumental']
    return PREPOSITIONS[before] ?? (GOVERNS_GENITIVE.test(before) ? ['genitive'] : UNPREPOSED)
  }

  #phrase(from: number, to: number, more: Partial<Phrase>): Phrase {
    const words = this.#words.slice(from, to)
    const [start, end] = [words[0]!.start, words.at(-1)!.end]
    const text = words
      .map((word, index) => (index && words[index - 1]!.end < word.start ? ' ' : '') + word.text)
      .join('')
    return {
      start,
      end,
      sentence: this.#sentence,
      words,
      text,
      nominative: text,
      shape: 'name',
      cases: this.#cases(from),
      initial: this.#initial(from),
      beforeComma: this.#word(to) === ',' && this.#capital(to + 1),
      ...more
    }
  }

  /** A head, with the adjectives before it that agree with it: its index and what it is. */
  #headAt(at: number): (Head & {index: number}) | undefined {
    for (let index = at; index < at + 4 && this.#capital(index); index++) {
      if (index > at && !follows(this.#words[index - 1], this.#words[index])) return undefined
      const known = headOf(this.#word(index))
      if (known) {
        const cases = casesOf(known.noun, this.#word(index))
        const adjectives = this.#words.slice(at, index)
        return adjectives.every(({text}) => adjectiveNominative(text, known.noun.gender, cases) !== undefined)
          ? {...known, index}
          : undefined
      }
    }
    return undefined
  }

  /** The end of what a head governs, exclusive. */
  #tail(from: number, kind: HeadKind): number {
    let at = from
    while (at < from + LONGEST_NAME) {
      if (!follows(this.#words[at - 1], this.#words[at]) && !this.#listGoesOn(at, kind)) return at
      const stopped =
        kind === 'organization'
          ? this.#startsAnother(from - 1, at) ||
            this.#startsAuthority(at) ||
            this.#startsClause(from - 1, at) ||
            headOf(this.#word(at))?.kind === 'office' ||
            this.#startsUnit(from - 1, at) ||
            this.#startsBody(from - 1, at) ||
            this.#startsRow(at)
          : (this.#startsOwner(at) && !this.#agrees(from - 1, at)) || this.#startsUnit(from - 1, at)
      if (stopped) return at
      // “… Związku Miast Na podstawie”: two lines of a pasted text
      if (PREPOSED.test(this.#word(at)) && !this.#capital(at + 1)) return at
      if (this.#capital(at)) {
        at++
        continue
      }
      const next = this.#pastConnectors(at, kind)
      if (next === undefined) return at
      at = next
    }
    return at
  }

  /** “Komitecie Sterującym Sojuszu”: an adjective that agrees with the head before it is not of the name that follows. */
  #agrees(head: number, at: number): boolean {
    const before = headOf(this.#word(head))
    if (before?.kind !== 'body' || headOf(this.#word(at))) return false
    return adjectiveNominative(this.#word(at), before.noun.gender, casesOf(before.noun, this.#word(head))) !== undefined
  }

  /** “Wydział Kultury, Sportu i Turystyki”: a comma in the name of a unit, if an “i” follows. */
  #listGoesOn(at: number, kind: HeadKind): boolean {
    return kind === 'unit' && this.#word(at) === ',' && this.#capital(at + 1)
  }

  /** A line of links under the name: “Związek Miast ⏎ Start | Aktualności”. */
  #startsRow(at: number): boolean {
    const {plain} = this.#text
    const {start} = this.#words[at]!
    return plain[start - 1] === '\n' && /^[^\n|]{1,40} \|/u.test(plain.slice(start, start + 50))
  }

  /** “w Związku Komisja Taryfowa …”: after a noun in another case, a body in the nominative is a name of its own. */
  #startsBody(head: number, at: number): boolean {
    const [known, next] = [headOf(this.#word(head)), headOf(this.#word(at))]
    return (
      next?.kind === 'body' &&
      !/^(?:grupa|forum|sejmik)$/.test(next.lemma) &&
      this.#capital(at) &&
      lower(this.#word(at)) === next.lemma &&
      known !== undefined &&
      lower(this.#word(head)) !== known.lemma
    )
  }

  /** “ze Związku Gmin Pogórza Klub Radnych …”: after a name in another case, a head in the nominative is a name of its own. */
  #startsAnother(head: number, at: number): boolean {
    const [known, next] = [headOf(this.#word(head)), headOf(this.#word(at))]
    return (
      at - head > 2 &&
      next?.kind === 'organization' &&
      lower(this.#word(at)) === next.lemma &&
      known !== undefined &&
      lower(this.#word(head)) !== known.lemma &&
      casesOf(next.noun, this.#word(at)).includes('nominative')
    )
  }

  /** Whether the name of a council or an office starts: “Rada”, “Burmistrz” in the nominative. */
  #startsAuthority(at: number): boolean {
    const known = headOf(this.#word(at))
    return (
      known !== undefined &&
      this.#capital(at) &&
      /^(?:rada|burmistrz|prezydent|wójt|starosta)$/.test(lower(this.#word(at)))
    )
  }

  /**
   * “W Związku Miast Północy Gmina ma …”: after a head in another case, a nominative that a verb follows is a subject;
   * “w Związku Gminę Brzezinek reprezentuje”: what cannot be a genitive is none of its words.
   */
  #startsClause(head: number, at: number): boolean {
    const known = headOf(this.#word(head))
    if (/^(?:Gmin(?:ę|ą|ie)|Miast(?:u|em)|Powiat(?:owi|em))$/.test(this.#word(at))) return true
    return (
      /^(?:Miasto|Gmina|Powiat)$/.test(this.#word(at)) &&
      known !== undefined &&
      lower(this.#word(head)) !== known.lemma &&
      !this.#capital(at + 1)
    )
  }

  /** “Zgromadzenia Ogólnego Związku Miast”: an adjective of bodies is none of the organisation after it. */
  #startsOwner(at: number): boolean {
    const head = this.#headAt(at)
    return (
      head?.kind === 'organization' &&
      !MATTERS.has(head.lemma) &&
      !(head.index > at && OF_BODY.test(lower(this.#word(at))))
    )
  }

  /** “W Urzędzie Miejskim Wydział …”: after a unit in another case, one in the nominative is a subject. */
  #startsUnit(head: number, at: number): boolean {
    const [before, known] = [headOf(this.#word(head)), this.#headAt(at)]
    return (
      known?.kind === 'unit' &&
      lower(this.#word(known.index)) === known.lemma &&
      before !== undefined &&
      lower(this.#word(head)) !== before.lemma
    )
  }

  /** The index after small words and the capital that they lead to, if the name goes on with them. */
  #pastConnectors(at: number, kind: HeadKind): number | undefined {
    const word = lower(this.#word(at))
    if (word === ',' && kind === 'unit') {
      let end = at + 1
      while (end < at + 4 && this.#capital(end) && !headOf(this.#word(end))) end++
      return end > at + 1 && (this.#word(end) === ',' || this.#word(end) === 'i') ? end : undefined
    }
    // “Burmistrz Miasta i Gminy Brzezinek”
    if (
      word === 'i' &&
      kind !== 'organization' &&
      /^miasta gminy$/i.test(`${this.#word(at - 1)} ${this.#word(at + 1)}`)
    )
      return at + 2
    if ((word === 'i' || word === 'oraz' || word === 'a') && follows(this.#words[at], this.#words[at + 1])) {
      // “Związku Miast Polskich i Unii Metropolii”: a new head is a new name.
      const ends = word === 'oraz' || this.#headAt(at + 1) || (kind === 'organization' && isAcronym(this.#word(at + 1)))
      return this.#capital(at + 1) && !ends ? at + 2 : undefined
    }
    if (word === 'z' || word === 'ze')
      return this.#capital(at + 1) && /(?:em|ą|ami|mi)$/u.test(this.#word(at + 1)) ? at + 2 : undefined
    if (word === 'w' || word === 'we')
      return kind !== 'organization' && this.#capital(at + 1) && !headOf(this.#word(at + 1))
        ? this.#townEnd(at + 1)
        : undefined
    if (word === 'się') return this.#capital(at + 1) ? at + 2 : undefined
    let end = at
    while (
      end < at + 3 &&
      connectors.has(lower(this.#word(end)).replace('.', '')) &&
      follows(this.#words[end - 1], this.#words[end])
    )
      end++
    return end > at && this.#capital(end) && follows(this.#words[end - 1], this.#words[end]) && !this.#headAt(end)
      ? end + 1
      : end > at && this.#capital(end) && follows(this.#words[end - 1], this.#words[end]) && end - at > 1
        ? end + 1
        : undefined
  }

  /**
   * The end of the name of a town that begins at an index: up to three capitals, and what follows “nad”.
   * @param whole whether every capital belongs to it: “Gmina Stare Pole”
   */
  #townEnd(at: number, whole = false): number {
    let end = at
    while (
      end < at + 3 &&
      this.#capital(end) &&
      (end === at || follows(this.#words[end - 1], this.#words[end])) &&
      (end === at || !headOf(this.#word(end)))
    ) {
      end++
      // A second word belongs to a town only if one of the two is an adjective.
      if (end === at + 1 && !whole && !this.#oneTown(at)) break
    }
    if (/^(?:nad|pod)$/.test(this.#word(end)) && this.#capital(end + 1)) end += 2
    return end
  }

  #oneTown(at: number): boolean {
    const [first, second] = [lower(this.#word(at)), lower(this.#word(at + 1))]
    const adjectival = /(?:sk|ck|zk|[nwłrmhtdg]|ol)(?:i|y|a|e|ie|iego|ego|iemu|emu|im|ym|iej|ej|ą|ich|ych|imi|ymi)$/u
    return (
      isTownAdjective(first) ||
      isTownAdjective(second) ||
      (/(?:sk|ck|zk|n|w|ł)/.test(second) &&
        adjectival.test(second) &&
        /(?:sk|ck|zk|[nwłd])(?:i|y|a|e|ie|iego|ego|iemu|emu|im|ym|iej|ej|ich|ych)$/u.test(second))
    )
  }

  #place(from: number, to: number, cases: readonly Case[], certain: boolean): Place | undefined {
    if (to <= from) return undefined
    const words = this.#words.slice(from, to)
    return {
      start: words[0]!.start,
      end: words.at(-1)!.end,
      form: words.map(({text}) => text).join(' '),
      cases,
      certain
    }
  }

  #headed(at: number): Phrase | undefined {
    const head = this.#headAt(at)
    if (!head)
      return this.#townAfterSmallNoun(at) ?? this.#smallOffice(at) ?? this.#smallBody(at) ?? this.#smallOrganization(at)
    switch (head.kind) {
      case 'municipality':
        return head.index === at ? this.#municipality(at) : undefined
      case 'organization':
        return this.#organization(at, head)
      default:
        return this.#body(at, head)
    }
  }

  /** “miasta Lublin”, “gminie Brzezinek” */
  #townAfterSmallNoun(at: number): Phrase | undefined {
    const known = headOf(this.#word(at))
    if (known?.kind !== 'municipality' || known.lemma === 'stolica' || isCapital(this.#word(at))) return undefined
    return this.#municipality(at)
  }

  /** “reprezentuje wójt”, “zajmuje się sekretarz gminy”: an office in small letters, of whom a task is told. */
  #smallOffice(at: number): Phrase | undefined {
    const known = headOf(this.#word(at))
    const board = known?.kind === 'body' && known.lemma === 'zarząd'
    if ((known?.kind !== 'office' && !board) || isCapital(this.#word(at))) return undefined
    // “reprezentuje nas burmistrz”
    let before = at - 1
    while (before > at - 3 && REPRESENTED.test(lower(this.#word(before)))) before--
    if (!TASKED.test(lower(this.#word(before)))) return undefined
    let to = at + 1
    while (to < at + 4 && OF_OFFICE.test(this.#word(to)) && follows(this.#words[to - 1], this.#words[to])) to++
    // “powierza się burmistrzowi Brzezinka”
    if (this.#capital(to)) {
      const whole = this.#body(at, {...known, index: at})
      const {nominative} = whole ?? {nominative: ''}
      return whole && {...whole, nominative: nominative[0]!.toUpperCase() + nominative.slice(1)}
    }
    if (!(to > at + 1 || ALONE.test(known.lemma)) || (board && to === at + 1)) return undefined
    const words = this.#words.slice(at, to).map(({text}) => text)
    const nominative = [known.lemma, ...words.slice(1)].join(' ')
    return this.#phrase(at, to, {
      shape: 'body',
      nominative: nominative[0]!.toUpperCase() + nominative.slice(1),
      head: {lemma: known.lemma, kind: known.kind, span: this.#words[at]!}
    })
  }

  /** “sieci Zdrowych Miast”: what stands in the genitive is no name without its noun; “sieci Miasta Przyjazne” is one. */
  #smallOrganization(at: number): Phrase | undefined {
    const known = headOf(this.#word(at))
    const next = this.#word(at + 1)
    if (known?.kind !== 'organization' || isCapital(this.#word(at)) || !follows(this.#words[at], this.#words[at + 1]))
      return undefined
    if (GENITIVE_MEMBERS.test(next) || (/(?:ych|ich)$/.test(next) && this.#capital(at + 1) && this.#capital(at + 2))) {
      const phrase = this.#organization(at, {...known, index: at})
      return phrase && {...phrase, nominative: phrase.nominative[0]!.toUpperCase() + phrase.nominative.slice(1)}
    }
    if (!/^(?:Miasta|Gminy)$/.test(next) || !this.#capital(at + 2)) return undefined
    return this.#phrase(at + 1, this.#tail(at + 2, 'organization'), {shape: 'organization'})
  }

  /** “Organami są walne zgromadzenie, zarząd i komisja rewizyjna.” */
  #smallBody(at: number): Phrase | undefined {
    const index = GENERAL.test(this.#word(at)) ? at + 1 : at
    const known = headOf(this.#word(index))
    if (
      known?.kind !== 'body' ||
      isCapital(this.#word(index)) ||
      !this.#words.slice(0, at).some(({text}) => ORGANS.test(text))
    )
      return undefined
    const to = OF_BODY.test(this.#word(index + 1)) ? index + 2 : index + 1
    if (this.#capital(to) || !/^(?:[,.;:]|i|oraz|a|$)/.test(this.#word(to))) return undefined
    const words = this.#words.slice(at, to).map(({text}) => text)
    const nominative = agreeing(words, index - at, known.noun).nominative.join(' ')
    return this.#phrase(at, to, {
      shape: 'body',
      nominative: nominative[0]!.toUpperCase() + nominative.slice(1),
      head: {lemma: known.lemma, kind: known.kind, span: this.#words[index]!},
      ownEnd: this.#words[to - 1]!.end
    })
  }

  #municipality(at: number): Phrase | undefined {
    const known = headOf(this.#word(at))!
    let from = at + 1
    while (
      follows(this.#words[from - 1], this.#words[from]) &&
      (/^(?:miejsk|wiejsk|miejsko-wiejsk)(?:a|iej|ą)$/iu.test(this.#word(from)) ||
        /^(?:miast[aou]|miastem|gmin[ayęą])$/iu.test(this.#word(from)))
    )
      from++
    if (!follows(this.#words[from - 1], this.#words[from]) || !this.#capital(from) || headOf(this.#word(from)))
      return undefined
    const last = headOf(this.#word(from - 1))?.lemma ?? known.lemma
    const to = this.#townEnd(from, last === 'gmina')
    const head = {lemma: known.lemma, kind: known.kind, span: this.#words[at]!}
    if (known.lemma === 'województwo') return undefined
    // “Powiat Leśny”: an adjective is no name without its noun.
    if (known.lemma === 'powiat') {
      const {nominative} = agreeing(
        this.#words.slice(at, to).map(({text}) => text),
        0,
        known.noun
      )
      return this.#phrase(at, to, {shape: 'city', head, nominative: nominative.join(' ')})
    }
    const cases =
      last === 'gmina'
        ? (['nominative'] as const)
        : [
            ...new Set<Case>([
              'nominative',
              ...casesOf(headOf(this.#word(from - 1))?.noun ?? known.noun, this.#word(from - 1))
            ])
          ]
    return this.#phrase(at, to, {
      shape: 'city',
      head,
      place: this.#place(from, to, cases, last === 'gmina' || cases.length === 1)
    })
  }

  #organization(at: number, head: Head & {index: number}): Phrase | undefined {
    const to = this.#tail(head.index + 1, 'organization')
    const words = this.#words.slice(at, to).map(({text}) => text)
    const {nominative} = agreeing(words, head.index - at, head.noun)
    const phrase = this.#phrase(at, to, {
      shape: 'organization',
      nominative: nominative.join(' '),
      head: {lemma: head.lemma, kind: head.kind, span: this.#words[head.index]!}
    })
    const whole = this.#withQuoted(phrase, to)
    // “Związek” alone refers to a thing; it does not name it. “Stowarzyszenie „X”” does.
    return words.length > 1 || whole.quoted ? whole : undefined
  }

  #body(at: number, head: Head & {index: number}): Phrase | undefined {
    // “Koordynatorem Miasta w Sieci wyznacza się …”: what someone is to be
    if (this.#initial(at) && /^(?:koordynatorem|pełnomocnikiem)$/i.test(this.#word(head.index))) return undefined
    const span = this.#words[head.index]!
    const heading = {lemma: head.lemma, kind: head.kind, span}
    let to = this.#tail(head.index + 1, head.kind)
    let owner: Phrase | undefined
    let ownerNoun: (Span & {lemma: string}) | undefined
    const ownTo = to
    const ownWords = this.#words.slice(at, to).map(({text}) => text)
    if (this.#isOrganization(head, ownWords, head.index - at)) {
      const {nominative} = agreeing(ownWords, head.index - at, head.noun)
      return this.#withQuoted(
        this.#phrase(at, to, {shape: 'organization', nominative: nominative.join(' '), head: heading}),
        to
      )
    }
    if (follows(this.#words[to - 1], this.#words[to])) {
      const organization = this.#headAt(to)
      if (organization?.kind === 'organization') {
        owner = this.#organization(to, organization)
        if (!owner && organization.index === to)
          ownerNoun = {start: this.#words[to]!.start, end: this.#words[to]!.end, lemma: organization.lemma}
      }
      // “Sekretariat sieci”
      if (!organization && OWNER_NOUN.test(this.#word(to)) && !this.#capital(to + 1))
        ownerNoun = {...spanOf(this.#words[to]!), lemma: headOf(this.#word(to))!.lemma}
      const quoted = owner ? undefined : this.#quotedName(to)
      if (quoted && !ownerNoun) owner = quoted
      const end = owner?.end ?? ownerNoun?.end
      while (end !== undefined && to < this.#words.length && this.#words[to]!.start < end) to++
    }
    const own = this.#words.slice(at, ownTo)
    // “Rada”, “Zarząd”, “Wójt” may stand alone; other heads only where organs are announced.
    const announced = head.kind === 'body' && this.#words.slice(0, at).some(({text}) => ORGANS.test(text))
    if (own.length === 1 && !owner && !ownerNoun && !announced && !ALONE.test(head.lemma)) return undefined
    const {nominative} = agreeing(ownWords, head.index - at, head.noun, index => headOf(ownWords[index]!) !== undefined)
    const place = this.#placeOf(ownTo, head)
    return this.#phrase(at, to, {
      shape: 'body',
      nominative: nominative.join(' ').replace(/ ,/g, ','),
      head: heading,
      ...(place && {place}),
      ...(owner && {owner}),
      ...(ownerNoun && {ownerNoun}),
      ownEnd: own.at(-1)!.end
    })
  }

  /** “Europejskie Forum Bezpieczeństwa”, “Forum Miast”, “Rada Gmin i Regionów Europy”, “Lokalna Grupa Działania”. */
  #isOrganization({lemma}: Head, words: readonly string[], head: number): boolean {
    const next = lower(words[head + 1] ?? '')
    if (lemma === 'forum') return head > 0 || /^(?:miast|gmin|samorząd|powiatów)/.test(next)
    if (lemma === 'rada') return /^(?:gmin$|europy$|bałtyck)/.test(next)
    if (lemma === 'komitet') return next === 'regionów'
    if (lemma === 'grupa')
      return next === 'działania' || (lower(words[head - 1] ?? '') === 'lokalna' && next === 'działania')
    return false
  }

  /** The town of a council, an office or a unit: “w Elblągu”, “Miasta Lublin”, “Jarogrodu”. */
  #placeOf(to: number, head: Head & {index: number}): Place | undefined {
    for (let at = head.index + 1; at < to; at++) {
      const word = lower(this.#word(at))
      if (word === 'w' || word === 'we') return this.#place(at + 1, this.#townEnd(at + 1), ['locative'], false)
      if (/^(?:miasta|gminy)$/.test(word) && at + 1 < to && this.#capital(at + 1)) {
        if (/^(?:miasta|gminy)$/i.test(this.#word(at + 1))) continue
        const certain = word === 'gminy'
        return this.#place(
          at + 1,
          Math.min(to, this.#townEnd(at + 1, certain)),
          certain ? ['nominative'] : ['nominative', 'genitive'],
          certain
        )
      }
    }
    const next = head.index + 1
    if (
      /^(?:burmistrz|prezydent|wójt)$/.test(lower(headOf(this.#word(to - 2))?.lemma ?? '')) ||
      (/^(?:burmistrz|prezydent|wójt)$/.test(head.lemma) && next < to)
    ) {
      let first = next
      while (first < to && headOf(this.#word(first))) first++
      if (first < to && this.#capital(first) && !MUNICIPAL.test(lower(this.#word(first))))
        return this.#place(first, Math.min(to, this.#townEnd(first)), ['genitive'], false)
    }
    return undefined
  }

  /** A name in quotation marks, which may hold another: „Polska Sieć »Energie Cités«”. */
  #quotedName(at: number): Phrase | undefined {
    const word = this.#words[at]
    if (word?.text !== '"' && word?.text !== "'") return undefined
    const {plain} = this.#text
    const end = closingMark(plain, word.start, this.#text.sentences[this.#sentence]!.end)
    if (end === undefined) return undefined
    const text = plain.slice(word.start + 1, end)
    if (!/^[^\p{L}\p{N}]?\p{N}{0,4}\p{Lu}/u.test(text) || /[.!?:;§] |[.!?:;]$/u.test(text) || text.length > 120)
      return undefined
    let to = at
    while (to < this.#words.length && this.#words[to]!.start <= end) to++
    const nominative = this.#nominativeInside(at + 1, text)
    const quoted = {start: word.start + 1, end, text: nominative}
    const head = this.#headAt(at + 1)
    const isOrganization =
      head !== undefined &&
      head.index + 1 < to - 1 &&
      ASSOCIATIONS.test(head.lemma) &&
      !TITLED.test(lower(this.#word(at - 1)))
    const phrase = this.#phrase(at, to, {
      ...(isOrganization && {shape: 'organization', head: {...head, span: this.#words[head.index]!}})
    })
    return {...phrase, text, nominative, quoted, end: end + 1}
  }

  /** „Stowarzyszenia Dolina”: a name whose head has taken the case of the sentence within the quotation marks. */
  #nominativeInside(at: number, text: string): string {
    const head = this.#headAt(at)
    const form = head && lower(this.#word(head.index))
    if (head?.kind !== 'organization' || head.noun.forms[0] === form || this.#words[at]!.text.length >= text.length)
      return text
    const words = this.#words.slice(at, head.index + 3).map(word => word.text)
    const {nominative} = agreeing(words, head.index - at, head.noun)
    const [before, after] = [words, nominative].map(one => one.slice(0, head.index + 1 - at).join(' '))
    return text.startsWith(before!) ? after + text.slice(before!.length) : text
  }

  /** With the name in quotation marks that follows: Stowarzyszenie Gmin „Kraina Północy”. */
  #withQuoted(phrase: Phrase, to: number): Phrase {
    const quoted = this.#words[to] && this.#words[to]!.start - phrase.end === 1 ? this.#quotedName(to) : undefined
    if (!quoted) return phrase
    const words = this.#text.plain.slice(quoted.start, quoted.end)
    return {
      ...phrase,
      quoted: quoted.quoted!,
      end: quoted.end,
      text: `${phrase.text} ${words}`,
      nominative: `${phrase.nominative} ${words}`,
      words: [...phrase.words, ...quoted.words]
    }
  }

  /** A run of capitals without a head. */
  #name(at: number): Phrase | undefined {
    if (!this.#capital(at)) return undefined
    const first = this.#word(at)
    const partOfTown = isTownAdjective(first) && this.#capital(at + 1) && follows(this.#words[at], this.#words[at + 1])
    if (COMMON_WORDS.has(lower(first)) && !isAcronym(first) && !partOfTown && (this.#initial(at) || first.length < 4))
      return undefined
    // “zrzeszeniem Gmin położonych”: several of a kind
    if (SEVERAL.test(first) && !(this.#capital(at + 1) && follows(this.#words[at], this.#words[at + 1])))
      return undefined
    // “Związek” refers to a thing, “Miasto” to the city; a verb begins a sentence.
    if (headOf(first) || (this.#initial(at) && VERB_FORM.test(first))) return undefined
    let to = at + 1
    while (follows(this.#words[to - 1], this.#words[to])) {
      if (this.#capital(to) && !headOf(this.#word(to))) to++
      else if (
        /^(?:nad|pod|de|la|le|des|di|del|della|of|on|for|and|the|upon|van|von|am|an|der|und|y|et|ob|sur|al|el|do|da|dos|das)$/.test(
          this.#word(to)
        ) &&
        this.#capital(to + 1) &&
        follows(this.#words[to], this.#words[to + 1]) &&
        !headOf(this.#word(to + 1)) &&
        !(this.#word(to) in POLISH_ONLY && this.#word(to) !== 'nad' && this.#word(to) !== 'pod')
      )
        to += 2
      else break
    }
    if (to === at + 1 && COUNTRIES.has(lower(first))) return this.#phrase(at, to, {shape: 'country'})
    const phrase = this.#phrase(at, to, {})
    const body = to > at + 1 && FOREIGN_BODY.exec(phrase.text)?.groups?.['head']
    if (body) {
      const head = {lemma: lower(body), kind: 'body' as const, span: spanOf(phrase)}
      return {...phrase, shape: 'body', head, ownEnd: phrase.end}
    }
    // “LGD „Kraina Północy””, “Energy Cities”
    const whole = to === at + 1 && isAcronym(first) ? this.#withQuoted(phrase, to) : phrase
    const plural = to > at + 1 && NETWORKED.test(this.#word(to - 1))
    return whole.quoted || plural ? {...whole, shape: 'organization'} : whole
  }
}

const SEVERAL =
  /^(?:Gmin(?:y|om|ach|ami)?|Miast(?:a|om|ach|ami)?|Powiat(?:y|ów|om|ach|ami)|Województw(?:a|om|ach|ami)?)$/u

/** Heads by which what stands in quotation marks is an organisation, and words for other things that have titles. */
const ASSOCIATIONS = /^(?:związek|stowarzyszenie|zrzeszenie|federacja|konwent|euroregion)$/
const TITLED =
  /^(?:projek|program|konkurs|kampani|akcj|haseł|hasł|książ|publikacj|film|wystaw|zadani|tytuł|konferencj|artykuł|pn|pt|broszur|raport|uchwał)\p{L}{0,5}\.?$/u

/** “Executive Board”, “Commission on Ports”, “Working Group for Trade” */
const FOREIGN_BODY = new RegExp(`(?:^| )(?<head>${Object.keys(FOREIGN_BODIES).join('|')})(?: (?:on|for|of) .*)?$`, 'iu')

/** Members in the plural that networks abroad are called after. */
export const NETWORKED =
  /(?<![\p{L}])(?:cities|towns|mayors|municipalities|regions|metropolises|ports|villages|capitals|cités|villes|città)$/iu

/** Small words that are foreign in names, but Polish prepositions in sentences. */
const POLISH_ONLY: Readonly<Record<string, true>> = {do: true, nad: true, pod: true, der: true}

/** The names of a text, as their words give them. */
export function phrasesOf(text: PlainText, literals: readonly (readonly Mention[])[]): Phrase[] {
  const words = new Words(text)
  return text.sentences.flatMap((sentence, index) =>
    new SentenceReader(text, index, words.of(sentence, literals[index]!)).read()
  )
}

export const spanOf = ({start, end}: Span): Span => ({start, end})
