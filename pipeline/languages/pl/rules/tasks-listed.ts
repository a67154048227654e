import type {Rule} from '../../../language.ts'
import {taskListed} from '../../../readings.ts'

const OF_MEMBERSHIP =
  '(?:{:organization}|człon\\p{L}{1,12}|przynależno\\p{L}{1,5}|związk\\p{L}{1,3}|stowarzysze\\p{L}{1,4}|zrzesze\\p{L}{1,4})'

export const tasksListed: Rule = {
  id: 'pl/tasks-listed',
  description: 'A task in a list of those of a unit that has to do with an organisation.',
  under:
    '(?<head>(?:zakres(?:u)? (?:zadań|działania|obowiązków)|zadania(?! (?:związku|sieci|ligi))|do (?:zakresu )?(?:zadań|obowiązków|kompetencji)|obowiązki)(?: i (?:kompetencje|obowiązki))?) {unit:body}(?:,? (?<lead>(?:należy|należą|obejmuje)[^\\n]{0,60}))?',
  pattern: `^(?<matter>\\p{L}{3,20}(?:nie|cja|nia|nictwo|ca|ór|ga)(?![\\p{L}])[^\\n]{0,300}?${OF_MEMBERSHIP}[^\\n]{0,200}?)(?=[.;,]?$)`,
  prose: ['matter'],
  read: taskListed,
  examples: [
    {
      text: 'Do zadań Wydziału Promocji należy:\n\n1) koordynowanie udziału miasta w pracach Związku Miast Północy,\n2) utrzymanie zieleni.',
      reads: [
        {
          type: 'Responsibility',
          unit: 'Wydział Promocji',
          matter: 'koordynowanie udziału miasta w pracach Związku Miast Północy',
          organization: 'Związek Miast Północy'
        }
      ]
    }
  ],
  counterexamples: ['Do zadań Wydziału Promocji należy:\n\n1) utrzymanie zieleni.']
}
