import type {Rule} from '../../../language.ts'
import {statute} from '../../../readings.ts'

export const actOfStatute: Rule = {
  id: 'pl/act-of-statute',
  description: 'A statute by its date, with its subject.',
  pattern:
    '(?<actType>ustaw(?:a|y|ie|ę|ą))(?: z(?: dnia)?)? {date}(?: (?<subject>(?:o|w sprawie|-|–|prawo)(?![\\p{L}]) [^.;:()§"\\n]{2,200}?)(?=[.;:()§"]|,?$|, (?:w |na |oraz )| (?:w zw|oraz|i|w związku|rada|{:body})(?![\\p{L}])))?',
  read: statute,
  examples: [
    {
      text: 'Składkę ustala się na podstawie ustawy z dnia 8 marca 1990 r. o samorządzie gminnym.',
      reads: [{type: 'Act', actType: 'statute', date: '1990-03-08'}]
    }
  ]
}
