import type {Rule} from '../../../language.ts'
import {responsibility} from '../../../readings.ts'

const WHERE = '(?:(?:w|we) [^\\n;,.{:body}]{1,80}?|(?:w|we) {:body}|na [^\\n;,.{:body}]{1,60}?)'

export const representedBy: Rule = {
  id: 'pl/represented-by',
  description: 'A city is represented in an organisation by an office or a unit, the words in any order.',
  pattern: `(?<matter>(?:${WHERE} )?(?:{:city}|nas|naszą gminę|nasze miasto) (?:${WHERE} )?(?<verb>reprezentuj(?:e|ą))(?: ${WHERE})?|${WHERE} (?<verbs>reprezentuj(?:e|ą)) (?:{:city}|nas|go|ją|je|miasto|gminę)|(?<first>^reprezentuj(?:e|ą)) (?:{:city}|nas|go|ją|je|miasto|gminę|powiat)(?: (?:tam|w nim|w niej|${WHERE}))?|(?<delegate>(?:przedstawicielem|reprezentantem|delegatem|pełnomocnikiem|przedstawicielami|delegatami|koordynatorem|koordynatorką|opiekunem|łącznikiem))(?: (?:{:city}|miasta|gminy|powiatu))?(?: (?:współpracy|sieci|spraw|członkostwa|działań|projektu|kontaktów))?(?: (?:${WHERE}|(?:do|ds\\.|do spraw|z|ze) [^\\n;,.{:body}]{1,80}?|do {:body}(?: {:organization})?))? (?:jest|są|został[ay]?|pozostaje))(?: z urzędu| na co dzień| od {:date})? {unit:body}(?:, a (?<other>${WHERE}) {second:body})?`,
  prose: ['matter', 'other'],
  asserts: true,
  read: match => {
    const one = (unit: string, matter: string) => {
      const outcome = responsibility(match, match.entity(unit), match.text(matter), matter) ?? []
      const [first] = outcome
      const elided = matter === 'matter' && !match.mentionsIn(matter, 'body').length ? match.elided() : undefined
      if (first && elided) first.values['organization'] ??= elided
      return outcome
    }
    return [...one('unit', 'matter'), ...(match.has('second') ? one('second', 'other') : [])]
  },
  examples: [
    {
      text: 'Brzezinek przystąpił do Związku Miast Północy w 1999 r. Reprezentuje go tam sekretarz gminy.',
      reads: [{type: 'Responsibility', unit: 'Sekretarz gminy', organization: 'Związek Miast Północy'}]
    },
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
