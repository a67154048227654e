import type {Rule} from '../../../language.ts'
import {amendedBy} from '../../../readings.ts'

export const amendedByAct: Rule = {
  id: 'pl/amended-by-act',
  description: 'An act that another has amended.',
  pattern: '{amended:act},? (?<verb>zmienion(?:ą|ej|a|y|e|ego|ym)) {by:act}(?:(?:,| i| oraz) {also:act})?',
  read: amendedBy,
  examples: [
    {
      text: 'Obowiązuje uchwała nr VII/41/2009 z dnia 3 marca 2009 r., zmieniona uchwałą nr XII/94/2011 z dnia 7 maja 2011 r.',
      reads: [{type: 'Act', subject: 'XII/94/2011', amends: 'VII/41/2009', effect: 'amendment'}]
    }
  ]
}
