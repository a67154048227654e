import type {Rule} from '../../../language.ts'

export const candidaciesListed: Rule = {
  id: 'en/candidacies-listed',
  description: 'An item of a list of organisations that a city wants to join, or is not in.',
  under:
    '^(?<header>(?:(?:pending|open|current|submitted) )?applications?(?: (?:for membership|pending|submitted|to join))?|(?:planned|future|prospective|proposed|intended) memberships?|candidac(?:y|ies)|(?:networks|organi[sz]ations|associations) (?:that )?(?:we|the (?:city|town|municipality)|{:city}) (?:(?:want|wish|hope|intend|plan|would like)s? to join|(?:has|have) applied (?:to|for)|(?:is|are) not (?:an? )?members? of)):?$',
  pattern: '^(?<candidacy>[^\\n]{1,400})$',
  declines: 'tells of a membership that is only asked for, or of none',
  examples: [{text: '## Pending applications\n\n- Network of Northern Towns (since 2025)'}],
  counterexamples: ['## Memberships\n\n- Network of Northern Towns (since 2025)']
}
