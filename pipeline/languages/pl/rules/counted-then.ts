import type {Rule} from '../../../language.ts'
import {MEMBERS} from '../fragments.ts'

export const countedThen: Rule = {
  id: 'pl/counted-then',
  description: 'How many members there were in the beginning, at no date that is told.',
  pattern: `(?<then>(?:w pierwszym roku|w pierwszych latach|początkowo|na początku|wówczas|wtedy|w chwili (?:powstania|założenia)|najpierw|przed laty|kiedyś|pierwotnie)[^.;:,{:date}]{0,40}? (?:liczył[aoy]?|zrzeszał[aoy]?|skupiał[aoy]?|było|miał[aoy]?|tworzył[oy]?|należało)[^.;:,{:number}]{0,30}?) {count:number} (?:${MEMBERS})`,
  declines: 'counts the members of another time, without its date',
  examples: [{text: 'Związek Miast Północy w pierwszym roku liczył 5 miast.'}],
  counterexamples: ['Związek Miast Północy w 2010 r. liczył 5 miast.']
}
