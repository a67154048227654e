/** The Polish pack: what is read, in what order. Of two rules that would read the same words, the earlier reads them. */
import type {LanguagePack} from '../../language.ts'
import {documents, linesOfActs} from './acts.ts'
import {furniture} from './boilerplate.ts'
import {cues} from './cues.ts'
import {literals} from './fragments.ts'
import {grammar} from './grammar.ts'
import {layout} from './layout.ts'
import {abbreviations, articles, endings, MONTHS, references} from './lexicon.ts'
import {names, publisherCity} from './names.ts'
import {admitted} from './rules/admitted.ts'
import {applied} from './rules/applied.ts'
import {became} from './rules/became.ts'
import {becoming} from './rules/becoming.ts'
import {belongs} from './rules/belongs.ts'
import {entered} from './rules/entered.ts'
import {isMember} from './rules/is-member.ts'
import {left} from './rules/left.ts'
import {memberIs} from './rules/member-is.ts'
import {reinstated} from './rules/reinstated.ts'
import {suspended} from './rules/suspended.ts'

export const pl: LanguagePack = {
  language: 'pl',
  layout,
  abbreviations,
  articles,
  months: MONTHS,
  publisherCity,
  literals,
  names,
  acts: [],
  ownActs: [],
  documents,
  rules: [entered, became, becoming, admitted, isMember, memberIs, belongs, left, suspended, reinstated, applied],
  furniture: [...furniture, ...linesOfActs],
  cues,
  grammar,
  endings,
  references
}
