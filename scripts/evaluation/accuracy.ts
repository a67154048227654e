/** Scores of documents -> the figures of a split, as `pipeline/generated/accuracy.json` has them. */
import type {Figures, SplitAccuracy} from '../../pipeline/accuracy.ts'
import {SPLITS, type SplitName} from './corpus.ts'
import {kinds} from './facts.ts'
import {type Counts, countFacts, countRules, type DocumentScore, ratesOf} from './score.ts'

/** Four decimals: more would only make differences that say nothing. */
const rounded = (rate: number): number => Math.round(rate * 1e4) / 1e4
const share = (part: number, whole: number): number => rounded(whole ? part / whole : 1)

function figuresOf(counts: Counts): Figures {
  const {precision, recall, f1, strictRecall, evidenced} = ratesOf(counts)
  return {
    gold: counts.gold,
    predicted: counts.predicted,
    found: counts.found,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    strictRecall: rounded(strictRecall),
    evidenced: rounded(evidenced)
  }
}

export function accuracyOf(split: SplitName, documents: readonly DocumentScore[]): SplitAccuracy {
  const sum = (count: (document: DocumentScore) => number) => documents.reduce((all, each) => all + count(each), 0)
  const asked = documents.flatMap(document => document.asked)
  const [sentences, falseAlarms] = [sum(each => each.sentences), sum(each => each.falseAlarms)]
  const [boilerplate, boilerplateRecognised] = [sum(each => each.boilerplate), sum(each => each.boilerplateRecognised)]
  return {
    split,
    what: SPLITS[split].what,
    documents: documents.length,
    unread: documents.filter(({read}) => !read).length,
    sentences,
    kinds: Object.fromEntries(kinds.map(kind => [kind, figuresOf(countFacts(documents, kind))])),
    all: figuresOf(countFacts(documents)),
    forbidden: sum(({surplus}) => surplus.filter(({forbidden}) => forbidden).length),
    silentMisses: asked.filter(({stated, reported}) => !stated && !reported).length,
    unexplained: sum(each => each.unexplained),
    falseAlarms,
    falseAlarmRate: share(falseAlarms, sentences),
    boilerplate,
    boilerplateRecognised,
    boilerplateRate: share(boilerplateRecognised, boilerplate),
    attributesMadeUp: asked.reduce((all, {madeUp}) => all + madeUp.length, 0),
    broken: documents.filter(({broken}) => broken).length,
    rules: Object.fromEntries(
      [...countRules(documents)].map(([rule, {found, wrong}]) => [
        rule,
        {found, wrong, precision: share(found, found + wrong)}
      ])
    )
  }
}
