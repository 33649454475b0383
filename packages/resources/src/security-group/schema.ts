import { type KindSchema, looseReference, reference, tagsSchema, z } from '@vpcanvas/model'

const peer = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('cidr'), cidr: z.string() }),
  z.strictObject({ type: z.literal('securityGroup'), securityGroup: reference('securityGroup') }),
  /** One of the design, or one that it does not hold by its AWS id. */
  z.strictObject({ type: z.literal('prefixList'), prefixList: looseReference('prefixList') }),
])

const rule = z.strictObject({
  id: z.string(),
  /** `tcp`, `udp`, `icmp`, `icmpv6`, a number, or `-1` for all. */
  protocol: z.string(),
  /** For ICMP the type and the code, -1 for all; null is absent. */
  fromPort: z.nullable(z.int()),
  toPort: z.nullable(z.int()),
  /** Where traffic comes from (ingress) or goes to (egress). */
  peer,
  description: z.string(),
})

const props = z.strictObject({
  /** Whether nobody chose a GroupName: whoever makes the group makes one up. Else it is the resource's name. */
  generatedName: z.boolean(),
  description: z.string(),
  ingress: z.array(rule),
  egress: z.array(rule),
  tags: tagsSchema,
})

export type SecurityGroupPeer = z.infer<typeof peer>
export type SecurityGroupRule = z.infer<typeof rule>
export type SecurityGroupProps = z.infer<typeof props>

export const securityGroupSchema: KindSchema<SecurityGroupProps> = {
  kind: 'securityGroup',
  label: { en: 'Security group', ko: '보안 그룹' },
  props,
  parents: ['vpc'],
  changes: {
    // A name that was made up is as good as any.
    generatedName: (before, after) => (before.generatedName && !after.generatedName ? 'replacement' : 'none'),
    description: 'replacement',
    ingress: 'inPlace',
    egress: 'inPlace',
    tags: 'inPlace',
  },
}

/** What AWS itself starts a group with: nothing in, everything out over IPv4. */
export const securityGroupDefaults: SecurityGroupProps = {
  generatedName: false,
  description: 'Drawn in vpcanvas',
  ingress: [],
  egress: [
    {
      id: 'all',
      protocol: '-1',
      fromPort: null,
      toPort: null,
      peer: { type: 'cidr', cidr: '0.0.0.0/0' },
      description: '',
    },
  ],
  tags: {},
}
