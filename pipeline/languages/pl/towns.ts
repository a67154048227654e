/** Towns of a document in the nominative: of what their endings allow, what the document and the map say. */
import {KNOWN_TOWNS} from './gazetteer.ts'
import {key} from './heads.ts'
import {COUNTRIES} from './lexicon.ts'
import {type Candidate, type Case, townNominatives} from './nominative.ts'

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
