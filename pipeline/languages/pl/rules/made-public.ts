import type {Rule} from '../../../language.ts'

export const madePublic: Rule = {
  id: 'pl/made-public',
  description: 'How an act is made known, or what it contains beside it.',
  pattern:
    '(?<public>do publicznej wiadomości|podlega (?:ogłoszeniu|publikacji|wywieszeniu|rozplakatowaniu|podaniu)|(?:zwyczajowo przyjęty|przyjęty zwyczajowo))',
  declines: 'tells how an act is made known',
  examples: [{text: 'Uchwałę podaje się do publicznej wiadomości w sposób zwyczajowo przyjęty.'}],
  counterexamples: ['Brzezinek został przyjęty do Związku Miast Północy.']
}
