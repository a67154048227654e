import type {Rule} from '../../../language.ts'
import {inForce} from '../../../readings.ts'

const AT_ONCE =
  '(?:z (?:dniem|chwilą|datą)|od (?:dnia|daty|chwili)|w dniu|w chwili) (?:jej )?(?:podjęcia|uchwalenia|przyjęcia|podpisania)'
/** “z dniem podjęcia, z mocą obowiązującą od …”: of two days it is not told which one counts. */
const NOT_SINCE = '(?!,? (?:z|i) (?:mocą|obowiązuje))'

export const entersIntoForce: Rule = {
  id: 'pl/in-force',
  description: 'When an act enters into force.',
  pattern: `(?<force>wchodz[ią] w życie|obowiązuje|nabiera mocy(?: obowiązującej)?|ma moc obowiązującą) (?<when>(?:z (?:dniem|mocą od(?: dnia)?)|od(?: dnia)?|w dniu|dnia)? ?{date}|${AT_ONCE}${NOT_SINCE}|[^.;{:date}\\n]{3,160})`,
  read: match =>
    inForce(match, new RegExp(`^${AT_ONCE}${NOT_SINCE}`, 'iu').test(match.text('when').value) ? 0 : undefined),
  examples: [
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011 z dnia 3 marca 2011 r.\n\nUchwała wchodzi w życie z dniem podjęcia.',
      reads: [{type: 'Act', subject: 'XII/94/2011', effectiveFrom: '2011-03-03'}]
    },
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011 z dnia 3 marca 2011 r.\n\nUchwała wchodzi w życie z dniem 1 stycznia 2012 r.',
      reads: [{type: 'Act', effectiveFrom: '2012-01-01'}]
    }
  ],
  counterexamples: ['Uchwała wchodzi w życie z dniem podjęcia.']
}
