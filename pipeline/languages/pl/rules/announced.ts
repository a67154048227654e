import type {Rule} from '../../../language.ts'

export const announced: Rule = {
  id: 'pl/announced',
  description: 'A verb before a colon, after which is told what it means.',
  pattern:
    '(?<verb>(?:wraca|powraca|odchodzi|wchodzi|dołącza|wstępuje|występuje|przystępuje)(?:my)?|wróciliśmy|powróciliśmy)(?=[^.;:]{0,120}:)',
  declines: 'says in short what is told after it',
  examples: [{text: '10 maja 2012 – wracamy: Związek Miast Północy ponownie przyjmuje Brzezinek.'}]
}
