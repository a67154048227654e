import type {Rule} from '../../../language.ts'

export const membersInGeneral: Rule = {
  id: 'pl/members-in-general',
  description: 'Members or membership, spoken of as such.',
  pattern:
    '(?<members>(?:państw|kraj|miast|gmin|samorząd|jednost|stolic)\\p{L}{0,4} członkowsk\\p{L}{1,3}|(?:dla|między|pomiędzy|wśród|wszystkich|swoich|swych|swoim|swym|nowych|przez|od|innych|pozostałych|kandydatur\\p{L}{1,2}(?: nowych)?|praw(?:a|ach|ami)?|obowiązk\\p{L}{1,3}|zebrani\\p{L}{1,2}|zjazd\\p{L}{0,3}|list(?:a|y|ę)|grono|gronie|grona|interes(?:y|ów)|potrzeb(?:y|om)?) członk(?:ów|om|ami|ach|a|owie)|(?<=\\()członk(?:owie|ami|ów)(?: \\p{L}{4,20})?(?=\\))|członk(?:owie|ów|om|ami) (?:zarządu|rady|komisji|prezydium)|(?:koszt|koszty|korzyści z|spraw(?:y|ami|ach)?|kwesti(?:e|ę)|okres(?:u)?|czas(?:u)?|formą|formy|rezygnacj\\p{L}{1,2} z|opłacalnoś\\p{L}{1,3}|celowoś\\p{L}{1,3}) (?:członkostwa|przynależności)|członkostwo(?: w {:organization})? (?:daje|pozwala|umożliwia|oznacza|przynosi|jest (?:bezpłatne|dobrowolne|korzystne|nieodpłatne)|wiąże się|to|trwało|wymaga)|(?:rodzaj|form|typ|zmian)\\p{L}{0,3} członkostwa|członkostwo (?:mogłoby|może|mogło|pomoże|pomaga|zapewni|da|dałoby|otwiera|ułatwia|wiązałoby|wymagałoby|ma sens)|akt\\p{L}{0,3} założycielsk\\p{L}{1,3}|wskutek rezygnacji|rezygnacj(?:a|i|ę|ą)|członkowsk\\p{L}{1,3}|(?<=^)(?:członkostwo|członkowie|założyciele|przystąpienie|status|rodzaj)(?=$))',
  declines: 'speaks of members or of membership in general',
  examples: [{text: 'Oferta dla członków jest bogata.'}],
  counterexamples: ['Brzezinek jest członkiem Związku Miast Północy.']
}
