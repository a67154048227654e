import type {Rule} from '../../../language.ts'
import {task} from '../../../readings.ts'
import {TASKS} from '../fragments.ts'

export const shallDo: Rule = {
  id: 'en/shall-do',
  description: 'In an act, someone shall represent the city, serve, carry out the act, or look after a matter.',
  pattern: `{unit:office|body},? (?<verb>(?:shall|will|is to|are to|must|may|continues? to|continue|remains?|be)(?: hereby| also| then)*|(?=(?:represents?|carries|implements?|ensures?|supervises?|executes?|acts?|serves?|(?:is|are|be) (?:hereby )?(?:made |held )?responsible) ))(?: be(?= (?:the|an?|its|our|{:city}'s) )| (?=\\S)| ?(?<charge>(?:be|is|are) (?:hereby )?(?:made |held )?(?:responsible|in charge|charged|tasked|entrusted)(?: for| of| with)) ?)?(?<matter>(?:(?<=(?:for|of|with) )[^\\s]+|represents?|serves?|acts?|carr(?:y|ies) out|implements?|coordinates?|co-ordinates?|oversees?|supervises?|monitors?|manages?|administers?|ensures?|keeps?|liaises?|maintains?|executes?|enforces?|see to|look after|the|an?|our|its|{:city}'s?)(?![\\p{L}]) [^\\n;]{2,300}?)(?=[.!;:]?["”]?[.!;:]?$|;|, (?:while|whereas|and that)|,? and that )`,
  prose: ['matter'],
  asserts: 'decision',
  read: match => (match.decidingAct ? task(match, TASKS) : undefined),
  examples: [
    {
      kind: 'resolution',
      text: 'Resolution No. 12/2011\n\n§ 4. The Mayor of the City shall be responsible for the implementation of the resolution.',
      reads: [
        {
          type: 'Responsibility',
          unit: 'Mayor of the City',
          matter: 'the implementation of the resolution'
        }
      ]
    },
    {
      kind: 'resolution',
      text: 'Resolution No. 12/2011\n\nThat the Public Works Director represent the City in the Network of Northern Towns.',
      reads: [{type: 'Responsibility', unit: 'Public Works Director', organization: 'Network of Northern Towns'}]
    }
  ],
  counterexamples: ['The Mayor shall represent the City of Hartwell in the Network of Northern Towns.']
}
