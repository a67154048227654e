import type {Rule} from '../../../language.ts'

export const accessionOnCondition: Rule = {
  id: 'pl/accession-on-condition',
  description: 'Joining that is to come once something has happened.',
  pattern:
    '(?<later>(?:przystąpienie|członkostwo|wstąpienie)[^.;\\n]{0,60}? (?:nastąpi|następuje|powstaje|uzyskuje się|zostanie uzyskane) (?:z chwilą|po(?! czym)|pod warunkiem|w terminie|nie wcześniej)[^.;\\n]{2,300})',
  declines: 'says it on a condition',
  examples: [{text: 'Przystąpienie nastąpi po wyrażeniu zgody przez ministra.'}]
}
