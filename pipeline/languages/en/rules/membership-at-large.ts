import type {Rule} from '../../../language.ts'

const KIND = '(?:full |ordinary |associate |supporting |active |individual |corporate )?'

export const membershipAtLarge: Rule = {
  id: 'en/membership-at-large',
  description: 'What members may, must and pay, and what membership is like.',
  pattern: `(?<general>(?:made up|composed|consisting|consists) of (?:all (?:of )?)?(?:the |its )?${KIND}members|advises? (?:the |its )?members|memberships? (?:of|in) (?:an?|such|any|these|several) (?:network|association|organi[sz]ation|alliance)s?|membership(?:'s)? (?:rules?|terms|conditions|criteria|cards?|fees?|dues|costs?|entails|shall commence|means|brings|gives|offers|allows)|(?:those|these|such|formal|no|all(?: the)?(?: other)?) memberships?|(?:an? )?${KIND}members? (?:pays?|must|may|can|shall|have to|has to|need|needs|votes?|elects?|sends?|enjoys?|receives?)|(?:observers|signatories|associates) (?:pay|cast|do not|have no|may|must|can)|but not members|as a member (?:were|was|are|is) suspended|one of (?:its|the) members|speak for (?:our|its|the) members|(?:any|every|a) (?:city|town|municipality|council) (?:with|that has|which has) [^.;{:date}]{1,60} (?:may|can) (?:apply|join))`,
  declines: 'speaks of membership in general',
  examples: [
    {text: 'The Network of Northern Towns is old. An associate member pays 300 euros a year.'},
    {text: 'Membership of a network gives us access to training.'}
  ],
  counterexamples: [
    'Hartwell is a full member of the Network of Northern Towns.',
    'Its membership has risen to 307 towns.'
  ]
}
