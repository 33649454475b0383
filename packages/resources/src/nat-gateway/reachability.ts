import type { Questions, Resource, View } from '@vpcanvas/model'
import { type NetworkBuilder, originOf, type Remedy } from '@vpcanvas/reachability'
import { addressMeant } from '../blocks.ts'
import { elasticIpSchema } from '../elastic-ip/schema.ts'
import { isLeftOpen, isRangeOpen } from '../left-open.ts'
import { downOf } from '../states.ts'
import { isRegional } from './mode.ts'
import { withElasticIp } from './public-subnet.ts'
import { type NatGatewayProps, natGatewaySchema } from './schema.ts'

/**
 * Sends for the subnets that route to it, from its private address; only the internet gateway makes that the Elastic IP
 * address. A regional one has a public address of its own in each zone.
 * https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 */
export function lower(gateway: Resource<NatGatewayProps>, view: Questions, network: NetworkBuilder): void {
  const { connectivityType, elasticIp, privateIpAddress } = gateway.props
  const isPublic = connectivityType === 'public'
  const address = isPublic ? view.as(elasticIpSchema, elasticIp) : undefined
  const publicIpAddress = (address ?? gateway).observed?.['publicIpAddress'] ?? null
  if (isLeftOpen(view, gateway.id, 'ConnectivityType') || isRangeOpen(view, gateway.parent))
    return network.unmodelled(originOf(gateway, natGatewaySchema))
  // Which one it has a template may leave to whoever deploys it.
  const regional = isRegional(view, gateway)
  const hasAddress =
    regional || address !== undefined || publicIpAddress !== null || isLeftOpen(view, gateway.id, 'AllocationId')
  if (isPublic && hasAddress)
    network.publicAddress({
      origin: address ? originOf(address, elasticIpSchema) : originOf(gateway, natGatewaySchema),
      holder: gateway.id,
      address: addressMeant(publicIpAddress),
    })
  if (gateway.parent === null) return
  network.translator({
    id: gateway.id,
    origin: originOf(gateway, natGatewaySchema),
    ...(regional ? { segment: null, domain: gateway.parent } : { segment: gateway.parent }),
    address: addressMeant(privateIpAddress),
    public: isPublic,
    down:
      downOf(gateway) ??
      (isPublic && !hasAddress
        ? {
            en: 'It has no Elastic IP address, so AWS does not create it.',
            ko: '탄력적 IP 주소가 없어 AWS에서 생성되지 않습니다.',
          }
        : null),
    mended: (now) => (isPublic && !hasAddress ? mended(gateway, now) : null),
  })
}

/** With the address that AWS does not create it without. */
function mended(gateway: Resource<NatGatewayProps>, view: View): Remedy {
  return {
    title: { en: `Give "${gateway.name}" an Elastic IP address`, ko: `"${gateway.name}"에 탄력적 IP 주소 할당` },
    edits: withElasticIp(view, gateway).edits,
  }
}
