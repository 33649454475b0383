import type { Resource, View } from '@vpcanvas/model'
import type { Remedy } from '@vpcanvas/reachability'
import { unusedId } from '../ids.ts'
import { regionOf } from '../routing.ts'
import { elasticIpDefaults, elasticIpSchema } from './schema.ts'

/** A public address that needs no new instance and no new interface. */
export function mapped(to: Resource, view: View): Remedy | null {
  const region = regionOf(view, to.id)
  if (!region) return null
  return {
    title: { en: `Give "${to.name}" an Elastic IP address`, ko: `"${to.name}"에 탄력적 IP 주소 할당` },
    edits: [
      {
        op: 'add',
        resource: {
          id: unusedId(view, `${to.id}-address`.slice(0, 100)),
          kind: elasticIpSchema.kind,
          name: `${to.name}-address`,
          parent: region.id,
          props: { ...elasticIpDefaults, instance: to.id },
        },
      },
    ],
  }
}
