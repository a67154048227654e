/**
 * How well the tool reads, as measured on documents with gold facts: `npm run evaluate` writes `generated/accuracy.json`,
 * docs/measure.md says what each figure means. Rates go from 0 to 1.
 */
import measured from './generated/accuracy.json' with {type: 'json'}

/** Facts of one kind. */
export interface Figures {
  /** Facts that the gold files ask for. */
  gold: number
  /** Facts stated, without those that the gold files leave open. */
  predicted: number
  /** Facts that are asked for and stated. */
  found: number
  precision: number
  recall: number
  f1: number
  /** Found with every attribute right, of all that are asked for. */
  strictRecall: number
  /** Resting on the words that state them, of those found. */
  evidenced: number
}

/** Claims of facts found, and of facts stated that are not so, which one rule gave. */
export interface RuleFigures {
  found: number
  wrong: number
  precision: number
}

/** A folder of documents. */
export interface SplitAccuracy {
  split: string
  /** What its figures are worth: whether rules were written with its documents in view. */
  what: string
  documents: number
  /** Documents that could not be read at all; all their facts are missed. */
  unread: number
  sentences: number
  /** By kind of fact. */
  kinds: Record<string, Figures>
  all: Figures
  /** Facts stated that the text denies, plans or says of others. */
  forbidden: number
  /** Facts missed in sentences that are not reported as unexplained. */
  silentMisses: number
  /** Sentences reported as unexplained, and those of them that hide no missed fact, as a number and as a share of all. */
  unexplained: number
  falseAlarms: number
  falseAlarmRate: number
  /** Pieces of furniture, and those that were recognised, as a number and as a share. */
  boilerplate: number
  boilerplateRecognised: number
  boilerplateRate: number
  /** Attributes stated of found facts that the text does not give. */
  attributesMadeUp: number
  /** Documents whose quotes or sentences do not stand where they say. */
  broken: number
  rules: Record<string, RuleFigures>
}

// The type of the file has a rule of one split as one that others may have.
export const accuracy = measured as unknown as readonly SplitAccuracy[]
