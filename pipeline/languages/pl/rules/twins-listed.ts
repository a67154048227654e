import type {Rule} from '../../../language.ts'

export const twinsListed: Rule = {
  id: 'pl/twins-listed',
  description: 'An item of a list of partner towns.',
  under:
    '(?<header>(?:miasta|gminy|samorządy|powiaty|nasi partnerzy|partnerzy|miast|gmin) (?:partnersk|bliźniacz|zaprzyjaźnion|zagraniczn|siostrzan)\\p{L}{1,3}|partnerstwa|partnerzy zagraniczni|współpraca (?:zagraniczna|międzynarodowa z miastami|partnerska))(?! (?:sieci|związku|ligi|stowarzyszenia|{:organization}))',
  // The day of an agreement in a cell of its own would be one of an act.
  pattern: '^(?<twin>(?!{:date}(?: r\\.)?$)[^\\n]{1,400})$',
  declines: 'tells of a partnership between cities, no membership',
  examples: [{text: '## Miasta partnerskie\n\n* Turku, Finlandia – umowa z 9 maja 1998 r.'}]
}
