import type {Rule} from '../../../language.ts'
import {taskUnder} from '../../../readings.ts'

export const representativesListed: Rule = {
  id: 'pl/representatives-listed',
  description: 'Someone in a list of representatives that an act names.',
  under:
    '(?<matter>(?:wyznacza|powołuje|wybiera|deleguje|upoważnia|ustala|wskazuje) się[^\\n]{0,120}?(?:przedstawiciel|delegat|reprezentan|reprezentowan)[^\\n]{0,300}?):?$',
  pattern: '^(?<item>){unit:body}"?[,;.]{0,2}$',
  read: taskUnder,
  examples: [
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011\n\nWyznacza się następujących przedstawicieli Gminy w Związku Miast Północy:\n\n- Burmistrza Brzezinka,\n- Skarbnika Gminy.',
      reads: [{type: 'Responsibility', unit: 'Burmistrz Brzezinka', organization: 'Związek Miast Północy'}]
    }
  ]
}
