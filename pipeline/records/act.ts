import {slug} from '../slug.ts'
import {below, type RecordDefinition} from './definition.ts'
import {labelOf} from './index.ts'

export const act: RecordDefinition<'Act'> = {
  path: ({number, date, passedBy}, source) => {
    // Two acts of one number are one only if one body passed them: without one, only within their source.
    const issuer = passedBy === undefined ? `source/${source.slug}` : below(passedBy)
    return number === undefined
      ? `act/${issuer}/${date ?? 'undated'}`
      : `act/${issuer}/${date === undefined ? 'undated' : String(date).slice(0, 4)}/${slug(String(number))}`
  },
  // Of those without a number a body may pass several on one day.
  distinguishes: ({number, effect, target}) => (number === undefined ? [effect, target].filter(Boolean).join(' ') : ''),
  numberedBy: '-',
  label: ({actType, number, passedBy, date}, find) =>
    [
      `${actType[0]!.toUpperCase()}${actType.slice(1)}`,
      number,
      passedBy && `of ${labelOf(passedBy, find)}`,
      date && `(${date})`
    ]
      .filter(Boolean)
      .join(' '),
  describe: (record, find) =>
    `${act.label(record, find)}${record.effect ? ` has the effect “${record.effect.replaceAll('_', ' ')}”` : ' is on record'}${record.target ? `, about ${labelOf(record.target, find)}` : ''}.`
}
