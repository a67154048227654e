/**
 * Polish names in the nominative. Of a name with a known head only the head and the adjectives that agree with it
 * change: “Śląskiego Związku Gmin i Powiatów” is the “Śląski Związek Gmin i Powiatów”. Towns have no known head: their
 * endings allow several nominatives, of which the document, the towns that are known, or the ending itself decide.
 */
import type {Noun} from './lexicon.ts'

/** The cases in the order of `Noun.forms`. */
export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'] as const
export type Case = (typeof CASES)[number]
/** Grammatical gender of the nominative; `p` for names in the plural: Katowice. */
export type Gender = 'm' | 'f' | 'n' | 'p'

const lower = (word: string): string => word.toLowerCase()
/** The case of letters of one word given to another: `Śląskiego`, `śląski` -> `Śląski`. */
const dressed = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word

/** Endings of adjectives by gender and case, with what stands in the nominative instead. */
const ADJECTIVES: Readonly<Record<Gender, readonly [cases: string, ending: RegExp, nominative: string][]>> = {
  m: [
    ['GA', /iego$/, 'i'],
    ['GA', /ego$/, 'y'],
    ['D', /iemu$/, 'i'],
    ['D', /emu$/, 'y'],
    ['IL', /im$/, 'i'],
    ['IL', /ym$/, 'y'],
    ['NA', /i$/, 'i'],
    ['NA', /y$/, 'y']
  ],
  n: [
    ['G', /ego$/, 'e'],
    ['D', /emu$/, 'e'],
    ['IL', /im$/, 'ie'],
    ['IL', /ym$/, 'e'],
    ['IL', /em$/, 'e'],
    ['NA', /e$/, 'e']
  ],
  f: [
    ['GDL', /(?<=[kg])iej$/, 'a'],
    ['GDL', /iej$/, 'ia'],
    ['GDL', /ej$/, 'a'],
    ['AI', /(?<=[kg])ią$/, 'a'],
    ['AI', /ą$/, 'a'],
    ['N', /a$/, 'a']
  ],
  p: [
    ['GL', /ich$/, 'ie'],
    ['GL', /ych$/, 'e'],
    ['D', /im$/, 'ie'],
    ['D', /ym$/, 'e'],
    ['I', /imi$/, 'ie'],
    ['I', /ymi$/, 'e'],
    ['NA', /e$/, 'e']
  ]
}
const LETTER: Readonly<Record<Case, string>> = {
  nominative: 'N',
  genitive: 'G',
  dative: 'D',
  accusative: 'A',
  instrumental: 'I',
  locative: 'L'
}

/** `Śląskiego` as masculine -> `Śląski`; nothing where the form is no adjective of that gender in one of the cases. */
export function adjectiveNominative(form: string, gender: Gender, cases: readonly Case[] = CASES): string | undefined {
  const word = lower(form)
  if (word.length < 3) return undefined
  const found = ADJECTIVES[gender].find(
    ([allowed, ending]) => ending.test(word) && cases.some(one => allowed.includes(LETTER[one]))
  )
  return found && form.slice(0, form.length - found[1].exec(word)![0].length) + found[2]
}

export const casesOf = ({forms}: Noun, form: string): Case[] => CASES.filter((_, index) => forms[index] === lower(form))

/** Which words of a name with a known head agree with it; `nominative` is the name with those in the nominative. */
export interface Agreement {
  nominative: string[]
  /** The cases in which the head can stand. */
  cases: Case[]
}

/**
 * @param words the words of a name
 * @param head the index of its head among them
 * @param startsName whether the words from an index on are a name of their own, whose adjective is not the head's
 */
export function agreeing(
  words: readonly string[],
  head: number,
  noun: Noun,
  startsName: (index: number) => boolean = () => false
): Agreement {
  const nominative = [...words]
  const cases = casesOf(noun, words[head]!)
  nominative[head] = dressed(words[head]!, noun.forms[0]!)
  if (!(cases.length === 1 && cases[0] === 'nominative')) {
    for (let index = 0; index < head; index++)
      nominative[index] = adjectiveNominative(words[index]!, noun.gender, cases) ?? words[index]!
    for (let index = head + 1; index < words.length && !startsName(index); index++) {
      // “Zarządu Głównego”, but not “Klubu Kultury”: what looks like a nominative is a genitive of its own.
      const adjective = adjectiveNominative(
        words[index]!,
        noun.gender,
        cases.filter(one => one !== 'nominative')
      )
      if (adjective === undefined || (adjective === words[index] && !LOOKS_ADJECTIVAL.test(lower(adjective)))) break
      nominative[index] = adjective
    }
  }
  return {nominative, cases}
}

const LOOKS_ADJECTIVAL = /(?:sk|ck|zk|n|w|cz|żn)(?:i|y|ie|e)$/

/** A nominative that a form of a town's name allows; the more likely by its ending, the greater the weight. */
export interface Candidate {
  name: string
  gender: Gender
  weight: number
}

/** What a consonant is before it softens: “Jarogrodzi-e” -> “Jarogrod”, “Krośni-e” -> “Krosn”. */
const SOFTENED: readonly [soft: RegExp, hard: string, genders: string][] = [
  [/ździ$/, 'zd', 'mfn'],
  [/dzi$/, 'd', 'mfn'],
  [/ieści$/, 'iast', 'n'],
  [/ści$/, 'st', 'mfn'],
  [/ci$/, 't', 'mfn'],
  [/śni$/, 'sn', 'mfn'],
  [/źni$/, 'zn', 'mfn'],
  [/źni$/, 'źn', 'mfn'],
  [/śni$/, 'śn', 'mfn'],
  [/([bfmnpwsz])i$/, '$1', 'mfn'],
  [/śl$/, 'sł', 'mfn'],
  [/l$/, 'ł', 'mfn'],
  [/rz$/, 'r', 'mfn'],
  [/c$/, 'k', 'f'],
  [/dz$/, 'g', 'f'],
  [/sz$/, 'ch', 'f']
]
/** What a soft consonant is at the end of a word: “Toruni-a” -> “Toruń”, “Wrocławi-a” -> “Wrocław”. */
const SOFT_ENDS: readonly [soft: RegExp, end: string][] = [
  [/dzi$/, 'dź'],
  [/ni$/, 'ń'],
  [/ci$/, 'ć'],
  [/si$/, 'ś'],
  [/zi$/, 'ź'],
  [/([bfmpw])i$/, '$1']
]
/** The vowel that comes back at the end of a word: “Mielc-a” -> “Mielec”, “Szydłowc-a” -> “Szydłowiec”. */
const MOBILE: readonly [stem: RegExp, end: string][] = [
  [/([bfmpw])c$/, '$1iec'],
  [/dźc$/, 'dziec'],
  [/ńc$/, 'niec'],
  [/śc$/, 'siec'],
  [/rc$/, 'rzec'],
  [/([lj])c$/, '$1ec'],
  [/szl$/, 'szel'],
  [/([bdfłmnprtw])k$/, '$1ek'],
  [/lk$/, 'lek'],
  [/ńk$/, 'niek'],
  [/czk$/, 'czek'],
  [/szk$/, 'szek'],
  [/żk$/, 'żek']
]

/** Masculine nominatives of a stem, the likelier first: “Krakow” -> “Kraków”, “Mielc” -> “Mielec”. */
function masculine(stem: string): string[] {
  // No word ends in “-kł” or “-zn”: “Nakle” is of “Nakło”, “Gnieźnie” of “Gniezno”.
  if (/[^aeiouyąęó](?:ł|n|r)$|[^aeiouyąęólrłs]m$/.test(stem) && !/tr$/.test(stem)) return []
  const soft = SOFT_ENDS.find(([end]) => end.test(stem))
  if (soft) return [stem.replace(soft[0], soft[1])]
  if (/i$/.test(stem)) return []
  const mobile = MOBILE.find(([end]) => end.test(stem))
  if (mobile) return [stem.replace(mobile[0], mobile[1]), stem]
  if (/ow$/.test(stem)) return [stem.replace(/ow$/, 'ów')]
  // “Jarogród, Jarogrodu”, but “Radom, Radomia”: only before voiced consonants that are not sonorants.
  if (/o(?:[bdgzż]|rz)$/.test(stem)) {
    const closed = stem.replace(/o(?=(?:[bdgzż]|rz)$)/, 'ó')
    return /(?:gr|br|b|w)od$|[oe]z$/.test(stem) ? [closed, stem] : [stem, closed]
  }
  return [stem]
}

/** The first that fits is the most likely; “Rogoźnie” is of “Rogoźno”, “Gnieźnie” of “Gniezno”. */
const hardened = (stem: string): {stem: string; genders: string}[] => {
  const first = SOFTENED.find(([soft]) => soft.test(stem))
  return SOFTENED.filter(
    ([soft]) =>
      soft.source === first?.[0].source || (/[śź]ni$/.test(stem) && /^[śź]ni/.test(soft.source) && soft.test(stem))
  ).map(([soft, hard, genders]) => ({stem: stem.replace(soft, hard), genders}))
}
const SOFT = /(?:[lij]|rz|cz|sz|c|ż|dz)$/
const VELAR = /[kg]$|ch$/

/** Ends of masculine towns: Krasnów, Lublin, Toruń, Gdańsk, Mielec. */
const COMMON_MASCULINE = /(?:ów|in|yn|[auo]ń|[sc]k|ec|ród)$/

type Nominative = [name: string, gender: Gender, weight: number]

/** Forms of towns by their endings: in which cases one stands, and the nominatives it can be of. */
const ENDINGS: readonly [ending: RegExp, cases: string, nominatives: (stem: string) => Nominative[]][] = [
  // plural: Katowicach, Tychom, Suwałkami
  [/(?:ach|om|ami)$/, 'LDI', stem => [[stem + pluralEnd(stem), 'p', 9]]],
  // plural without an ending: Katowic, Siedlec, Tych
  [
    /$/,
    'G',
    stem => [
      ...(/(?:ic|[lnr]c)$/.test(stem) ? [[`${stem}e`, 'p', 8] as Nominative] : []),
      ...(/[^aeiouyąęó]ec$/.test(stem) ? [[stem.replace(/ec$/, 'ce'), 'p', 3] as Nominative] : []),
      ...(/[^aeiouyąęó]ek$/.test(stem) ? [[stem.replace(/ek$/, 'ki'), 'p', 3] as Nominative] : []),
      ...(/[^aeiouyąęó]k$/.test(stem) ? [[`${stem}i`, 'p', 4] as Nominative] : []),
      ...(/ów$/.test(stem) ? [[stem.slice(0, -2) + pluralEnd(stem.slice(0, -2)), 'p', 4] as Nominative] : []),
      ...(/[^aeiouyąęókgń]$/.test(stem) && !/(?:[eo]m|ów)$/.test(stem) ? [[`${stem}y`, 'p', 3] as Nominative] : [])
    ]
  ],
  [/owi$/, 'D', stem => masculine(stem).map((name, index) => [name, 'm', 9 - index])],
  // “Limanowej”, “Białej”, “Zakopanem”: towns that are adjectives
  [/ej$/, 'GDL', stem => [[`${/[kg]i$/.test(stem) ? stem.slice(0, -1) : stem}a`, 'f', 7]]],
  [/ego$/, 'G', stem => [[`${stem}e`, 'n', 7]]],
  [/emu$/, 'D', stem => [[`${stem}e`, 'n', 7]]],
  [/ym$/, 'IL', stem => [[`${stem}e`, 'n', 6]]],
  [/(?<=n|[kg]i)em$/, 'IL', stem => [[`${stem}e`, 'n', 1]]],
  // Lublinem, Gdańskiem, Toruniem, Opolem
  [
    /em$/,
    'I',
    stem => {
      const bare = /[kg]i$/.test(stem) ? stem.slice(0, -1) : stem
      return [...masculine(bare).map((name, index): Nominative => [name, 'm', 7 - index]), ...neuter(bare, 4)]
    }
  ],
  // Lublina, Torunia, Opola, Krosna
  [
    /a$/,
    'G',
    stem => [
      ...masculine(stem).map((name, index): Nominative => [name, 'm', (COMMON_MASCULINE.test(name) ? 9 : 7) - index]),
      ...neuter(stem, 5)
    ]
  ],
  // Sopotu, Gdańsku, Toruniu, Opolu
  [
    /u$/,
    'GDL',
    stem => [...masculine(stem).map((name, index): Nominative => [name, 'm', 7 - index]), ...neuter(stem, 5)]
  ],
  // Lublinie, Warszawie, Krośnie, Górze
  [
    /e$/,
    'DL',
    stem =>
      hardened(stem).flatMap(({stem: hard, genders}) => [
        ...(genders.includes('m') && !/aw$/.test(hard)
          ? masculine(hard).map((name, index): Nominative => [name, 'm', 7 - index])
          : []),
        ...(genders.includes('f') ? [[`${hard}a`, 'f', genders === 'f' ? 9 : 6] as Nominative] : []),
        ...(genders.includes('n')
          ? [[`${hard}o`, 'n', genders === 'n' ? 9 : masculine(hard).length ? 5 : 8] as Nominative]
          : [])
      ])
  ],
  // Warszawy, Łomży, Bydgoszczy
  [
    /y$/,
    'G',
    stem => [[`${stem}a`, 'f', 8], ...(/(?:szcz|rz|ż|cz)$/.test(stem) ? [[stem, 'f', 4] as Nominative] : [])]
  ],
  [
    /y$/,
    'DL',
    stem =>
      SOFT.test(stem)
        ? [
            [`${stem}a`, 'f', 7],
            [stem, 'f', 6]
          ]
        : []
  ],
  // Ostrołęki, Gdyni, Łodzi, Brukseli
  [
    /i$/,
    'GDL',
    stem => {
      if (/[kgije]$/.test(stem)) return [[`${stem}a`, 'f', 8]]
      if (/ow$/.test(stem)) return []
      if (/l$/.test(stem))
        return [
          [`${stem}a`, 'f', 8],
          [`${stem}ia`, 'f', 2],
          [stem, 'f', 2]
        ]
      const soft = SOFT_ENDS.find(([end]) => end.test(`${stem}i`))
      const closed = soft && `${stem}i`.replace(soft[0], soft[1]).replace(/o(?=dź$)/, 'ó')
      return [[`${stem}ia`, 'f', 7], ...(closed ? [[closed, 'f', 4] as Nominative] : [])]
    }
  ],
  [/ę$/, 'A', stem => [[`${stem}a`, 'f', 9]]],
  [
    /ą$/,
    'AI',
    stem => {
      const soft = SOFT_ENDS.find(([end]) => end.test(stem))
      const closed = soft
        ? stem.replace(soft[0], soft[1]).replace(/o(?=dź$)/, 'ó')
        : /(?:szcz|ż|cz)$/.test(stem) && stem
      return [[`${stem}a`, 'f', 8], ...(closed ? [[closed, 'f', 4] as Nominative] : [])]
    }
  ]
]

const pluralEnd = (stem: string): string =>
  /[kg]$/.test(stem) ? 'i' : /(?:ic|c|l|j|ni|ż)$/.test(stem) ? 'e' : /rz$/.test(stem) ? 'e' : 'y'

function neuter(stem: string, weight: number): Nominative[] {
  if (SOFT.test(stem)) return [[`${stem}e`, 'n', /(?:ol|[^aeiouyąęó]rz|[^o]ści|rci)$/.test(stem) ? weight + 3 : weight]]
  // What cannot be masculine is neuter, as a rule: Krosno.
  if (/(?:[eiy]c|dz)k$/.test(stem)) return [[`${stem}o`, 'n', weight + 3]]
  return [[`${stem}o`, 'n', VELAR.test(stem) ? weight - 1 : masculine(stem).length ? weight : weight + 3]]
}

/** Whether a form can be a nominative, and of what gender. */
function asNominative(form: string): Nominative[] {
  // Endings of other cases: Katowicom, Tychami.
  if (/(?:[^d]om|ach|ami|owi|iem)$/.test(form)) return [[form, 'm', 2]]
  if (/(?:ice|ce|ki|gi|y)$/.test(form)) return [[form, 'p', 6]]
  if (/(?:ica|ka|ia)$/.test(form)) return [[form, 'f', 9]]
  if (/a$/.test(form)) return [[form, 'f', 6]]
  if (/[oe]$/.test(form)) return [[form, 'n', 6]]
  if (/(?:ów|in|[sc]k|ań|uń|oń|ec|ek|aw|ów|im|ód)$/.test(form)) return [[form, 'm', 8]]
  if (/ść$|[źćś]$|szcz$/.test(form)) return [[form, 'f', 6]]
  return [[form, 'm', 5]]
}

const COMMON_CASES: readonly Case[] = ['genitive', 'locative']

/** The nominatives of one word in some of the cases, not yet in order. */
function ofWord(form: string, cases: readonly Case[]): Candidate[] {
  const word = lower(form)
  const found: Nominative[] = cases.includes('nominative') ? asNominative(word) : []
  for (const [ending, allowed, nominatives] of ENDINGS) {
    const match = ending.exec(word)
    if (!match || !cases.some(one => allowed.includes(LETTER[one]))) continue
    const stem = word.slice(0, match.index)
    // A dative or an instrumental is rare where another case can stand.
    const rare = cases.length > 1 && !cases.some(one => COMMON_CASES.includes(one) && allowed.includes(LETTER[one]))
    if (stem.length > 1) found.push(...nominatives(stem).map(([n, g, w]): Nominative => [n, g, rare ? w - 4 : w]))
  }
  return found.map(([name, gender, weight]) => ({name: dressed(form, name), gender, weight}))
}

/** How likely each candidate is: the likeliest first, each name once. */
function ranked(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const one of candidates) {
    const known = best.get(one.name)
    if (!known || known.weight < one.weight) best.set(one.name, one)
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight)
}

/**
 * The nominatives that a form of a town's name allows, the likeliest by its endings first. Of several words all stand
 * in one case: “Nowego Sącza”, “Zielonej Górze”, “Bielska-Białej”; what follows “nad” or “pod” stays as it is.
 */
export function townNominatives(form: string, cases: readonly Case[] = CASES): Candidate[] {
  const place = form.search(/ (?:nad|pod|koło|k\.|w|na) /u)
  const [core, tail] = place < 0 ? [form, undefined] : [form.slice(0, place), form.slice(place)]
  const parts = core.split(/([ -])/)
  if (parts.length === 1) return ranked(ofWord(core, cases)).map(one => ({...one, name: one.name + (tail ?? '')}))
  if (parts.length > 5) return [{name: form, gender: 'm', weight: 1}]
  const found = cases.flatMap(one => inOneCase(parts, one))
  return ranked(found).map(one => ({...one, name: one.name + (tail ?? '')}))
}

/** Candidates of a name of several words, its separators at the odd places, with all of them in one case. */
function inOneCase(parts: readonly string[], one: Case): Candidate[] {
  const words = parts.filter((_, index) => index % 2 === 0)
  const separators = parts.filter((_, index) => index % 2 === 1)
  const join = (names: readonly string[]) => names.map((name, index) => name + (separators[index] ?? '')).join('')
  return words.flatMap((word, head) =>
    ofWord(word, [one]).flatMap(({name, gender, weight}) => {
      let sum = weight
      const others = words.map((other, index) => {
        if (index === head) return name
        const adjective = adjectiveNominative(other, gender, [one])
        if (adjective && /(?:[knwłdtmhgrlsżc]|sz|cz)(?:i|y|a|e|ie)$/.test(lower(adjective))) {
          sum += 6
          return adjective
        }
        // “Jastrzębia-Zdroju”, “Kędzierzyna-Koźla”: nouns side by side.
        const noun = separators[Math.min(index, head)] === '-' ? ranked(ofWord(other, [one]))[0] : undefined
        sum += noun ? noun.weight / 2 : 0
        return noun?.name.replace(/^(\p{Lu})dro[jiy]$/u, '$1drój')
      })
      return others.every(other => other !== undefined) ? [{name: join(others as string[]), gender, weight: sum}] : []
    })
  )
}
