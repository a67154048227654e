/** What the tool reads in a document of a corpus: by itself, without a publication, as `civic-record extract` does. */
import {assemble} from '../../pipeline/assemble.ts'
import {diskEffects} from '../../pipeline/effects.ts'
import {extract} from '../../pipeline/extract.ts'
import {languages} from '../../pipeline/languages/index.ts'
import {PLACEHOLDER_BASE, readSource} from '../../pipeline/load.ts'
import type {Message} from '../../pipeline/types.ts'
import type {GoldDocument} from './corpus.ts'
import type {Read} from './facts.ts'

/** @returns what was read; where the document cannot be read, messages that say why */
export function readAlone({path}: GoldDocument): {read?: Read; messages: Message[]} {
  const {source, messages} = readSource(path, diskEffects, Object.keys(languages))
  if (!source) return {messages}
  const extraction = extract(source, languages[source.frontMatter.language]!)
  const {records, claims, sources} = assemble([extraction], PLACEHOLDER_BASE)
  return {read: {text: source.text, sentences: sources[0]!.sentences, records, claims}, messages}
}
