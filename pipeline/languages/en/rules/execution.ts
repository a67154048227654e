import type {Rule} from '../../../language.ts'
import {task} from '../../../readings.ts'
import {TASKS} from '../fragments.ts'

export const execution: Rule = {
  id: 'en/execution',
  description: 'Carrying out an act, or another task, is entrusted to someone.',
  pattern:
    '(?<matter>(?:the )?(?:implementation|execution|performance|enforcement|carrying out|realisation|supervision|control|representation|coordination)(?: of)? [^\\n;.]{2,160}?) (?<verb>(?:is|are|shall be|will be|be) (?:hereby )?(?:entrusted to|assigned to|delegated to|the responsibility of|the duty of|vested in|placed in the hands of|incumbent on|conferred on|ensured by|carried out by)|rests with|lies with|falls to) (?:the )?{unit:office|body}',
  prose: ['matter'],
  asserts: 'decision',
  read: match => task(match, TASKS),
  examples: [
    {
      kind: 'resolution',
      text: 'Resolution No. 12/2011\n\n§ 5. The execution of the resolution is entrusted to the Mayor.',
      reads: [{type: 'Responsibility', unit: 'Mayor', matter: 'The execution of the resolution'}]
    }
  ]
}
