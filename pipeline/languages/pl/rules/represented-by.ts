import type {Rule} from '../../../language.ts'
import {responsibility} from '../../../readings.ts'

export const representedBy: Rule = {
  id: 'pl/represented-by',
  description: 'A city is represented in an organisation by an office or a unit, the words in any order.',
  pattern:
    '(?<matter>(?:(?:w|we) [^\\n;,.{:city}{:date}]{2,80} )?(?:{member:city} )(?:(?:w|we) [^\\n;,.]{2,80}? )?reprezentuj(?:e|ą)(?: (?:w|we) [^\\n;,.{:body}]{2,80}?)?|(?:w|we) [^\\n;,.]{2,80}? (?:nas |go |ją )?reprezentuj(?:e|ą)(?: nas)?|(?:przedstawicielem|reprezentantem|delegatem|pełnomocnikiem)(?: {of:city})?(?: (?:w|do|ds\\.|do spraw) [^\\n;,.]{2,80}?)? (?:jest|został[ay]?|pozostaje))(?: z urzędu| od {:date})? {unit:body}',
  prose: ['matter'],
  asserts: true,
  read: match => {
    const outcome = responsibility(match, match.entity('unit'), match.text('matter'), 'matter')
    const [first] = outcome ?? []
    const elided = match.elided()
    if (first && !first.values['organization'] && !match.mentionsIn('matter', 'body').length && elided)
      first.values['organization'] = elided
    return outcome
  },
  examples: [
    {
      text: 'Brzezinek przystąpił do Związku Miast Północy w 1999 r. Miasto w Związku reprezentuje Burmistrz Brzezinka.',
      reads: [
        {
          type: 'Responsibility',
          unit: 'Burmistrz Brzezinka',
          matter: 'Miasto w Związku reprezentuje',
          organization: 'Związek Miast Północy'
        }
      ]
    }
  ]
}
