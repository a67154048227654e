/** Every format that is published. A new one is one file and one line here. */
import type {Describer, Publisher} from '../types.ts'
import {alignment} from './alignment.ts'
import {atom} from './atom.ts'
import {buildJson} from './build-json.ts'
import {catalog} from './catalog/index.ts'
import {voidDescription} from './catalog/void.ts'
import {checksums} from './checksums.ts'
import {context} from './context.ts'
import {csv} from './csv.ts'
import {csvw} from './csvw.ts'
import {dataPackage} from './data-package.ts'
import {host} from './host/index.ts'
import {dataSetPages} from './html/data-set-pages.ts'
import {pages} from './html/index.ts'
import {jsonFeed} from './json-feed.ts'
import {jsonLd} from './json-ld.ts'
import {ldes} from './ldes.ts'
import {nQuads} from './n-quads.ts'
import {rdfDocuments} from './rdf-documents.ts'
import {records} from './records.ts'
import {reportJson} from './report-json.ts'
import {rss} from './rss.ts'
import {schemas} from './schemas.ts'
import {shapes} from './shapes.ts'
import {snapshots} from './snapshot.ts'
import {spreadsheet} from './spreadsheet.ts'
import {turtle} from './turtle.ts'
import {verifier} from './verifier.ts'
import {vocabulary} from './vocabulary.ts'
import {withdrawn} from './withdrawn.ts'

export const publishers: readonly Publisher[] = [
  records,
  csv,
  csvw,
  spreadsheet,
  jsonLd,
  turtle,
  nQuads,
  rdfDocuments,
  withdrawn,
  alignment,
  vocabulary,
  context,
  schemas,
  shapes,
  rss,
  atom,
  jsonFeed,
  ldes,
  snapshots,
  pages,
  verifier,
  reportJson,
  buildJson
]

/** In order; the checksums last, for they cover all the others. */
export const describers: readonly Describer[] = [dataPackage, catalog, dataSetPages, voidDescription, host, checksums]
