import type {Rule} from '../../../language.ts'
import {task} from '../../../readings.ts'
import {TASKS} from '../fragments.ts'

export const appoints: Rule = {
  id: 'en/appoints',
  description: 'A body appoints or directs someone to a task.',
  pattern: `(?<verb>(?:designates?|appoints?|appointed|appointing|names?|nominates?|nominated|nominating|directs?|directed|directing|instructs?|instructed|instructing|charges?|entrusts?|delegates?|authori[sz]es?|requests?)) {unit:office|body} (?:as |to be |with )?(?<matter>(?:to |the |its |our |an? )?[^\\n;]{2,300}?)(?=[.!;:]?$|;|, (?:while|whereas|and that)|,? and that )`,
  prose: ['matter'],
  asserts: 'decision',
  read: match => (match.decidingAct ? task(match, TASKS) : undefined),
  examples: [
    {
      kind: 'resolution',
      text: 'Resolution No. 12/2011\n\nThe Council appoints the Deputy Mayor as its delegate to the Network of Northern Towns.',
      reads: [{type: 'Responsibility', unit: 'Deputy Mayor', organization: 'Network of Northern Towns'}]
    }
  ]
}
