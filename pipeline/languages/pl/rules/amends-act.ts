import type {Rule} from '../../../language.ts'
import {actOnActs} from '../../../readings.ts'

export const amendsAct: Rule = {
  id: 'pl/amends-act',
  description: 'An act amends another.',
  pattern:
    '(?<does>zmienia się) (?<others>{:act})|(?:(?<in>w) )(?<before>{:act})(?=,|$| )[^.;\\n]{0,200}? (?<done>wprowadza się(?: następujące)? (?:zmian[ęy]|następujące zmiany)|otrzymuj[eą] (?:nowe )?brzmienie|skreśla się|dodaje się|zastępuje się|po (?:§|ust|pkt)|uchyla się §|w § \\d)',
  read: match => actOnActs(match, 'amends'),
  examples: [
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011\n\n§ 1. W uchwale nr VII/41/2009 Rady Miejskiej w Brzezinku z dnia 3 marca 2009 r. § 3 otrzymuje brzmienie: „§ 3. Składkę opłaca Skarbnik.”',
      reads: [{type: 'Act', subject: 'XII/94/2011', amends: 'VII/41/2009'}]
    }
  ],
  counterexamples: ['W uchwale nr VII/41/2009 § 3 otrzymuje brzmienie: „§ 3. Składkę opłaca Skarbnik.”']
}
