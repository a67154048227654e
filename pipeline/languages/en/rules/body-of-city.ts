import type {Rule} from '../../../language.ts'
import type {Entity} from '../../../types.ts'

/** Words by which a sentence gives a unit a task, or speaks of a network. */
const TASK =
  /(?<!\p{L})(?:networks?|associations?|alliances?|unions?|leagues?|memberships?|responsib(?:le|ility|ilities)|in charge|handle[sd]|handling|co-?ordinat(?:es?|ed|ing|ion|or)|represent(?:s|ed|ing|atives?|ation)?|liaison|liaise[sd]?|looks? after|looked after|followed|follows|run by|managed by|contact point|focal point|entrusted)(?!\p{L})/u
/** What heads a column or a row of those who have charge of something. */
const IN_CHARGE =
  /(?<!\p{L})(?:liaison|responsib(?:le|ility|ilities)|in charge|contact|lead|competent|handled|unit|department|office)(?!\p{L})/iu

export const bodyOfCity: Rule = {
  id: 'en/body-of-city',
  description: 'A committee of a city, or a unit of it where no organisation is spoken of.',
  pattern: '(?<alone>)(?<!{:organization}[^\\n]*)(?![^\\n]*{:organization}){unit:body}|(?<named>){body}',
  declines: 'speaks of a body of the city, of none of an organisation',
  read: match => {
    const {organization, bodyType} = match.mentionsIn(match.has('unit') ? 'unit' : 'body')[0]!.value as Entity
    const unit = bodyType?.value === 'office'
    // “That network is run by the Education Department” is a task that no rule has read.
    const task = TASK.test(match.sentence) || match.headers.some(header => IN_CHARGE.test(header.text('all').value))
    if (unit) return match.has('unit') && !task ? [] : undefined
    const committee = organization?.value.kind?.value === 'municipality' && bodyType?.value !== 'council'
    return committee ? [] : undefined
  },
  examples: [
    {text: 'The Municipal Board met. Hartwell is a member of the Network of Northern Towns.'},
    {text: 'The Planning Department has moved. Hartwell is a member of the Network of Northern Towns.'}
  ],
  counterexamples: [
    'The Executive Board of the Network of Northern Towns met.',
    'All that has to do with such networks is looked after in the Planning Department.'
  ]
}
