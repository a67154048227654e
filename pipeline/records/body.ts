import {slug} from '../slug.ts'
import type {RecordDefinition} from './definition.ts'
import {labelOf} from './index.ts'

/** `Hartwell City Council` of organization/hartwell is its `city-council`. */
function unitSlug(name: string, organizationPath: string): string {
  const whole = slug(name)
  const owner = organizationPath.split('/').at(-1)!
  return whole.startsWith(`${owner}-`) ? whole.slice(owner.length + 1) : whole
}

export const body: RecordDefinition<'Body'> = {
  path: ({name, organization}) => `${organization}/${unitSlug(String(name), String(organization))}`,
  // “Culture Forum of Polaris”, but “Hartwell City Council”.
  label: ({name, organization}, find) => {
    const owner = labelOf(organization, find)
    return name.includes(owner) ? name : `${name} of ${owner}`
  },
  describe: ({name, bodyType, organization}, find) =>
    `${name} is a body (${bodyType}) of ${labelOf(organization, find)}.`
}
