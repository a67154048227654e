import type {Rule} from '../../../language.ts'
import {ofOwnAct} from '../../../readings.ts'

export const ownMeeting: Rule = {
  id: 'en/own-meeting',
  description: 'The heading of minutes says which body met, and when.',
  pattern:
    '^(?<lead>[^.\\n]{0,60}?(?:minutes|proceedings|meeting|session|sitting)(?![\\p{L}])[^.{:date}{:body}\\n]{0,80}?)(?:(?:{passedBy:body}|(?<=of (?:the )?)(?<organ>cabinet|executive|council))(?![\\p{L}])[^.{:date}\\n]{0,140}?)?(?:{date}|$)',
  read: match =>
    match.inHead && (match.has('date') || match.has('passedBy') || match.has('organ'))
      ? ofOwnAct(match, {
          passedBy: match.has('passedBy')
            ? match.entity('passedBy')
            : match.has('organ')
              ? match.organ('organ')
              : undefined,
          date: match.has('date') ? match.mention('date') : undefined
        })
      : undefined,
  examples: [
    {
      kind: 'resolution',
      text: 'Minutes of the meeting of Hartwell City Council held on Thursday 3 March 2011\n\nResolution No. 12/2011, setting the annual dues of the Network of Northern Towns.',
      reads: [{type: 'Act', passedBy: 'Hartwell City Council', date: '2011-03-03'}]
    }
  ],
  counterexamples: ['Minutes of the meeting of Hartwell City Council held on Thursday 3 March 2011']
}
