import type { Description, Shown } from '@vpcanvas/formats/describe'
import { absences, valuesIn } from '../describing.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { LAST_NUMBER } from './entries.ts'
import type { NetworkAclEntry, NetworkAclProps } from './schema.ts'

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAcl.html */
export const describe: Description<NetworkAclProps> = {
  as: 'item',
  key: 'NetworkAcls',
  type: 'AWS::EC2::NetworkAcl',
  id: 'NetworkAclId',
  read: (acl, around) => {
    const vpc = acl.text('VpcId')
    if (vpc === undefined || !around.has(vpcSchema.kind, vpc)) return { refused: absences.vpc }
    return {
      parent: vpc,
      props: {
        subnets: valuesIn(acl.each('Associations'), 'SubnetId'),
        entries: acl
          .each('Entries')
          .filter((entry) => (entry.integer('RuleNumber') ?? 0) <= LAST_NUMBER)
          .map(entryOf),
        tags: {},
      },
    }
  },
}

function entryOf(entry: Shown): NetworkAclEntry {
  const direction = entry.flag('Egress') ? 'egress' : 'ingress'
  const ruleNumber = entry.integer('RuleNumber') ?? 0
  return {
    id: `${direction}-${ruleNumber}`,
    direction,
    ruleNumber,
    action: entry.text('RuleAction') === 'allow' ? 'allow' : 'deny',
    protocol: entry.text('Protocol') ?? '-1',
    fromPort: entry.inner('PortRange').integer('From') ?? null,
    toPort: entry.inner('PortRange').integer('To') ?? null,
    icmpType: entry.inner('IcmpTypeCode').integer('Type') ?? null,
    icmpCode: entry.inner('IcmpTypeCode').integer('Code') ?? null,
    cidrBlock: entry.text('CidrBlock') ?? entry.text('Ipv6CidrBlock') ?? '',
  }
}
