import type { Questions, Resource } from '@vpcanvas/model'
import { type NetworkBuilder, originOf } from '@vpcanvas/reachability'
import { vpcSchema } from '../vpc/schema.ts'
import { type EgressOnlyInternetGatewayProps, egressOnlyInternetGatewaySchema } from './schema.ts'

/** The way out of its VPC for IPv6. */
export function lower(
  gateway: Resource<EgressOnlyInternetGatewayProps>,
  view: Questions,
  network: NetworkBuilder,
): void {
  network.exit({
    id: gateway.id,
    origin: originOf(gateway, egressOnlyInternetGatewaySchema),
    domain: view.as(vpcSchema, gateway.parent)?.id ?? null,
  })
}
