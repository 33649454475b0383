import { amazonLinux2023 } from '@vpcanvas/catalogue'
import { type KindSchema, reference, tagsSchema, z } from '@vpcanvas/model'

const props = z.strictObject({
  instanceType: z.string(),
  /** An image id, or `resolve:ssm:` and a public parameter. */
  imageId: z.string(),
  securityGroups: z.array(reference('securityGroup')),
  /** Null: as the subnet says. */
  associatePublicIpAddress: z.nullable(z.boolean()),
  /** Null: AWS picks a free address of the subnet. */
  privateIpAddress: z.nullable(z.string()),
  /** How many IPv6 addresses AWS picks. Null: as the subnet says, one or none. */
  ipv6AddressCount: z.nullable(z.int()),
  /** IPv6 addresses that are written out; none are picked then. */
  ipv6Addresses: z.array(z.string()),
  sourceDestCheck: z.boolean(),
  tags: tagsSchema,
})

export type InstanceProps = z.infer<typeof props>

export const instanceSchema: KindSchema<InstanceProps> = {
  kind: 'instance',
  label: { en: 'EC2 instance', ko: 'EC2 인스턴스' },
  props,
  parents: ['subnet'],
  changes: {
    instanceType: 'interruption',
    imageId: 'dataLoss',
    securityGroups: 'inPlace',
    associatePublicIpAddress: 'dataLoss',
    privateIpAddress: 'dataLoss',
    ipv6AddressCount: 'inPlace',
    ipv6Addresses: 'inPlace',
    sourceDestCheck: 'inPlace',
    tags: 'inPlace',
  },
}

export const instanceDefaults: InstanceProps = {
  instanceType: 't4g.micro',
  imageId: amazonLinux2023.arm64,
  securityGroups: [],
  associatePublicIpAddress: null,
  privateIpAddress: null,
  ipv6AddressCount: null,
  ipv6Addresses: [],
  sourceDestCheck: true,
  tags: {},
}
