import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'

export const website: Rule = {
  id: 'pl/website',
  description: 'The address of the website of an organisation.',
  pattern:
    '(?<lead>(?:oficjalna )?(?:strona|witryna|serwis)(?: internetow[ay]| www)?|www|adres(?: strony)?(?: internetowej)?|więcej(?: informacji)?(?: o| na temat| na stronie)?(?: sieci| związku| stowarzyszenia)?)(?: {organization})?(?: na stronie)? ?[:–-]? ?{url}|{named:organization} ?[-–:,(] ?(?<name>(?:strona|witryna|serwis|www)[^:]{0,40}:?) ?{at:url}',
  read: match => {
    const of = match.has('organization')
      ? match.entity('organization')
      : match.has('named')
        ? match.entity('named')
        : match.elided()
    return of && organization(of, {website: match.mention(match.has('url') ? 'url' : 'at')})
  },
  examples: [
    {
      text: 'Strona internetowa Związku Miast Północy: https://northern.example.org',
      reads: [{type: 'Organization', subject: 'Związek Miast Północy', website: 'https://northern.example.org'}]
    }
  ],
  counterexamples: ['Związek Miast Północy działa w Turku. Zdjęcia: https://northern.example.org']
}
