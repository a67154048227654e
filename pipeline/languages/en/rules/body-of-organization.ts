import type {Rule} from '../../../language.ts'
import type {Entity} from '../../../types.ts'

export const bodyOfOrganization: Rule = {
  id: 'en/body-of-organization',
  description: 'A body with the organisation it belongs to.',
  pattern: "{body} (?<of>of|within|in) {organization}|{owner:organization}(?<possessive>'s?) (?:own )?{owned:body}",
  read: match => {
    const [body, owner] = match.has('owned') ? ['owned', 'owner'] : ['body', 'organization']
    const thing = match.mentionsIn(body)[0]!.value as Entity
    if (thing.organization || ['council', 'office'].includes(thing.bodyType?.value ?? '')) return undefined
    return [{type: 'Body', subject: thing, values: {organization: match.entity(owner)}}]
  },
  examples: [
    {
      text: "It was read to the General Assembly of the Association of Winter Towns and the Association's Ice Commission.",
      reads: [{type: 'Body', subject: 'General Assembly', organization: 'Association of Winter Towns'}]
    }
  ]
}
