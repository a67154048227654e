import type {Rule} from '../../../language.ts'
import {turnDown} from '../fragments.ts'

export const fee: Rule = {
  id: 'pl/fee',
  description: 'A clause about what a membership costs, with its dates.',
  pattern:
    '(?<fee>(?:roczn\\p{L}{1,3} |pełn\\p{L}{1,3} )?(?:składk(?:a|i|ę|ą|om|ach|ami)|składce|składek|opłat(?:a|y|ę|ą|om)? (?=członk|roczn))(?: członkowsk\\p{L}{1,4}| roczn\\p{L}{1,3})?|opłat(?:a|y|ę|ą) członkowsk\\p{L}{1,4}|koszt(?:y|u|em|ów)?(?: roczn\\p{L}{1,3})? (?:członkostwa|przynależności)|(?:członkostwo|przynależność)(?: w {:organization}| do {:organization})? (?:kosztuje|kosztował[ao])|wkład(?:u|y|em)? (?:wniesion|członk|finans)\\p{L}{2,6}|oszczędnoś(?:ci|ć)|wpisow(?:e|ego|ym)|(?:wynikając\\p{L}{1,3} z|z tytułu) (?:przynależności|członkostwa)|wyni(?:osła|osły|ósł|esie|osą)|wynosi(?:ła|ły)?)',
  declines: 'tells what a membership costs',
  read: match => turnDown(match, 'date', 'number'),
  examples: [{text: 'Składka członkowska za 2013 r. wyniosła 450 zł.'}],
  counterexamples: ['Brzezinek przystąpił do Związku Miast Północy w 1999 r.']
}
