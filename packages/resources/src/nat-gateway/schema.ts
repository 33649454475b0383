import { type KindSchema, reference, tagsSchema, z } from '@vpcanvas/model'

/** Zonal: it sits in a subnet. */
const props = z.strictObject({
  connectivityType: z.enum(['public', 'private']),
  elasticIp: reference('elasticIp').nullable(),
  /** Null: AWS picks a free address of the subnet. */
  privateIpAddress: z.string().nullable(),
  tags: tagsSchema,
})

export type NatGatewayProps = z.infer<typeof props>

export const natGatewaySchema: KindSchema<NatGatewayProps> = {
  kind: 'natGateway',
  label: { en: 'NAT gateway', ko: 'NAT 게이트웨이' },
  props,
  parents: ['subnet'],
  changes: {
    connectivityType: 'replacement',
    elasticIp: 'replacement',
    privateIpAddress: 'replacement',
    tags: 'inPlace',
  },
}

/** A public one still needs an Elastic IP. */
export const natGatewayDefaults: NatGatewayProps = {
  connectivityType: 'public',
  elasticIp: null,
  privateIpAddress: null,
  tags: {},
}
