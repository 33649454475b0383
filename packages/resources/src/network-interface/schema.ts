import { type KindSchema, reference, tagsSchema, z } from '@vpcanvas/model'

/** An interface of its own, beside the one that every instance comes with. */
const props = z.strictObject({
  description: z.string(),
  securityGroups: z.array(reference('securityGroup')),
  /** Null: AWS picks a free address of the subnet. */
  privateIpAddress: z.nullable(z.string()),
  secondaryPrivateIpAddresses: z.array(z.string()),
  /** How many IPv6 addresses AWS picks. Null: as the subnet says, one or none. */
  ipv6AddressCount: z.nullable(z.int()),
  /** IPv6 addresses that are written out; none are picked then. */
  ipv6Addresses: z.array(z.string()),
  sourceDestCheck: z.boolean(),
  /** The instance it is attached to. */
  instance: z.nullable(reference('instance')),
  /** Its place among the interfaces of the instance; 0 is the one that the instance comes with. */
  deviceIndex: z.int(),
  tags: tagsSchema,
})

export type NetworkInterfaceProps = z.infer<typeof props>

export const networkInterfaceSchema: KindSchema<NetworkInterfaceProps> = {
  kind: 'networkInterface',
  label: { en: 'Network interface', ko: '네트워크 인터페이스' },
  props,
  parents: ['subnet'],
  changes: {
    description: 'inPlace',
    securityGroups: 'inPlace',
    privateIpAddress: 'replacement',
    secondaryPrivateIpAddresses: 'inPlace',
    ipv6AddressCount: 'inPlace',
    ipv6Addresses: 'inPlace',
    sourceDestCheck: 'inPlace',
    instance: 'inPlace',
    deviceIndex: 'inPlace',
    tags: 'inPlace',
  },
}

export const networkInterfaceDefaults: NetworkInterfaceProps = {
  description: '',
  securityGroups: [],
  privateIpAddress: null,
  secondaryPrivateIpAddresses: [],
  ipv6AddressCount: null,
  ipv6Addresses: [],
  sourceDestCheck: true,
  instance: null,
  deviceIndex: 1,
  tags: {},
}
