import type {Rule} from '../../../language.ts'
import {task} from '../../../readings.ts'
import {TASKS} from '../fragments.ts'

export const holdsTask: Rule = {
  id: 'en/holds-task',
  description: 'Someone is the delegate, the coordinator or the contact of a city, or looks after a matter.',
  pattern: `{unit:office}(?<verb>,? (?:which )?(?:also |now |currently )?(?=(?:is|are|acts as|serves as|represents|coordinates|co-ordinates|manages|oversees|looks after|deals with|handles|is responsible for|supervises|keeps track of|attends to|is in charge of|runs|follows|takes care of|administers|liaises) )) ?(?<matter>(?:(?:is|are) (?:the |an? |our |its |{:city}'s? )?(?:[\\p{L}-]+ ){0,3}?(?:delegate|representative|liaison|contact(?: person| point)?|coordinator|co-ordinator|spokesperson|voting delegate|member of the board|responsible|in charge)|acts as|serves as|represents|coordinates|co-ordinates|manages|oversees|looks after|deals with|handles|supervises|keeps track of|attends to|runs|follows|takes care of|administers|liaises)(?![\\p{L}])[^\\n;]{2,300}?)(?=[.!;:]?$|;|,? (?:while|whereas|but) )`,
  prose: ['matter'],
  asserts: true,
  read: match => task(match, TASKS),
  examples: [
    {
      text: 'The Development Manager acts as coordinator of the Network of Northern Towns for the city.',
      reads: [{type: 'Responsibility', unit: 'Development Manager', organization: 'Network of Northern Towns'}]
    },
    {
      text: 'The Mayor is our delegate to the Network of Northern Towns.',
      reads: [{type: 'Responsibility', unit: 'Mayor', organization: 'Network of Northern Towns'}]
    }
  ],
  counterexamples: ['The Mayor is on holiday.']
}
