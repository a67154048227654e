import type {Match, Rule} from '../../../language.ts'
import {responsibility} from '../../../readings.ts'
import {isNetwork} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'
import {SPOKEN_OF} from '../fragments.ts'
import {DONE_BY_UNIT} from '../lexicon.ts'

const LIES =
  '(?:in the hands of|in the care of|in the charge of|the responsibility of|the task of|the job of|the business of|the concern of|one of the (?:tasks|duties|jobs|responsibilities) of|a matter for|a task (?:of|for)|the remit of|within the remit of|under|up to|down to|with)'

const unitType = (match: Match): string | undefined => match.entity('unit').value.bodyType?.value

export const handledByUnit: Rule = {
  id: 'en/handled-by-unit',
  description: 'A matter is handled by a unit, or lies in its hands.',
  pattern: `(?:^|(?<=[;,:] )|(?<=(?:and|while|but) ))(?<matter>[^\\n;,]{1,120}?(?:,(?: and)?(?: [\\p{L}-]{2,20}){1,6} {:organization},)?) (?<verb>(?:is|are|was|were|has been|have been|shall be|will be|be) (?:(?:also|now|currently|today|jointly|still|then|mainly) )?(?:${DONE_BY_UNIT})(?: (?:on|for|in|to|with) [^,;.{:body}]{1,30}?)? (?:by|in|at|within|through)|(?:runs?|goes|go|passes) through|(?:is|are|lies?|rests?|remains?|sits?|shall (?:lie|rest|remain)) (?:now |also )?${LIES}|(?:sits?|is located|is based|is|lies) (?:in|at)(?= {:body})|falls? (?:to|under|within)(?: the (?:remit|responsibility|competence) of)?|comes? under|belongs? to|(?:is|are|shall be|has been|have been|was) (?:hereby )?(?:entrusted|assigned|delegated|allocated|left|given) to)(?: its| their)? {unit:body|office}(?<since> since {:date})?`,
  prose: ['matter'],
  asserts: 'decision',
  read: match => {
    // “It falls to the Office to …”: the matter follows.
    if (/^it$/i.test(match.text('matter').value) && /^ to /.test(match.following)) return undefined
    // “It is led by the President”: who leads a network has no task in it.
    if (/^it$/i.test(match.text('matter').value) && / led /i.test(` ${match.text('verb').value} `)) return undefined
    // “Much of the work is done in the Working Group”
    if (/ done /i.test(match.text('verb').value) && unitType(match) !== 'office') return undefined
    // What was done by someone once is no standing task.
    if (
      match.mentionsIn('unit')[0]!.type === 'office' &&
      /^(?:was|were|has been|have been) /i.test(match.text('verb').value)
    )
      return undefined
    // What lies in an office is a matter only if it is somebody's task: “the desk for …”.
    const {value} = match.text('verb')
    if (
      /^(?:sits?|is(?: located| based)?|lies) (?:in|at)$/i.test(value) &&
      !/^(?:the )?(?:desk|contact)/i.test(match.text('matter').value)
    )
      return undefined
    // “The Network is run by a board”: the board is its own.
    const unit = match.entity('unit')
    const [of, ...others] = match.mentionsIn('matter')
    if (unit.value.bodyType?.value !== 'office' && !unit.value.organization && of && isNetwork(of) && !others.length)
      return [{type: 'Body', subject: unit.value, values: {organization: match.use<Entity>(of)}}]
    return responsibility(match, unit, match.text('matter'), 'matter', SPOKEN_OF)
  },
  examples: [
    {
      text: 'Membership fees of the City of Hartwell are handled by the Finance Department.',
      reads: [{type: 'Responsibility', unit: 'Finance Department'}]
    },
    {
      text: 'The Network of Northern Towns is old. In Hartwell it is followed by the Culture Department.',
      reads: [
        {
          type: 'Responsibility',
          unit: 'Culture Department',
          matter: 'Network of Northern Towns',
          organization: 'Network of Northern Towns'
        }
      ]
    },
    {
      text: 'All that has to do with the Network of Northern Towns is in the hands of the Culture and Sports Service.',
      reads: [{type: 'Responsibility', unit: 'Culture and Sports Service', organization: 'Network of Northern Towns'}]
    }
  ],
  counterexamples: ['The Network of Northern Towns is handled with care.']
}
