import type {Rule} from '../../../language.ts'
import {ofOwnAct} from '../../../readings.ts'
import {ACT_TYPES, anyOf} from '../lexicon.ts'

/** Words by which bodies decide, with the act that they make. */
const ENACTING = {
  'be it resolved': 'resolution',
  'resolves as follows': 'resolution',
  'be it ordained': 'ordinance',
  'be it enacted': 'ordinance',
  'ordains as follows': 'ordinance',
  'enacts as follows': 'ordinance',
  'decides as follows': 'decision',
  'decided as follows': 'decision',
  'do hereby order': 'decision'
} as const

/** “Conclusion” is an act only where it stands alone. */
const NOUNS = {...ACT_TYPES, conclusion: 'decision'} as const

export const ownType: Rule = {
  id: 'en/own-type',
  description: 'Above its decision an act says what it is, by a noun that stands alone, or by the words that enact it.',
  pattern: `^(?:(?:unofficial |certified )?translation:? ?[-–]? ?)?(?:an? |the |this |executive |municipal |council |city council |town council )?(?<noun>${anyOf(Object.keys(NOUNS))})(?: of (?:the )?(?:{:body}|mayor))?[.:]?$|(?<enacting>${anyOf(Object.keys(ENACTING))})`,
  read: match =>
    match.ownAct && !match.ownAct.values['actType'] && (match.inHead || match.has('enacting'))
      ? ofOwnAct(match, {
          actType: match.has('noun') ? match.choose('noun', NOUNS) : match.choose('enacting', ENACTING)
        })
      : undefined,
  examples: [
    {
      kind: 'resolution',
      text: 'Hartwell City Council, 3 March 2011\n\nDECISION\n\n1. The City of Hartwell shall join the Network of Northern Towns.',
      reads: [{type: 'Act', actType: 'decision'}]
    }
  ],
  counterexamples: ['Hartwell City Council, 3 March 2011\n\nDECISION']
}
