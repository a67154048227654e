/** Messages as lines for people: `file:line:column severity reason rule`, and what to do next. */
import {severityOf} from '../messages.ts'
import type {Message} from '../types.ts'
import type {Reporter} from './index.ts'

export const text: Reporter = (messages, {colour}) => {
  const shown = {error: colour.red('error'), warning: colour.yellow('warning'), notice: 'notice'}
  return messages
    .map(message => {
      const severity = shown[severityOf(message)]
      const line = `${where(message)} ${severity} ${visible(message.reason)} ${colour.dim(message.ruleId ?? '')}\n`
      return message.note ? `${line}    ${colour.dim('next:')} ${visible(message.note)}\n` : line
    })
    .join('')
}

const where = ({file, line, column}: Message): string =>
  [visible(file ?? ''), line, column].filter(part => part !== undefined).join(':')

/** What would break the line, steer the terminal or hide words, written out: a name of a file may hold anything. */
const visible = (words: string): string =>
  words.replace(
    /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|\p{Surrogate}/gu,
    character => `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`
  )
