import type { Description, Shown } from '@vpcanvas/formats/describe'
import { absences } from '../describing.ts'
import { protocolNamed } from '../cloudformation/protocols.ts'
import { vpcSchema } from '../vpc/schema.ts'
import type { SecurityGroupPeer, SecurityGroupProps, SecurityGroupRule } from './schema.ts'

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroup.html */
export const describe: Description<SecurityGroupProps> = {
  as: 'item',
  key: 'SecurityGroups',
  type: 'AWS::EC2::SecurityGroup',
  id: 'GroupId',
  read: (group, around) => {
    const vpc = group.text('VpcId')
    if (vpc === undefined || !around.has(vpcSchema.kind, vpc)) return { refused: absences.vpc }
    const name = group.text('GroupName')
    return {
      parent: vpc,
      ...(name !== undefined && { name }),
      props: {
        generatedName: false,
        description: group.text('Description') ?? '',
        ingress: rulesOf(group.each('IpPermissions'), 'ingress'),
        egress: rulesOf(group.each('IpPermissionsEgress'), 'egress'),
        tags: {},
      },
      // The group that came with the VPC: nobody else may take the name.
      ...(name === 'default' && { observed: { origin: 'vpc' } }),
    }
  },
}

/** One permission for each protocol and ports; every peer in it is a rule. */
function rulesOf(permissions: readonly Shown[], direction: string): SecurityGroupRule[] {
  return permissions
    .flatMap((permission) =>
      peersOf(permission).map(([peer, said]) => ({
        protocol: protocolNamed(permission.text('IpProtocol') ?? '-1'),
        fromPort: permission.integer('FromPort') ?? null,
        toPort: permission.integer('ToPort') ?? null,
        peer,
        description: said.text('Description') ?? '',
      })),
    )
    .map((rule, n) => ({ id: `${direction}-${n + 1}`, ...rule }))
}

function peersOf(permission: Shown): readonly (readonly [SecurityGroupPeer, Shown])[] {
  const read = (list: string, field: string, peer: (value: string) => SecurityGroupPeer) =>
    permission.each(list).flatMap((said) => {
      const value = said.text(field)
      return value === undefined ? [] : [[peer(value), said] as const]
    })
  return [
    ...read('IpRanges', 'CidrIp', (cidr) => ({ type: 'cidr', cidr })),
    ...read('Ipv6Ranges', 'CidrIpv6', (cidr) => ({ type: 'cidr', cidr })),
    ...read('PrefixListIds', 'PrefixListId', (prefixList) => ({ type: 'prefixList', prefixList })),
    ...read('UserIdGroupPairs', 'GroupId', (securityGroup) => ({ type: 'securityGroup', securityGroup })),
  ]
}
