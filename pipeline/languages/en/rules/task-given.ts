import type {Rule} from '../../../language.ts'
import {task} from '../../../readings.ts'
import {TASKS} from '../fragments.ts'

export const taskGiven: Rule = {
  id: 'en/task-given',
  description: 'Someone is appointed, named or directed to do something.',
  pattern: `{unit:office|body}(?:,? [^,.;{:office}{:body}]{0,60},)? (?<verb>(?:is|are|be|was|were|has been|have been|shall be|will be)(?: hereby| also| again)? (?:designated|appointed|named|nominated|directed|instructed|charged|tasked|entrusted|delegated|assigned|elected|requested|authori[sz]ed|empowered)(?: with)?) (?<matter>(?:to|as|the|an?|its|our|{:city}'s)(?![\\p{L}]) [^\\n;]{2,300}?)(?=[.!;:]?$|;|, (?:while|whereas|and that)|,? and that )`,
  prose: ['matter'],
  asserts: 'decision',
  read: match => task(match, TASKS),
  examples: [
    {
      kind: 'resolution',
      text: 'Resolution No. 12/2011\n\n§ 2. The Deputy Mayor is designated to represent the City in the Network of Northern Towns.',
      reads: [{type: 'Responsibility', unit: 'Deputy Mayor', organization: 'Network of Northern Towns'}]
    },
    {
      kind: 'resolution',
      text: 'Resolution No. 12/2011\n\nThat the Leader of the Council be appointed as representative to the Network of Northern Towns.',
      reads: [{type: 'Responsibility', unit: 'Leader of the Council'}]
    }
  ],
  counterexamples: ['The Deputy Mayor was elected in 2004 by 21 votes.']
}
