import type { Questions, Resource, View } from '@vpcanvas/model'
import { type Domain, type NetworkBuilder, originOf, type Remedy } from '@vpcanvas/reachability'
import { internetGatewayOf, regionOf } from '../routing.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { type InternetGatewayProps, internetGatewaySchema } from './schema.ts'

/** The door of the VPC it is attached to; of none while it sits in the region. */
export function lower(gateway: Resource<InternetGatewayProps>, view: Questions, network: NetworkBuilder): void {
  network.edge({
    id: gateway.id,
    origin: originOf(gateway, internetGatewaySchema),
    domain: view.as(vpcSchema, gateway.parent)?.id ?? null,
    attached: (domain, now) => attached(gateway, domain, now),
  })
}

function attached(gateway: Resource<InternetGatewayProps>, domain: Domain, view: View): Remedy | null {
  const vpc = view.as(vpcSchema, domain.id)
  // A VPC takes one internet gateway, and one that serves another VPC is not taken from it.
  if (!vpc || internetGatewayOf(view, vpc.id) || view.as(vpcSchema, gateway.parent)) return null
  if (regionOf(view, vpc.id)?.id !== regionOf(view, gateway.id)?.id) return null
  return {
    title: { en: `Attach "${gateway.name}" to "${vpc.name}"`, ko: `"${gateway.name}" → "${vpc.name}" 연결` },
    edits: [{ op: 'move', id: gateway.id, parent: vpc.id }],
  }
}
