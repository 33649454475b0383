import { type KindSchema, reference, tagsSchema, z } from '@vpcanvas/model'

const entry = z.strictObject({
  id: z.string(),
  direction: z.enum(['ingress', 'egress']),
  ruleNumber: z.int(),
  action: z.enum(['allow', 'deny']),
  /** A protocol's name or number; `-1` is all. */
  protocol: z.string(),
  /** For TCP and UDP; null is absent. */
  fromPort: z.nullable(z.int()),
  toPort: z.nullable(z.int()),
  /** For ICMP; -1 is all. */
  icmpType: z.nullable(z.int()),
  icmpCode: z.nullable(z.int()),
  /** An IPv4 or IPv6 block. */
  cidrBlock: z.string(),
})

const props = z.strictObject({
  subnets: z.array(reference('subnet')),
  /** Without the final denies, which AWS writes itself. */
  entries: z.array(entry),
  tags: tagsSchema,
})

export type NetworkAclEntry = z.infer<typeof entry>
export type NetworkAclProps = z.infer<typeof props>

export const networkAclSchema: KindSchema<NetworkAclProps> = {
  kind: 'networkAcl',
  label: { en: 'Network ACL', ko: '네트워크 ACL' },
  props,
  parents: ['vpc'],
  changes: { subnets: 'inPlace', entries: 'inPlace', tags: 'inPlace' },
}

function allowAll(direction: NetworkAclEntry['direction']): NetworkAclEntry {
  return {
    id: `${direction}-100`,
    direction,
    ruleNumber: 100,
    action: 'allow',
    protocol: '-1',
    fromPort: null,
    toPort: null,
    icmpType: null,
    icmpCode: null,
    cidrBlock: '0.0.0.0/0',
  }
}

/** Lets everything through, so that a new one changes nothing until it is narrowed. */
export const networkAclDefaults: NetworkAclProps = {
  subnets: [],
  entries: [allowAll('ingress'), allowAll('egress')],
  tags: {},
}
