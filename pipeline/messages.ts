/** Messages for people: `Unexpected X, expected Y`, with a place in a file, the rule that says so, and a next step. */
import {VFileMessage} from 'vfile-message'
import type {Message, Source} from './types.ts'

export interface Place {
  line: number
  column: number
}

export interface Complaint {
  path: string
  place?: Place
  /** What is there, and what should be: `Unexpected …, expected …`. */
  reason: string
  /** What to do next. */
  next: string
  /** `folder/check`, stable, for looking it up. */
  rule: string
  severity?: Severity
}

/** An error keeps the build from publishing; a warning asks for a look; a notice is for the record. */
export type Severity = 'error' | 'warning' | 'notice'

/** @returns a message, an error where nothing else is said */
export function complain({path, place, reason, next, rule, severity = 'error'}: Complaint): Message {
  const message = new VFileMessage(reason, {place, ruleId: rule, source: 'civic-record'})
  message.file = path
  message.fatal = severity === 'notice' ? undefined : severity === 'error'
  message.note = next
  return message
}

export const severityOf = ({fatal}: Pick<Message, 'fatal'>): Severity =>
  fatal ? 'error' : fatal === false ? 'warning' : 'notice'

export const isError = (message: Message): boolean => severityOf(message) === 'error'

/** The place in a text of an offset in UTF-16 code units; line and column from 1, the column in UTF-16 code units. */
export function placeIn(text: string, offset: number, linesBefore = 0): Place {
  let line = 1
  let lineStart = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    lineStart = at + 1
  }
  return {line: line + linesBefore, column: offset - lineStart + 1}
}

/** Where the lines of a text begin, found once a source. */
const lineStarts = new WeakMap<Source, number[]>()

function startsOf(source: Source): number[] {
  const known = lineStarts.get(source)
  if (known) return known
  const starts = [0]
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1)
  lineStarts.set(source, starts)
  return starts
}

/** The place in the file of an offset in the text of a source. */
export function placeInSource(source: Source, offset: number): Place {
  const starts = startsOf(source)
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle
  }
  return {line: low + 1 + source.linesBefore, column: offset - starts[low]! + 1}
}

/** By file, then place, then rule: the same order on every machine. */
export function compareMessages(a: Message, b: Message): number {
  const key = (message: Message) =>
    [
      message.file ?? '',
      String(message.line ?? 0).padStart(9, '0'),
      String(message.column ?? 0).padStart(9, '0'),
      message.ruleId ?? '',
      message.reason
    ].join('\0')
  const [left, right] = [key(a), key(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
