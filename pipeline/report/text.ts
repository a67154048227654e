/** Messages as lines for people: `file:line:column severity reason rule`, and what to do next. */
import type {Message} from '../types.ts'
import type {Reporter} from './index.ts'

export const text: Reporter = (messages, {colour}) =>
  messages
    .map(
      message =>
        `${where(message)} ${message.fatal ? colour.red('error') : colour.yellow('warning')} ${message.reason} ${colour.dim(message.ruleId ?? '')}\n${message.note ? `    ${colour.dim('next:')} ${message.note}\n` : ''}`
    )
    .join('')

const where = ({file, line, column}: Message): string =>
  [file, line, column].filter(part => part !== undefined).join(':')
