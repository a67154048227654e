import type {Rule} from '../../../language.ts'
import {actOnActs} from '../../../readings.ts'

const ACTS = '{:act}(?:(?:,|;|,? (?:oraz|i))? {:act}){0,12}'

export const repealsAct: Rule = {
  id: 'pl/repeals-act',
  description: 'An act repeals others.',
  pattern: `(?<does>trac[ią] moc(?: obowiązującą)?:?|uchyla się(?: w całości)?:?|uchyla|unieważnia się) (?<others>${ACTS})|(?<before>${ACTS})[^.;{:act}]{0,80}? (?<done>trac[ią] moc|zostaj[eą] uchylon[aey])`,
  read: match => actOnActs(match, 'repeals'),
  examples: [
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011\n\n§ 2. Traci moc uchwała nr VII/41/2009 Rady Miejskiej w Brzezinku z dnia 3 marca 2009 r.',
      reads: [{type: 'Act', subject: 'XII/94/2011', repeals: 'VII/41/2009'}]
    }
  ],
  counterexamples: ['Traci moc uchwała nr VII/41/2009 Rady Miejskiej w Brzezinku z dnia 3 marca 2009 r.']
}
