import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {FINITE_VERBS} from '../lexicon.ts'

/** What has a verb is a sentence of its own. */
const TELLS = new RegExp(`(?<![\\p{L}])(?:cel|misj|zada|${FINITE_VERBS}(?![\\p{L}]))`, 'iu')

export const purposesListed: Rule = {
  id: 'pl/purposes-listed',
  description: 'What an organisation aims at, in a list below words that say so.',
  under:
    '(?<aims>(?:(?:do (?:głównych |podstawowych |statutowych )?(?:celów|zadań)|(?:(?:główne|podstawowe|najważniejsze|statutowe|głównymi|podstawowymi|statutowymi) )?(?:cele|celami|celem|zadania|zadaniami|misją|misja))(?: (?:statutowe|statutowych|statutowymi|działania))?)(?: {organization})?(?: (?:należy|należą|są|jest|to|obejmują))?(?: (?:w szczególności|między innymi|m\\.in\\.|przede wszystkim))?:?$)',
  pattern: '^(?<purpose>[\\p{Ll}][^\\n]{5,300}?)(?:[,;] (?:oraz|i|a także))?[.,;]?$',
  prose: ['purpose'],
  read: match => {
    if (TELLS.test(match.sentence)) return undefined
    const under = match.under!
    const of = under.has('organization') ? under.entity('organization') : match.elided()
    return of && organization(of, {purposes: match.text('purpose')})
  },
  examples: [
    {
      text: 'Celami statutowymi Związku Miast Północy są:\n\n1) ochrona portów przed lodem;\n2) wymiana doświadczeń.',
      reads: [{type: 'Organization', subject: 'Związek Miast Północy', purposes: 'ochrona portów przed lodem'}]
    }
  ],
  counterexamples: ['Do zadań Wydziału Promocji należy:\n\n1) utrzymanie zieleni.']
}
