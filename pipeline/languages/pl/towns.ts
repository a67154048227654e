/** Towns of a document in the nominative: of what their endings allow, what the document and the map say. */
import {key} from './heads.ts'
import {COUNTRIES} from './lexicon.ts'
import {type Candidate, type Case, townNominatives} from './nominative.ts'

/**
 * Towns whose nominative their endings alone would get wrong or leave open, and capitals and seats of networks abroad.
 * It need not be whole: where a town is missing, the document and the endings decide.
 */
export const KNOWN_TOWNS: ReadonlySet<string> = new Set(
  `Warszawa,Kraków,Łódź,Wrocław,Poznań,Gdańsk,Szczecin,Bydgoszcz,Lublin,Katowice,Białystok,Gdynia,Częstochowa,Radom,Sosnowiec,Toruń,Kielce,Rzeszów,Gliwice,Zabrze,
Olsztyn,Bielsko-Biała,Bytom,Rybnik,Zielona Góra,Ruda Śląska,Tychy,Opole,Gorzów Wielkopolski,Elbląg,Płock,Dąbrowa Górnicza,Wałbrzych,Włocławek,Tarnów,Chorzów,Koszalin,Kalisz,Legnica,Grudziądz,
Jaworzno,Słupsk,Jastrzębie-Zdrój,Nowy Sącz,Jelenia Góra,Siedlce,Mysłowice,Konin,Piotrków Trybunalski,Piła,Lubin,Inowrocław,Ostrów Wielkopolski,Suwałki,Gniezno,Ostrowiec Świętokrzyski,Stargard,Głogów,
Siemianowice Śląskie,Pabianice,Leszno,Zamość,Łomża,Żory,Pruszków,Ełk,Chełm,Tarnowskie Góry,Mielec,Przemyśl,Stalowa Wola,Tomaszów Mazowiecki,Kędzierzyn-Koźle,Tczew,Biała Podlaska,Bełchatów,Świdnica,Będzin,
Zgierz,Piekary Śląskie,Racibórz,Legionowo,Ostrołęka,Świętochłowice,Zawiercie,Starachowice,Wejherowo,Skierniewice,Tarnobrzeg,Puławy,Starogard Gdański,Wodzisław Śląski,Krosno,Radomsko,Skarżysko-Kamienna,
Rumia,Kołobrzeg,Dębica,Kutno,Nysa,Otwock,Ciechanów,Piaseczno,Sieradz,Zduńska Wola,Świnoujście,Mińsk Mazowiecki,Żyrardów,Szczecinek,Bolesławiec,Nowa Sól,Knurów,Oświęcim,Sopot,Sanok,Police,Chojnice,Świdnik,
Malbork,Żary,Brzeg,Jarosław,Kwidzyn,Ostróda,Mława,Sochaczew,Chrzanów,Zakopane,Cieszyn,Lubań,Oleśnica,Jasło,Olkusz,Nowy Targ,Czechowice-Dziedzice,Bochnia,Myszków,Gorlice,Biłgoraj,Krotoszyn,Nowy Dwór Mazowiecki,
Śrem,Września,Luboń,Swarzędz,Marki,Ząbki,Wołomin,Bielawa,Dzierżoniów,Kłodzko,Polkowice,Bogatynia,Zgorzelec,Jawor,Oława,Brodnica,Świecie,Chełmno,Chełmża,Rypin,Nakło nad Notecią,Łuków,Kraśnik,Lubartów,Hrubieszów,
Krasnystaw,Włodawa,Ryki,Dęblin,Limanowa,Nowy Wiśnicz,Wadowice,Andrychów,Skawina,Wieliczka,Niepołomice,Rabka-Zdrój,Szczawnica,Krynica-Zdrój,Muszyna,Sandomierz,Busko-Zdrój,Jędrzejów,Pińczów,Końskie,Staszów,Opatów,
Augustów,Bielsk Podlaski,Hajnówka,Grajewo,Kolno,Sokółka,Giżycko,Iława,Mrągowo,Kętrzyn,Bartoszyce,Lidzbark Warmiński,Działdowo,Nidzica,Reszel,Gołdap,Olecko,Braniewo,Szczytno,Pisz,Biskupiec,Dobre Miasto,Morąg,
Wałcz,Białogard,Gryfice,Goleniów,Choszczno,Myślibórz,Drawsko Pomorskie,Darłowo,Sławno,Nowogard,Gryfino,Lębork,Bytów,Kościerzyna,Kartuzy,Puck,Hel,Władysławowo,Pruszcz Gdański,Reda,Ustka,Łeba,Człuchów,Sztum,
Żagań,Świebodzin,Międzyrzecz,Sulechów,Kostrzyn nad Odrą,Słubice,Gubin,Krosno Odrzańskie,Wschowa,Strzelce Krajeńskie,Turek,Koło,Jarocin,Szamotuły,Wągrowiec,Rawicz,Kościan,Gostyń,Pleszew,Środa Wielkopolska,
Kórnik,Mosina,Trzcianka,Chodzież,Złotów,Oborniki,Rogoźno,Wolsztyn,Nowy Tomyśl,Wieluń,Łowicz,Opoczno,Brzeziny,Łask,Rawa Mazowiecka,Łęczyca,Aleksandrów Łódzki,Konstantynów Łódzki,Ozorków,Głowno,Wieruszów,
Grodzisk Mazowiecki,Milanówek,Józefów,Sulejówek,Kobyłka,Zielonka,Wyszków,Ostrów Mazowiecka,Płońsk,Pułtusk,Maków Mazowiecki,Przasnysz,Garwolin,Kozienice,Grójec,Sierpc,Gostynin,Węgrów,Sokołów Podlaski,
Mikołów,Lubliniec,Pszczyna,Żywiec,Ustroń,Wisła,Orzesze,Łaziska Górne,Czeladź,Wojkowice,Radlin,Rydułtowy,Kluczbork,Prudnik,Strzelce Opolskie,Krapkowice,Namysłów,Głubczyce,Paczków,Ozimek,
Bruksela,Paryż,Rzym,Berlin,Wiedeń,Praga,Budapeszt,Bratysława,Wilno,Ryga,Tallin,Tartu,Helsinki,Turku,Tampere,Sztokholm,Oslo,Kopenhaga,Hamburg,Bonn,Frankfurt nad Menem,Fryburg,Monachium,Lipsk,Drezno,Lubeka,
Strasburg,Lyon,Nantes,Lille,Marsylia,Barcelona,Madryt,Walencja,Sewilla,Lizbona,Porto,Mediolan,Turyn,Bolonia,Florencja,Wenecja,Orvieto,Genewa,Zurych,Bazylea,Amsterdam,Haga,Rotterdam,Utrecht,Antwerpia,Gandawa,
Londyn,Birmingham,Manchester,Dublin,Edynburg,Ateny,Saloniki,Sofia,Bukareszt,Belgrad,Zagrzeb,Lublana,Kijów,Lwów,Łuck,Iwano-Frankiwsk,Kowno,Brno,Ostrawa,Koszyce,Nowy Jork,Hiroszima`
    .split(/,\s*/)
    .map(key)
)

/** Whether a form is of a town that is known. */
export const isKnownTown = (form: string, cases: readonly Case[]): boolean =>
  townNominatives(form, cases).some(({name}) => KNOWN_TOWNS.has(key(name)))

const INDECLINABLE = 3.5

/** A form of a name in a document, and the cases in which it can stand there. */
export interface TownForm {
  form: string
  cases: readonly Case[]
  /** Whether the form is surely the nominative. */
  certain: boolean
}

/** The towns of one document: a nominative for each form. */
export class Towns {
  readonly #certain = new Set<string>()
  /** Forms that speak for a nominative. */
  readonly #forms = new Map<string, Set<string>>()
  readonly #candidates = new Map<string, Candidate[]>()

  constructor(forms: readonly TownForm[]) {
    for (const {form, cases, certain} of forms) {
      if (certain) this.settled(form)
      for (const {name} of this.#of(form, cases)) {
        const known = this.#forms.get(key(name))
        if (known) known.add(key(form))
        else this.#forms.set(key(name), new Set([key(form)]))
      }
    }
  }

  #of(form: string, cases: readonly Case[]): Candidate[] {
    const id = `${form} ${cases.join()}`
    const known = this.#candidates.get(id)
    if (known) return known
    const found = townNominatives(form, cases)
    this.#candidates.set(id, found)
    return found
  }

  /** The nominative of a form, the most likely of those that its cases allow. */
  nominative({form, cases, certain}: TownForm): string {
    if (certain) return form
    const weigh = ({name, weight}: Candidate): number =>
      weight +
      // “Rada Miasta Brzoza”: what stands beside its noun is a nominative more often than not.
      (cases.includes('nominative') && cases.length < 3 && key(name) === key(form) ? 2 : 0) +
      (this.#certain.has(key(name)) ? 60 : 0) +
      (KNOWN_TOWNS.has(key(name)) ? 30 : 0) +
      // Each other form of the document that can be of the same name speaks for it.
      5 * Math.min(4, (this.#forms.get(key(name))?.size ?? 1) - 1) +
      (this.#forms.get(key(name))?.has(key(name)) && key(name) !== key(form) ? 4 : 0)
    // A name that no ending fits well is foreign and stays as it is.
    const [best] = [...this.#of(form, cases), {name: form, gender: 'm' as const, weight: INDECLINABLE}]
      .map(candidate => ({name: candidate.name, weight: weigh(candidate)}))
      .sort((a, b) => b.weight - a.weight)
    return best!.name
  }

  /** A name that stands in the nominative, as which others are taken from now on. */
  settled(name: string): string {
    this.#certain.add(key(name))
    return name
  }

  /** Whether a name is that of a known town or one that the document surely names. */
  knows(name: string): boolean {
    return (KNOWN_TOWNS.has(key(name)) || this.#certain.has(key(name))) && !COUNTRIES.has(key(name))
  }
}
