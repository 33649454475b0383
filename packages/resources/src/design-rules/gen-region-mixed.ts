import { docs } from '@vpcanvas/catalogue'
import { referencesIn } from '@vpcanvas/model'
import type { Rule } from '@vpcanvas/rules'
import { regionOf } from '../routing.ts'
import { elasticIpSchema } from '../elastic-ip/schema.ts'

export const genRegionMixed: Rule = {
  id: 'gen-region-mixed',
  severity: 'error',
  title: { en: 'What belongs together lives in one Region', ko: '함께 쓰는 리소스는 한 리전에 있어야 합니다' },
  why: {
    en: 'A VPC lives in exactly one Region, and an id is known only in its own: AWS does not find it from another.',
    ko: 'VPC는 정확히 한 리전에 있고 ID는 그 리전에서만 통용되므로 다른 리전에서는 찾을 수 없습니다.',
  },
  fix: {
    en: 'Use a resource of the same Region. Only a VPC peering joins two.',
    ko: '같은 리전의 리소스를 사용하십시오. 두 리전을 잇는 것은 VPC 피어링뿐입니다.',
  },
  docs: docs('vpcug', 'how-it-works'),
  awsCode: 'InvalidParameterValue',
  *check(resource, look) {
    const schema = look.schemas[resource.kind]
    if (!schema) return
    const own = regionOf(look, resource.id)
    if (!own) return
    for (const { path, id, hold } of referencesIn(schema, resource.props)) {
      const named = look.get(id)
      const other = regionOf(look, id)
      if (!named || !other || other.id === own.id) continue
      // What lives in a VPC cannot be named from another VPC anyway, which other rules say; a peering joins two Regions.
      if (![resource.kind, named.kind].includes(elasticIpSchema.kind)) continue
      yield {
        message: {
          en: `"${resource.name}" in ${own.props.region} names "${named.name}", which is in ${other.props.region}.`,
          ko: `"${resource.name}"의 리전은 ${own.props.region}, 참조하는 "${named.name}"의 리전은 ${other.props.region}입니다.`,
        },
        path,
        related: [id],
        // A list item can go; a single reference that is emptied would mostly be missed.
        ...(hold?.becomes === undefined &&
          hold && {
            fix: {
              title: { en: `Remove "${named.name}"`, ko: `"${named.name}" 제거` },
              edits: [{ op: 'set', id: resource.id, path: hold.path, value: hold.becomes }],
            },
          }),
      }
    }
  },
}
