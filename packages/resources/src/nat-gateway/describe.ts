import type { Description, Draft } from '@vpcanvas/formats/describe'
import { absences } from '../describing.ts'
import { type ElasticIpProps, elasticIpSchema } from '../elastic-ip/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import type { NatGatewayProps } from './schema.ts'

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGateway.html; deleted ones are listed for an hour more. */
export const describe: Description<NatGatewayProps> = {
  as: 'item',
  key: 'NatGateways',
  type: 'AWS::EC2::NatGateway',
  id: 'NatGatewayId',
  read: (gateway, around) => {
    const state = gateway.text('State') ?? 'available'
    if (state === 'deleted') return null
    const regional = gateway.text('AvailabilityMode') === 'regional'
    const parent = gateway.text(regional ? 'VpcId' : 'SubnetId')
    if (parent === undefined || !around.has(regional ? vpcSchema.kind : subnetSchema.kind, parent))
      return { refused: regional ? absences.vpc : absences.subnet }
    const addresses = gateway.each('NatGatewayAddresses')
    const address = addresses.find((one) => one.flag('IsPrimary')) ?? addresses[0]
    const elasticIp = address?.text('AllocationId')
    const publicIpAddress = address?.text('PublicIp')
    // An address that is listed itself counts first.
    const own =
      regional || address === undefined || elasticIp === undefined
        ? []
        : [{ id: elasticIp, kind: elasticIpSchema.kind, draft: addressDraft(publicIpAddress), raw: {} }]
    return {
      parent,
      props: {
        connectivityType: gateway.text('ConnectivityType') === 'private' ? 'private' : 'public',
        elasticIp: regional ? null : (elasticIp ?? null),
        privateIpAddress: regional ? null : (address?.text('PrivateIp') ?? null),
        tags: {},
      },
      parts: own,
      observed: { ...(state !== 'available' && { state }), ...(publicIpAddress !== undefined && { publicIpAddress }) },
    }
  },
}

/** The Elastic IP address that a gateway says it has. */
function addressDraft(publicIpAddress: string | undefined): Draft<ElasticIpProps> {
  return {
    parent: null,
    props: { instance: null, tags: {} },
    ...(publicIpAddress !== undefined && { observed: { publicIpAddress } }),
  }
}
