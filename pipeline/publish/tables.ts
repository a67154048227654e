/**
 * Every table of `data/`, described once: `csv.ts` writes the cells and `csvw.ts` what they mean, so that the two cannot
 * part.
 */
import {recordTypes} from '../generated/records.ts'
import {models} from '../model.ts'
import type {Publication} from '../types.ts'
import {claimQuotesTable, claimsTable, quotesTable} from './claim-tables.ts'
import {linkTables, recordTable} from './record-tables.ts'
import type {Table} from './table.ts'
import {factsTable, sentencesTable} from './view-tables.ts'

/** All tables, in the order in which they are to be read. */
export const tablesOf = (publication: Publication): Table[] => [
  factsTable(publication),
  ...recordTypes.flatMap(type => [recordTable(models[type], publication), ...linkTables(models[type], publication)]),
  claimsTable(publication),
  claimQuotesTable(publication),
  quotesTable(publication),
  sentencesTable(publication)
]
