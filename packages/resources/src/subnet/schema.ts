import { type KindSchema, tagsSchema, z } from '@vpcanvas/model'

/** With IPv4 always: subnets of IPv6 alone are not modelled. */
const props = z.strictObject({
  /** Zone name, `ap-northeast-2a`; empty where an import left it to AWS. */
  availabilityZone: z.string(),
  cidrBlock: z.string(),
  mapPublicIpOnLaunch: z.boolean(),
  /** Which block of its size of the VPC's IPv6 range it has, counted from 0. Null: none, or one that is written out. */
  ipv6Index: z.nullable(z.int()),
  /** The size of that block: a /64 nearly always. */
  ipv6PrefixLength: z.int(),
  /** An IPv6 block that is written out. */
  ipv6CidrBlock: z.nullable(z.string()),
  assignIpv6AddressOnCreation: z.boolean(),
  tags: tagsSchema,
})

export type SubnetProps = z.infer<typeof props>

export const subnetSchema: KindSchema<SubnetProps> = {
  kind: 'subnet',
  label: { en: 'Subnet', ko: '서브넷' },
  props,
  parents: ['vpc'],
  changes: {
    availabilityZone: 'replacement',
    cidrBlock: 'replacement',
    mapPublicIpOnLaunch: 'inPlace',
    ipv6Index: 'inPlace',
    ipv6PrefixLength: 'inPlace',
    ipv6CidrBlock: 'inPlace',
    assignIpv6AddressOnCreation: 'inPlace',
    tags: 'inPlace',
  },
}

export const subnetDefaults: SubnetProps = {
  availabilityZone: 'ap-northeast-2a',
  cidrBlock: '10.0.0.0/24',
  mapPublicIpOnLaunch: false,
  ipv6Index: null,
  ipv6PrefixLength: 64,
  ipv6CidrBlock: null,
  assignIpv6AddressOnCreation: false,
  tags: {},
}
