import type {Rule} from '../../../language.ts'
import {happening} from '../../../readings.ts'
import {ANY_CLASS, PAST} from '../fragments.ts'

export const left: Rule = {
  id: 'pl/left',
  description: 'A city left an organisation, or its membership ended.',
  pattern: `(?<out>(?:z|ze) (?:członkostwa w |uczestnictwa w |udziału w )?{of:organization}(?: (?:w|z dniem|z końcem|dnia|{:date}|także|również|jednak|ostatecznie|{leaver:city}|miasto|gmina)){0,4} (?:wystąpi|odszed|odesz|wycofa|zrezygnowa)${PAST}(?: się)?(?! z(?![\\p{L}])))|(?<verb>wystąpi${PAST}(?= (?:{:date} )?(?:z|ze|{:date})(?! (?:wniosk|inicjatyw|propozycj|apel|pism|prośb|żądani|petycj|wykład))(?![\\p{L}]))|wystąpiono z|występuj(?:e|ą)(?= (?:z|ze)(?! (?:wniosk|inicjatyw|propozycj|apel|pism|prośb))(?![\\p{L}]))|(?:zrezygnowa|wycofa)${PAST}(?: się)?(?: z)?(?: dalszego)?(?: (?:członkostwa|przynależności|udziału))?|opuści${PAST}|(?:rezygnuj[eą]|rezygnujemy) z (?:dalszego )?(?:członkostwa|przynależności|udziału)(?=[^.;]{0,80}{:date})|(?:odszed|odesz)${PAST}|(?:(?:przesta|zaprzesta)${PAST}|przestaj[eą]) (?:być ${ANY_CLASS}|należeć)|(?:straci|utraci)${PAST} (?:status ${ANY_CLASS}|członkostwo)|członkostwo(?: {member:city}| miasta| gminy| tego miasta| tej gminy| tego powiatu| w {in:organization}| to| nasze){0,2} (?:wygas(?:ł[ao]?|a)|usta(?:ł[ao]?|je)|zakończy(?:ł[ao]? się)|(?:zostało |jest )?(?:zakończone|wypowiedziane|rozwiązane)|kończy się|skończyło się|trwał[ao](?= do))|wypowiedzia${PAST} (?:swoje )?członkostwo|wypowiedziano członkostwo|zakończy${PAST} (?:swoje )?członkostwo|zakończono członkostwo|(?:zosta${PAST} )?(?:wykreślon|skreślon|wykluczon|usunięt)[aeyo](?: z (?:listy |grona )?(?:${ANY_CLASS})?)?|(?:wykreślono|skreślono|wykluczono|usunięto)(?= (?:{:city}|miasto|gminę|z))|(?:do {:date} )był[aoy]?(?= członk))(?: (?:do|z|ze|w)(?= {:organization}))?(?: {organization})?`,
  asserts: true,
  read: match =>
    happening(
      match,
      'withdrew',
      [match.spanOf(match.has('out') ? 'out' : 'verb')],
      match.has('leaver') ? 'leaver' : 'member'
    ),
  examples: [
    {
      text: 'W 2015 r. ze Związku Miast Północy wystąpił Dębowiec Mały.',
      reads: [{type: 'MembershipEvent', eventType: 'withdrew', member: 'Dębowiec Mały', date: '2015'}]
    },
    {
      text: 'Brzezinek wstąpił do Związku Miast Północy w 1990 r. i wystąpił z niego z dniem 31 grudnia 1999 r.',
      reads: [{type: 'MembershipEvent', eventType: 'withdrew', member: 'Brzezinek', date: '1999-12-31'}]
    },
    {
      text: 'Z dniem 30 czerwca 2010 r. członkostwo Brzezinka w Związku Miast Północy wygasło.',
      reads: [{type: 'MembershipEvent', eventType: 'withdrew', member: 'Brzezinek', date: '2010-06-30'}]
    }
  ],
  counterexamples: ['Brzezinek wystąpił z wnioskiem o dotację do Związku Miast Północy w 2004 r.']
}
