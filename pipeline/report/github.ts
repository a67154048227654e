/** Messages as workflow commands, which GitHub shows at the lines of a pull request. */
import {severityOf} from '../messages.ts'
import type {Message} from '../types.ts'
import type {Reporter} from './index.ts'

export const github: Reporter = messages => messages.map(command).join('')

function command(message: Message): string {
  const {file, line, column, ruleId, reason, note} = message
  const properties = Object.entries({file, line, col: column, title: ruleId})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
  const words = note ? `${reason}\nNext: ${note}` : reason
  return `::${severityOf(message)} ${properties.join(',')}::${escaped(words)}\n`
}

const escaped = (words: string): string => words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
