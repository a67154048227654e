/** The Polish pack: what is read, in what order. Of two rules that would read the same words, the earlier reads them. */
import type {LanguagePack} from '../../language.ts'
import {furniture} from './boilerplate.ts'
import {cues} from './cues.ts'
import {literals} from './fragments.ts'
import {grammar} from './grammar.ts'
import {layout} from './layout.ts'
import {abbreviations, articles, endings, MONTHS, references} from './lexicon.ts'
import {names, publisherCity} from './names.ts'

export const pl: LanguagePack = {
  language: 'pl',
  layout,
  abbreviations,
  articles,
  layout,
  months: MONTHS,
  publisherCity,
  literals,
  names,
  acts: [],
  rules: [],
  furniture,
  cues,
  grammar,
  endings,
  references
}
