import type {Rule} from '../../../language.ts'
import {memberCount} from '../../../readings.ts'
import {dates, described, subject} from '../../../slots.ts'
import {COUNT, countOf, MEMBERS} from '../fragments.ts'

/** Participles in another case than the subject's. */
const DESCRIBES = /^\p{L}+(?:ąc|on)(?:ego|ej|emu|ym|ą|a|e|y)(?![\p{L}])/iu

export const countsMembers: Rule = {
  id: 'pl/counts-members',
  description: 'An organisation brings together, counts or has a number of cities or members.',
  pattern: `(?<verb>w {in:organization}(?: (?:zrzeszonych|skupionych))?(?: (?:jest|było|są|działa|działało|uczestniczy|pracuje|współpracuje))(?: (?:zrzeszonych|skupionych))?|{is:organization} to|w któr(?:ym|ej) (?:współdziała|uczestniczy|współpracuje|zrzeszonych jest|działa)|(?:współdziała|współpracuje|uczestniczy) w (?:nim|niej|{inside:organization})|(?:zrzesza|skupia|łączy|jednoczy|gromadzi|obejmowa|obejmuje|grupuje|integruje|liczy|ma|mia|posiada|tworzy|współtworzy|stanowi)(?:ją|ł[aoy]?|li|jąc[aey]|jącej|jącego|jących)?|składa(?:ł[aoy]?)? się z|(?:działa|pracuje)(?: on[ao]?)? na rzecz|reprezentuje|(?:do {organization} )?(?:należ(?:y|ą|ał[aoy]?)|przystąpiło|przystąpiły|wstąpiło)(?: już)?(?: do (?:niego|niej|{member:organization}))?|(?:tworzon|współtworzon|zrzeszając|skupiając)(?:y|a|e|ego|ej|ym|ą|ych)(?: obecnie| dziś| przez)*|w (?:jego|jej) skład wchodzi|w skład(?: {whole:organization})? wchodz(?:i|ą)|związek|sieć|stowarzyszenie|unia|skład:)(?: (?:obecnie|dziś|dzisiaj|już|ono|on|ona|aktualnie|w sumie|łącznie|swoich|swych|je|ją|go|się z|{:organization}|ich|wtedy|teraz|do dziś|dotąd|na koniec {:date}|w {:date}|przez))* ${COUNT} (?<members>${MEMBERS})(?! (?:zarządu|komisji|rady|prezydium|honorowych))`,
  asserts: true,
  read: match => {
    const named = ['organization', 'member', 'whole', 'in', 'inside', 'is'].find(group => match.has(group))
    const of = named
      ? match.entity(named)
      : ((DESCRIBES.test(match.text('verb').value) ? described(match) : undefined) ?? subject(match, 'none'))
    return of && memberCount(of, ...countOf(match), dates(match).date)
  },
  examples: [
    {
      text: 'Związek Miast Północy jest znany. Dziś współpracuje w nim niespełna 30 gmin.',
      reads: [{type: 'Observation', organization: 'Związek Miast Północy', value: 30, qualifier: 'nearly'}]
    },
    {
      text: 'Związek Miast Północy zrzesza obecnie 97 miast.',
      reads: [
        {
          type: 'Observation',
          organization: 'Związek Miast Północy',
          measure: 'member-count',
          value: 97,
          qualifier: 'exact'
        }
      ]
    },
    {
      text: 'Związek Miast Północy jest znany. Należy do niego ponad 310 miast.',
      reads: [{type: 'Observation', organization: 'Związek Miast Północy', value: 310, qualifier: 'over'}]
    },
    {
      text: 'Związek Miast Północy w 2019 r. liczył około 60 członków.',
      reads: [{type: 'Observation', value: 60, qualifier: 'about', asOf: '2019'}]
    }
  ],
  counterexamples: ['Związek Miast Północy ma 12 pracowników.', 'Związek Miast Północy działa w 25 krajach.']
}
