/** Items of minutes that decide: what each is called, where it decides, and the act that it then is. */
import type {ItemsOfMinutes, PlainText} from '../language.ts'
import type {Reading, Span, Value} from '../types.ts'

/** An item of minutes, in sentences. */
export interface Item {
  /** Its first sentence, and the first of the next. */
  from: number
  to: number
  /** The sentence with its title, where it has one. */
  title?: number
  /** Where it decides. */
  decides?: number
  /** Whether its mark numbers what is decided, and not the agenda. */
  ofDecision: boolean
  /** The act that it is if it decides and names none; what it is called if it is one by its number. */
  act?: Reading
}

/** Nobody writes a longer title. */
const LONGEST_TITLE = 160
/** Numbers that begin lower number the agenda of one meeting. */
const LOWEST_RUNNING = 10

interface Mark extends Span {
  value: string
}

/** Whether words are a title: they do not end as a sentence does, and stand in capitals if nothing else tells. */
const isTitle = (words: string, isHeading: boolean): boolean =>
  words.length < LONGEST_TITLE &&
  !/[.;,]$/.test(words) &&
  (isHeading || (/\p{Lu}{2}/u.test(words) && words === words.toUpperCase()))

/** @returns the items of minutes in order; none where the document numbers none */
export function itemsOf(
  {matching, sentences, blocks}: PlainText,
  {mark, ofDecisions, decides}: ItemsOfMinutes
): Item[] {
  const found: (Item & {mark: Mark})[] = []
  const alone = (index: number) => {
    const {block} = sentences[index]!
    const [here, after] = [blocks[block]!, blocks[block + 1]]
    const rest = matching.slice(sentences[index]!.end, here.end)
    return !/[.;!?] /.test(rest) && !after?.label && after?.kind !== 'heading'
  }
  for (const [index, sentence] of sentences.entries()) {
    const block = blocks[sentence.block]!
    if (block.kind === 'cell') continue
    const begins = block.start === sentence.start
    const start = begins ? (block.label?.start ?? block.start) : sentence.start
    // “84. Western Valleys”: the stop after a number ends no title.
    const line = matching.slice(start, begins && block.end - start <= LONGEST_TITLE ? block.end : sentence.end)
    const {mark: words, number} = mark.exec(line)?.groups ?? {}
    if (words === undefined || number === undefined) continue
    const ofDecision = ofDecisions.test(words)
    if (!begins && !ofDecision) continue
    const title = line.slice(words.length).trim()
    const isHeading = block.kind === 'heading' || ofDecision
    // “69. Twinning with Hartwell”: a line that runs on from the meeting before and stands alone.
    const running =
      (block.label === undefined ? /[.):]/.test(words) : Number(number) >= LOWEST_RUNNING) &&
      alone(index) &&
      /^\p{Lu}/u.test(title)
    // “53.4 RESOLVED”: a paragraph of an item, not its title.
    const deciding = decides.some(({pattern}) => pattern.exec(title)?.index === 0)
    if (title ? deciding || !isTitle(title, isHeading || running) : !ofDecision) continue
    const at = start + words.indexOf(number)
    found.push({
      from: index,
      to: sentences.length,
      title: title && words.length < sentence.end - start ? index : index + 1,
      ofDecision,
      mark: {start: at, end: at + number.length, value: number.replace(/ ?([/.-]) ?/g, '$1')}
    })
  }
  const [first] = found
  const running = first && Number(first.mark.value) >= LOWEST_RUNNING
  for (const [at, item] of found.entries()) {
    item.to = found[at + 1]?.from ?? sentences.length
    const told = decides.flatMap(({type, pattern}) => {
      for (let index = item.from; index < item.to; index++) {
        const {start, end} = sentences[index]!
        const match = pattern.exec(matching.slice(start, end))
        if (match)
          return [{type, index, span: {start: start + match.index, end: start + match.index + match[0].length}}]
      }
      return []
    })
    if (!told[0]) continue
    item.decides = Math.min(...told.map(({index}) => index))
    const by = (value: string, ...spans: Span[]): Value => ({value, basis: 'inferred', rule: 'reference/item', spans})
    const {value, ...span} = item.mark
    item.act = {
      type: 'Act',
      rule: 'reference/item',
      span: told[0].span,
      values: {
        actType: by(told[0].type, told[0].span),
        ...((item.ofDecision || running) && {number: {value, basis: 'stated', spans: [span]}})
      }
    }
  }
  return found
}
