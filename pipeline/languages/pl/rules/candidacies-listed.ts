import type {Rule} from '../../../language.ts'

export const candidaciesListed: Rule = {
  id: 'pl/candidacies-listed',
  description: 'An item of a list of organisations that a city wants to join.',
  under:
    '(?<header>ubiega(?:my|ją)? się|stara(?:my|nia|ją)?(?: się)? o|planowane (?:członkostw|przystąpien)\\p{L}{1,3}|planujemy|zamierza(?:my)?|w (?:trakcie|toku)|wnioski|w przygotowaniu|kandydujemy|rozważane|nie należymy|nie należy|nie jest członkiem)',
  pattern: '^(?<candidacy>[^\\n]{1,400})$',
  declines: 'tells of a membership that is only asked for, or of none',
  examples: [{text: '## Ubiegamy się o przyjęcie\n\n* Związek Miast Północy – wniosek z 15 listopada 2025 r.'}]
}
