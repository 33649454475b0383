import { type KindSchema, reference, tagsSchema, z } from '@vpcanvas/model'

/**
 * Zonal where it sits in a subnet; regional where it sits in the VPC itself, with addresses that AWS manages in every zone.
 * https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html
 */
const props = z.strictObject({
  connectivityType: z.enum(['public', 'private']),
  elasticIp: z.nullable(reference('elasticIp')),
  /** Null: AWS picks a free address of the subnet. */
  privateIpAddress: z.nullable(z.string()),
  tags: tagsSchema,
})

export type NatGatewayProps = z.infer<typeof props>

export const natGatewaySchema: KindSchema<NatGatewayProps> = {
  kind: 'natGateway',
  label: { en: 'NAT gateway', ko: 'NAT 게이트웨이' },
  props,
  parents: ['subnet', 'vpc'],
  changes: {
    connectivityType: 'replacement',
    elasticIp: 'replacement',
    privateIpAddress: 'replacement',
    tags: 'inPlace',
  },
}

/** A public one in a subnet still needs an Elastic IP. */
export const natGatewayDefaults: NatGatewayProps = {
  connectivityType: 'public',
  elasticIp: null,
  privateIpAddress: null,
  tags: {},
}
