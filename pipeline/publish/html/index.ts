/** The pages: every IRI of a publication leads to one, or to a file. Static, for any host that serves folders. */
import type {Publisher} from '../../types.ts'
import {changePages} from './change-pages.ts'
import {claimPages} from './claim-pages.ts'
import {recordPages} from './record-pages.ts'
import {reportPage} from './report-page.ts'
import {Site} from './site.ts'
import {sourcePages} from './source-pages.ts'
import {styleSheet} from './style.ts'
import {tombstonePages} from './tombstone-pages.ts'
import {vocabularyPages} from './vocabulary-pages.ts'

export const pages: Publisher = {
  format: 'html',
  *files(publication) {
    const site = new Site(publication)
    yield styleSheet
    yield* recordPages(site)
    yield* sourcePages(site)
    yield* claimPages(site)
    yield* vocabularyPages(site)
    yield* changePages(site)
    yield* tombstonePages(site)
    yield reportPage(site)
  }
}
