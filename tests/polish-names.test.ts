/** Polish names in the nominative: towns by their endings and by their document, organisations and bodies by their heads. */
import {describe, expect, test} from 'vitest'
import type {PlainText} from '../pipeline/language.ts'
import {pl} from '../pipeline/languages/pl/index.ts'
import {BODY_NOUNS, OFFICE_NOUNS, ORGANIZATION_NOUNS, UNIT_NOUNS} from '../pipeline/languages/pl/lexicon.ts'
import {agreeing, townNominatives} from '../pipeline/languages/pl/nominative.ts'
import {isKnownTown, Towns} from '../pipeline/languages/pl/towns.ts'
import {parsePage} from '../pipeline/markdown/parse.ts'
import {segment} from '../pipeline/segment.ts'
import type {Entity} from '../pipeline/types.ts'

/** Nominative, genitive, locative. */
const TOWNS = `Kraków Krakowa Krakowie
Lublin Lublina Lublinie
Poznań Poznania Poznaniu
Gdańsk Gdańska Gdańsku
Wrocław Wrocławia Wrocławiu
Radom Radomia Radomiu
Sosnowiec Sosnowca Sosnowcu
Mielec Mielca Mielcu
Grójec Grójca Grójcu
Włocławek Włocławka Włocławku
Zgierz Zgierza Zgierzu
Oświęcim Oświęcimia Oświęcimiu
Kołobrzeg Kołobrzegu Kołobrzegu
Zamość Zamościa Zamościu
Biłgoraj Biłgoraja Biłgoraju
Chełm Chełma Chełmie
Sopot Sopotu Sopocie
Warszawa Warszawy Warszawie
Łomża Łomży Łomży
Gdynia Gdyni Gdyni
Łódź Łodzi Łodzi
Bydgoszcz Bydgoszczy Bydgoszczy
Ostrołęka Ostrołęki Ostrołęce
Limanowa Limanowej Limanowej
Kłodnica Kłodnicy Kłodnicy
Krosno Krosna Krośnie
Gniezno Gniezna Gnieźnie
Rogoźno Rogoźna Rogoźnie
Opole Opola Opolu
Świnoujście Świnoujścia Świnoujściu
Zakopane Zakopanego Zakopanem
Katowice Katowic Katowicach
Kielce Kielc Kielcach
Siedlce Siedlec Siedlcach
Suwałki Suwałk Suwałkach
Tychy Tych Tychach
Żory Żor Żorach
Puławy Puław Puławach
Bruksela Brukseli Brukseli
Wenecja Wenecji Wenecji`
  .split('\n')
  .map(line => line.split(' ') as [string, string, string])

describe('towns', () => {
  test.each(TOWNS)('%s: %s, %s', (nominative, genitive, locative) => {
    expect(townNominatives(genitive, ['genitive']).map(({name}) => name)).toContain(nominative)
    expect(townNominatives(locative, ['locative']).map(({name}) => name)).toContain(nominative)
    const towns = new Towns([])
    expect(towns.nominative({form: genitive, cases: ['genitive'], certain: false})).toBe(nominative)
    expect(towns.nominative({form: locative, cases: ['locative'], certain: false})).toBe(nominative)
  })

  test.each([
    ['Nowego Sącza', 'genitive', 'Nowy Sącz'],
    ['Zielonej Górze', 'locative', 'Zielona Góra'],
    ['Bielsku-Białej', 'locative', 'Bielsko-Biała'],
    ['Jastrzębia-Zdroju', 'genitive', 'Jastrzębie-Zdrój'],
    ['Kędzierzynie-Koźlu', 'locative', 'Kędzierzyn-Koźle'],
    ['Ostrowa Wielkopolskiego', 'genitive', 'Ostrów Wielkopolski'],
    ['Tarnowskich Górach', 'locative', 'Tarnowskie Góry'],
    ['Piekar Śląskich', 'genitive', 'Piekary Śląskie'],
    ['Nakle nad Notecią', 'locative', 'Nakło nad Notecią'],
    ['Stalowej Woli', 'genitive', 'Stalowa Wola']
  ] as const)('of several words: %s', (form, one, nominative) => {
    expect(new Towns([]).nominative({form, cases: [one], certain: false})).toBe(nominative)
  })

  test('a town that no list knows is named as its document names it', () => {
    const form = {form: 'Brzeszkowa', cases: ['genitive'], certain: false} as const
    expect(isKnownTown('Brzeszkowa', ['genitive'])).toBe(false)
    expect(new Towns([form]).nominative(form)).toBe('Brzeszków')
    const surely = {form: 'Brzeszkowo', cases: ['nominative'], certain: true} as const
    expect(new Towns([surely, form]).nominative(form)).toBe('Brzeszkowo')
  })

  test('of several candidates the one that the forms of the document agree on', () => {
    const genitive = {form: 'Olsznicy', cases: ['genitive'], certain: false} as const
    const locative = {form: 'Kalwarze', cases: ['locative'], certain: false} as const
    const towns = new Towns([genitive, locative, {form: 'Kalwarą', cases: ['instrumental'], certain: false}])
    expect(towns.nominative(genitive)).toBe('Olsznica')
    expect(towns.nominative(locative)).toBe('Kalwara')
  })

  test('a foreign name stays', () => {
    expect(new Towns([]).nominative({form: 'Seelow', cases: ['genitive'], certain: false})).toBe('Seelow')
  })
})

describe('names with a head', () => {
  const nouns = {...UNIT_NOUNS, ...OFFICE_NOUNS, ...BODY_NOUNS, ...ORGANIZATION_NOUNS}
  test.each([
    ['Związku Miast Północy', 'związek', 'Związek Miast Północy'],
    ['Śląskiego Związku Gmin i Powiatów', 'związek', 'Śląski Związek Gmin i Powiatów'],
    ['Unii Metropolii Polskich', 'unia', 'Unia Metropolii Polskich'],
    ['Europejską Sieć Miast', 'sieć', 'Europejska Sieć Miast'],
    ['Stowarzyszeniem Międzygminnym Doliny', 'stowarzyszenie', 'Stowarzyszenie Międzygminne Doliny'],
    ['Komitetu Wykonawczego', 'komitet', 'Komitet Wykonawczy'],
    ['Grupie Roboczej', 'grupa', 'Grupa Robocza'],
    ['Lokalnej Organizacji Turystycznej', 'organizacja', 'Lokalna Organizacja Turystyczna'],
    ['Rady Miejskiej w Brzezinku', 'rada', 'Rada Miejska w Brzezinku'],
    ['Burmistrzowi Brzezinka', 'burmistrz', 'Burmistrz Brzezinka'],
    ['Wydziałowi Promocji', 'wydział', 'Wydział Promocji'],
    ['Walnym Zgromadzeniu Delegatów', 'zgromadzenie', 'Walne Zgromadzenie Delegatów']
  ])('%s', (written, lemma, nominative) => {
    const words = written.split(' ')
    const noun = nouns[lemma]!
    const head = words.findIndex(word => noun.forms.includes(word.toLowerCase()))
    expect(agreeing(words, head, noun).nominative.join(' ')).toBe(nominative)
  })
})

/** Each sentence with its mentions in braces: a thing by its name and that of its owner, a reference with a star. */
function tagged(source: string, publisher = 'Urząd Miejski w Brzezinku'): string[] {
  const {plain, matching, blocks, ...page} = parsePage(source, pl.layout)
  const sentences = segment({plain, matching, blocks, ...page}, pl.abbreviations, pl.layout)
  const text: PlainText = {plain, matching, blocks, sentences, publisher}
  const {mentions} = pl.names(
    text,
    sentences.map(sentence => pl.literals(text, sentence))
  )
  return sentences.map(({start, end}, index) => {
    let at = start
    const parts: string[] = []
    for (const {from, to, end: stop, value, antecedent} of mentions[index]!) {
      const named = (entity: Entity) => entity.name.value
      const shown =
        typeof value === 'object'
          ? named(value as Entity) +
            ((value as Entity).organization ? ` @ ${named((value as Entity).organization!.value)}` : '')
          : value
      parts.push(plain.slice(at, from), `{${shown}${antecedent ? ' *' : ''}}`)
      at = to ?? stop
    }
    return parts.join('') + plain.slice(at, end)
  })
}

describe('what a document names', () => {
  test.each<[string, string, string[]]>([
    [
      'a town in its cases, a council, an act',
      'Rada Miejska w Brzezinku uchwałą nr 12 / IV / 2011 z dnia 3 marca 2011 r. wyraziła zgodę na przystąpienie Gminy Brzezinek do Związku Miast Północy.',
      [
        '{Rada Miejska w Brzezinku @ Brzezinek} uchwałą nr {12/IV/2011} z dnia {2011-03-03} wyraziła zgodę na przystąpienie {Brzezinek} do {Związek Miast Północy}.'
      ]
    ],
    [
      'capitals throughout',
      'UCHWAŁA NR XI/94/15 RADY MIEJSKIEJ W BRZEZINKU Z DNIA 3 MARCA 2011 R.',
      ['UCHWAŁA NR {XI/94/15} {Rada Miejska w Brzezinku @ Brzezinek} Z DNIA {2011-03-03}']
    ],
    [
      'one organisation in several costumes',
      'Stowarzyszenie Gmin „Kraina Północy” rośnie. Burmistrz Brzezinka chwali „Krainę Północy”, a Stowarzyszenie dziękuje.',
      [
        '{Kraina Północy} rośnie.',
        '{Burmistrz Brzezinka @ Brzezinek} chwali {Kraina Północy}, a {Kraina Północy *} dziękuje.'
      ]
    ],
    [
      'an acronym in brackets, and its nouns',
      'Związek Miast Północy (ZMP) działa. Zarząd Związku i Walne Zgromadzenie ZMP obradują.',
      [
        '{Związek Miast Północy} działa.',
        '{Zarząd @ Związek Miast Północy} i {Walne Zgromadzenie @ Związek Miast Północy} obradują.'
      ]
    ],
    [
      'a description in small letters and a name that only its sentence explains',
      'Brzezinek przystąpił do sieci Polaris w 2004 r. i do stowarzyszenia pod nazwą Związek Miast Północy.',
      ['{Brzezinek} przystąpił do {Polaris} w {2004} i do {Związek Miast Północy}.']
    ],
    [
      'a noun and a town side by side',
      'Związek Miast Północy rośnie. W organach Związku Brzezinek ma 4 przedstawicieli.',
      ['{Związek Miast Północy} rośnie.', 'W organach {Związek Miast Północy *} {Brzezinek} ma {4} przedstawicieli.']
    ],
    [
      'units and offices',
      'Sprawy prowadzi Wydział Kultury, Sportu i Turystyki, a wykonanie powierza się Zastępcy Burmistrza Brzezinka.',
      [
        'Sprawy prowadzi {Wydział Kultury, Sportu i Turystyki @ Brzezinek}, a wykonanie powierza się {Zastępca Burmistrza Brzezinka @ Brzezinek}.'
      ]
    ],
    [
      'dates that end like sentences',
      'Na mocy decyzji z 26 listopada 2003 r. Brzezinkowi przyznano status. Wystąpił 17.02.2012r. Potem, w maju 2014 r., wrócił.',
      [
        'Na mocy decyzji z {2003-11-26} {Brzezinek} przyznano status.',
        'Wystąpił {2012-02-17}',
        'Potem, w {2014-05}, wrócił.'
      ]
    ],
    [
      'numbers',
      'Sieć liczy trzysta pięćdziesiąt dwa miasta, a składka 11 846,40 zł i 4.500 zł.',
      ['Sieć liczy {352} miasta, a składka {11846.4} zł i {4500} zł.']
    ],
    [
      'citations and the date of a statute',
      'Na podstawie art. 84 ust. 1 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2024 r. poz. 1465)',
      ['Na podstawie {art. 84 ust. 1} ustawy z dnia {1990-03-08} o samorządzie gminnym ({Dz.U. 2024 poz. 1465})']
    ]
  ])('%s', (_, text, wanted) => expect(tagged(text)).toEqual(wanted))
})
