import type {Rule} from '../../../language.ts'
import {turnDown} from '../fragments.ts'

export const otherEvent: Rule = {
  id: 'pl/other-event',
  description: 'Something that happened on a day and is no fact of a membership: a signing, a meeting, a visit.',
  pattern:
    '(?<event>(?:zostaje|został[aoy]?) podpisan[aey]|(?:podpisa|zawar|parafowa)(?:ł[aoy]?|li|liśmy|no|ne|ny|na|to|ty|ta)|podpisan(?:ie|ia|iu|iem)|podpisuj[eą]|(?:odby|zakończy|rozpoczę|rozpoczą)(?:ł[aoy]?|wa|li)(?: się)?|odbędzie się|zorganizowa(?:ł[aoy]?|li|no|liśmy)|organizuje(?:my)?|organizator(?:em|ami)|gości(?:ł[aoy]?|liśmy|li)|gospodarz(?:em|ami)|omówi(?:ono|ł[aoy]?|li)|wybra(?:no|ł[aoy]?|li|ny|na)|wpłyn(?:ął|ęł[aoy])|dotar(?:ł[aoy]?|li)|trafi(?:ł[aoy]?|li)|opublikowa(?:no|ł[aoy]?)|obchodzi(?:ł[aoy]?|my)?|święt(?:uje|ował[aoy]?)|otwar(?:to|ł[aoy]?|cie)|uruchomi(?:ono|ł[aoy]?)|nawiąza(?:ł[aoy]?|no|liśmy|nie)|uczestniczy(?:ł[aoy]?|li|liśmy) w (?:konferen|spotkan|obrad|zjeź|kongres|posiedz|seminar|warszt)\\p{L}{1,8}|współprac(?:uje|ujemy|owa(?:ł[aoy]?|li)|ą)|zmieni(?:ono|ł[aoy]?) (?:swoją )?nazwę|przemianowa(?:no|ł[aoy]?)|przekształc(?:ono|ił[aoy]?)|rozwiąza(?:no|ł[aoy]?|ny|ne|na)|zlikwidowa(?:no|ny|na|ne)|otrzyma(?:ł[aoy]?|liśmy) (?:nagrod|tytuł|wyróżn|certyfik|dofinans|grant)\\p{L}{1,12}|zdoby(?:ł[aoy]?|liśmy)|nagrodz(?:ono|ił[aoy]?|on[aey])|odwiedzi(?:ł[aoy]?|li|ły)|wizyt(?:a|y|ę|ą)|poparł[aoy]?|apelowa(?:ł[aoy]?|li)|przedłuż(?:ono|ył[aoy]?)|zaktualizowa(?:no|ł[aoy]?)|zatwierdz(?:ono|ił[aoy]?)|ogłosz(?:ono|on[aey])|wyda(?:no|ł[aoy]?)|nawiązuje do|powstał[aoy]? (?:film|książk|wystaw)\\p{L}{1,4}|posadz(?:ono|ił[aoy]?)|obejm(?:ie|uje) przewodnictwo|(?:odrzuci|przyję|przyją)(?:ł[aoy]?|to|ono)(?= (?:projekt|budżet|program|plan|strategi|deklaracj|stanowisk|sprawozd|statut|raport|apel|dokument|kart|ustaw))|(?:deklaracj|rezolucj|strategi|dokument|statut|program|plan|raport)\\p{L}{1,3} przyjęto|przyjęto(?= {:date})|przewodnicz(?:y|ył[ao]?|yliśmy|ymy)|przewodnictwo|prezydencj\\p{L}{1,2}|\\p{L}{3,20}lecie|jubileusz\\p{L}{0,3}|rocznic\\p{L}{1,2}|lat temu|przed wojną|po wojnie|w okresie międzywojennym|kadencj(?:a|i|ę|ą)|mandat\\p{L}{0,3}|umow(?:a|y|ę|ą|ie)(?: o (?:partnerstwie|współpracy))?|porozumienie o (?:współpracy|partnerstwie)|list intencyjny)',
  declines: 'tells of something that is no fact of a membership',
  read: match => turnDown(match, 'date'),
  examples: [
    {text: '14 maja 2003 r. prezydenci miast podpisali w Turku deklarację.'},
    {text: 'W 2010 r. odbył się w Brzezinku zjazd Związku Miast Północy.'}
  ],
  counterexamples: ['Brzezinek przystąpił do Związku Miast Północy w 1999 r.']
}
