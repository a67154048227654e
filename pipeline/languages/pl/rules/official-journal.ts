import type {Rule} from '../../../language.ts'
import {turnDown} from '../fragments.ts'

export const officialJournal: Rule = {
  id: 'pl/official-journal',
  description: 'An official journal other than the Journal of Laws, with the year, the number and the item.',
  pattern:
    '(?<journal>dz\\. ?urz\\.|dziennik(?:u|a|iem|owi)? urzędow(?:y|ego|ym|emu))(?: [^;()\\n{:date}{:number}{:actNumber}{:citation}]{0,60})?(?: ?{:date})?(?:,? nr\\.? ?{:number}|,? nr\\.? ?{:actNumber})?(?:,? poz(?:ycj\\p{L}{1,2}|\\.)? ?{:number})?(?: z(?: dnia)? {:date})?',
  declines: 'says where something was made public',
  read: match => turnDown(match),
  examples: [
    {text: 'Statut ogłoszono w Dzienniku Urzędowym Województwa Północnego z 2006 r. Nr 697, poz. 4142.'},
    {text: 'Statut Związku (Dz. Urz. Woj. Północnego z 2013 r. poz. 1779) jest jawny.'}
  ],
  counterexamples: ['Podstawa: Dz. U. z 2001 r. Nr 142, poz. 1591.']
}
