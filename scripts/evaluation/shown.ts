/** Figures for people: a table for the terminal, and what was missed or should not have been stated. */
import type {Figures, SplitAccuracy} from '../../pipeline/accuracy.ts'
import {SPLITS, type SplitName} from './corpus.ts'
import type {StatedFact} from './facts.ts'
import type {Difference} from './outcomes.ts'
import type {DocumentScore} from './score.ts'

const percent = (rate: number): string => (100 * rate).toFixed(1)

/** A rate in per cent; a dash where there is nothing to measure by. */
const cell = (rate: number, of: number): string => (of ? percent(rate) : '–')

const cells = ({gold, predicted, found, precision, recall, f1, strictRecall, evidenced}: Figures): string[] => [
  String(gold),
  String(predicted),
  cell(precision, predicted),
  cell(recall, gold),
  cell(f1, gold && predicted),
  cell(strictRecall, gold),
  cell(evidenced, found)
]

/** The figures of a split, as a table with a heading and a sentence below it. */
export function tableOf(figures: SplitAccuracy): string {
  const {split, documents, unread, all, sentences} = figures
  const row = (kind: string, texts: readonly string[]) =>
    `${kind.padEnd(15)}${texts.map(text => text.padStart(8)).join('')}`
  return [
    `${split}: ${documents} ${documents === 1 ? 'document' : 'documents'}${unread ? `, ${unread} of them not read` : ''}. ${figures.what}`,
    row('kind', ['gold', 'stated', 'prec.', 'recall', 'F1', 'strict', 'evid.']),
    ...Object.entries(figures.kinds).map(([kind, each]) => row(kind, cells(each))),
    row('all', cells(all)),
    `forbidden ${figures.forbidden}; silent misses ${figures.silentMisses} of ${all.gold}; unexplained ${figures.unexplained} of ${sentences} sentences, ${figures.falseAlarms} (${cell(figures.falseAlarmRate, sentences)} %) hide no missed fact; boilerplate recognised ${figures.boilerplateRecognised} of ${figures.boilerplate}; attributes made up ${figures.attributesMadeUp}; broken ${figures.broken}`,
    ''
  ].join('\n')
}

/** What fell short in a document, a line each: forbidden facts, misses, attributes, surplus. */
export function missesOf({name, asked, surplus, broken}: DocumentScore): string[] {
  const missed = asked.filter(({stated}) => !stated)
  const inexact = asked.filter(({stated, exact}) => stated && !exact)
  const line = (text: string) => text.replace(/\s+/g, ' ')
  return [
    ...(broken ? [`BROKEN ${name}: ${broken}`] : []),
    ...surplus.map(({stated, forbidden}) =>
      line(
        `${forbidden ? 'FORBIDDEN' : 'WRONG'} ${name} ${stated.kind}: ${forbidden ? `${forbidden}: ` : ''}${said(stated)}`
      )
    ),
    ...missed.map(({gold, reported}) =>
      line(`${reported ? 'MISSED' : 'SILENT'} ${name} ${gold.id} ${gold.kind}: ${gold.quote.slice(0, 140)}`)
    ),
    ...asked.flatMap(({gold, madeUp}) =>
      madeUp.map(attribute => `MADE UP ${name} ${gold.id} ${gold.kind}: ${attribute}`)
    ),
    ...inexact.map(({gold, stated}) => {
      const {quote: _, more_quotes: __, id, kind, ...wanted} = gold
      return line(`ATTRIBUTES ${name} ${id} ${kind}: wanted ${JSON.stringify(wanted)}, stated ${said(stated!)}`)
    })
  ]
}

/** A stated fact without what it rests on. */
const said = ({record: _, evidence: __, claims: ___, kind: ____, ...values}: StatedFact): string =>
  JSON.stringify(values)

/** Facts gained and lost since the figures on file. */
export function differencesShown(split: SplitName, differences: readonly Difference[]): string {
  const [gained, lost] = [differences.filter(each => each.gained), differences.filter(each => !each.gained)]
  if (!differences.length) return ''
  const lines = [...gained, ...lost].map(
    ({fact, before, after, gained}) =>
      `  ${gained ? '+' : '-'} ${fact}: ${before ?? 'not there'} -> ${after ?? 'not there'}\n`
  )
  return `${split}: ${gained.length} gained, ${lost.length} lost\n${lines.join('')}`
}

/** `docs/reference/accuracy.md`. */
export function pageOf(splits: readonly SplitAccuracy[]): string {
  const row = (kind: string, figures: Figures) => `| ${[kind, ...cells(figures)].join(' | ')} |`
  const rules = [...new Set(splits.flatMap(split => Object.keys(split.rules)))].sort()
  const title = (split: string) => SPLITS[split as SplitName].title
  return `# Accuracy

Made by \`npm run evaluate\` from \`tests/corpus/\`: documents with facts that people wrote down beside them. [How it is measured](../measure.md). Rates are in per cent.

${splits
  .map(
    split => `## ${title(split.split)}

${split.documents} ${split.documents === 1 ? 'document' : 'documents'} in \`tests/corpus/${split.split}/\`${split.unread ? `, of which ${split.unread} could not be read at all` : ''}. ${split.what}

| kind | facts | stated | precision | recall | F1 | strict recall | evidenced |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${Object.entries(split.kinds)
  .map(([kind, figures]) => row(kind.replace('_', ' '), figures))
  .join('\n')}
${row('**all**', split.all)}

| what should not be | |
| --- | ---: |
| forbidden facts stated | ${split.forbidden} |
| facts missed in silence | ${split.silentMisses} of ${split.all.gold} |
| sentences reported as unexplained that hide no missed fact | ${split.falseAlarms} of ${split.sentences} (${cell(split.falseAlarmRate, split.sentences)} %) |
| attributes made up | ${split.attributesMadeUp} |
| pieces of boilerplate not recognised | ${split.boilerplate - split.boilerplateRecognised} of ${split.boilerplate} |
`
  )
  .join('\n')}
## By rule

Claims that each rule gave to facts found, and to facts stated that are not so.

| rule | ${splits.map(({split}) => `${title(split)}: found | wrong`).join(' | ')} |
| --- | ${splits.map(() => '---: | ---:').join(' | ')} |
${rules.map(rule => `| \`${rule}\` | ${splits.map(({rules}) => `${rules[rule]?.found ?? 0} | ${rules[rule]?.wrong ?? 0}`).join(' | ')} |`).join('\n')}
`
}
