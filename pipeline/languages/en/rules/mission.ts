import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {subject} from '../../../slots.ts'
import {proseToEnd} from '../fragments.ts'

const CHIEF =
  '(?:(?:main|primary|principal|chief|declared|sole|only|shared|common|self-declared|ultimate|first|true|key|overall|basic|stated|declared|central|most important) )?'
const AIM =
  '(?:missions?|mandate|calling|aims?|goals?|purposes?|objectives?|tasks?|ambition|vision|raison d.être|job|business|concern|intention|object|objects|remit|idea(?= behind))'

export const mission: Rule = {
  id: 'en/mission',
  description: 'The mission, aim or task of an organisation is to do something.',
  pattern: `(?<aim>${CHIEF}${AIM}(?: (?:of|behind) {organization})?(?:, which [^,;]{3,80},)?(?: (?:is|are|remains|was|has always been|has been|consists in|lies in)(?: (?:simple|clear|twofold|threefold|plain|modest|as follows))?[:,]?|:)) (?:to )?(?:- )?${proseToEnd('purpose')}`,
  prose: ['purpose'],
  read: match => {
    const of = match.has('organization') ? match.entity('organization') : subject(match)
    return of && organization(of, {purposes: match.text('purpose')})
  },
  examples: [
    {
      text: 'The Network of Northern Towns mission is to speak for towns in winter.',
      reads: [{type: 'Organization', purposes: 'speak for towns in winter'}]
    },
    {
      text: 'The main aim of the Network of Northern Towns is to keep harbours free of ice.',
      reads: [{type: 'Organization', subject: 'Network of Northern Towns', purposes: 'keep harbours free of ice'}]
    },
    {
      text: 'The Network of Northern Towns is old. Its main task is to keep harbours free of ice.',
      reads: [{type: 'Organization', subject: 'Network of Northern Towns', purposes: 'keep harbours free of ice'}]
    }
  ],
  counterexamples: ['The Network of Northern Towns mission visited Hartwell.']
}
