import {
  AuthorizeSecurityGroupEgressCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateSecurityGroupCommand,
  DeleteSecurityGroupCommand,
  DescribeSecurityGroupsCommand,
  type IpPermission,
  RevokeSecurityGroupEgressCommand,
  RevokeSecurityGroupIngressCommand,
  type SecurityGroup,
  UpdateSecurityGroupRuleDescriptionsEgressCommand,
  UpdateSecurityGroupRuleDescriptionsIngressCommand,
} from '@aws-sdk/client-ec2'
import { protocolNumber } from '@vpcanvas/ip'
import {
  everyPage,
  type FactChange,
  type Facts,
  isRef,
  type Lifecycle,
  type Live,
  type Ref,
  ref,
  type Session,
  tagRecord,
  tagSpecification,
} from '@vpcanvas/provision'
import { groupsNaming, holdersIn } from '../holders.ts'
import { spelledBlock } from '../lifecycle-facts.ts'
import { prefixListSchema } from '../prefix-list/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { type SecurityGroupProps, type SecurityGroupRule, securityGroupSchema } from './schema.ts'

/** One rule by its content: AWS knows no two alike. */
interface RuleFact {
  readonly [key: string]: string | number | Ref | null
  readonly protocol: string
  readonly fromPort: number | null
  readonly toPort: number | null
  /** A block, a prefix list or a group. */
  readonly peer: string | Ref
  readonly description: string
}

interface SecurityGroupFacts extends Facts {
  /** Absent where nobody chose one. */
  readonly name: string | undefined
  readonly description: string
  readonly vpc: Ref
  readonly ingress: readonly RuleFact[]
  readonly egress: readonly RuleFact[]
}

type Direction = 'ingress' | 'egress'

export const lifecycle: Lifecycle<SecurityGroupProps, SecurityGroupFacts> = {
  schema: securityGroupSchema,
  service: 'ec2',
  // Groups name each other: all are made bare first.
  links: ['ingress', 'egress'],
  effects: { name: 'replacement', vpc: 'replacement' },
  holdsData: false,
  patience: { create: 300, delete: 1200 },

  desired: ({ name, parent, props }) => ({
    name: props.generatedName ? undefined : name,
    description: props.description,
    vpc: ref(vpcSchema.kind, parent ?? ''),
    ingress: distinct(props.ingress.map(wantedRule)),
    egress: distinct(props.egress.map(wantedRule)),
  }),

  async read(reader) {
    const groups = await everyPage(
      (NextToken) => reader.ec2.send(new DescribeSecurityGroupsCommand({ Filters: [reader.ours], NextToken })),
      (page) => page.SecurityGroups,
    )
    return groups.map(described)
  },

  async create({ ec2, idOf, generation, chosenName, ...session }, wanted) {
    const { GroupId } = await ec2.send(
      new CreateSecurityGroupCommand({
        GroupName: wanted.name === undefined ? chosenName : nameOf(wanted.name, generation),
        Description: wanted.description,
        VpcId: idOf(wanted.vpc),
        TagSpecifications: tagSpecification('security-group', session),
      }),
    )
    return GroupId ?? ''
  },

  async update(session, { id }, changes) {
    for (const direction of ['ingress', 'egress'] as const) {
      await writeRules(
        session,
        id,
        direction,
        changes.filter(({ fact }) => fact === direction),
      )
    }
  },

  async delete({ ec2 }, { id }) {
    await ec2.send(new DeleteSecurityGroupCommand({ GroupId: id }))
  },

  blockers: async (session, { id }) => [
    ...(await holdersIn(session, 'group-id', id)),
    ...(await groupsNaming(session, id)),
  ],
}

/** A name is taken once in a VPC: the one that replaces another has its generation behind it, so that both can exist. */
function nameOf(name: string, generation: number): string {
  return generation === 1 ? name : `${name}-${generation}`
}

function described(group: SecurityGroup): Live<SecurityGroupFacts> {
  const tags = tagRecord(group.Tags)
  const suffix = `-${tags['vpcanvas:generation'] ?? '1'}`
  const name = group.GroupName ?? ''
  return {
    id: group.GroupId ?? '',
    tags,
    state: 'ready',
    facts: {
      name: suffix !== '-1' && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name,
      description: group.Description ?? '',
      vpc: ref(vpcSchema.kind, group.VpcId ?? ''),
      ingress: (group.IpPermissions ?? []).flatMap(liveRules),
      egress: (group.IpPermissionsEgress ?? []).flatMap(liveRules),
    },
  }
}

/** AWS holds one permission for each protocol and ports; every peer in it is a rule. */
function liveRules(permission: IpPermission): readonly RuleFact[] {
  const rule = (peer: string | Ref, description: string | undefined): RuleFact => ({
    ...protocolAndPorts(permission.IpProtocol ?? '-1', permission.FromPort ?? null, permission.ToPort ?? null),
    peer,
    description: description ?? '',
  })
  return [
    ...(permission.IpRanges ?? []).map(({ CidrIp, Description }) => rule(CidrIp ?? '', Description)),
    ...(permission.Ipv6Ranges ?? []).map(({ CidrIpv6, Description }) =>
      rule(spelledBlock(CidrIpv6 ?? ''), Description),
    ),
    ...(permission.PrefixListIds ?? []).map(({ PrefixListId, Description }) =>
      rule(ref(prefixListSchema.kind, PrefixListId ?? ''), Description),
    ),
    ...(permission.UserIdGroupPairs ?? []).map(({ GroupId, Description }) =>
      rule(ref(securityGroupSchema.kind, GroupId ?? ''), Description),
    ),
  ]
}

function wantedRule({ protocol, fromPort, toPort, peer, description }: SecurityGroupRule): RuleFact {
  return {
    ...protocolAndPorts(protocol, fromPort, toPort),
    peer:
      peer.type === 'securityGroup'
        ? ref(securityGroupSchema.kind, peer.securityGroup)
        : peer.type === 'cidr'
          ? spelledBlock(peer.cidr)
          : ref(prefixListSchema.kind, peer.prefixList),
    description,
  }
}

const NAMED: Readonly<Record<number, string>> = { 1: 'icmp', 6: 'tcp', 17: 'udp', 58: 'icmpv6' }

/**
 * As AWS spells them: names for the four protocols that it names, and ports for those alone.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
 */
function protocolAndPorts(
  protocol: string,
  fromPort: number | null,
  toPort: number | null,
): Pick<RuleFact, 'protocol' | 'fromPort' | 'toPort'> {
  const number = protocolNumber(protocol)
  const name = number === null || number === undefined ? protocol : (NAMED[number] ?? String(number))
  const isIcmp = name === 'icmp' || name === 'icmpv6'
  if (isIcmp) return { protocol: name, fromPort: fromPort ?? -1, toPort: toPort ?? -1 }
  return name === 'tcp' || name === 'udp'
    ? { protocol: name, fromPort, toPort }
    : { protocol: name, fromPort: null, toPort: null }
}

function distinct(rules: readonly RuleFact[]): readonly RuleFact[] {
  return [...new Map(rules.map((rule) => [contentOf(rule), rule])).values()]
}

/** What makes a rule the same to AWS: all but the description. */
function contentOf({ protocol, fromPort, toPort, peer }: RuleFact): string {
  return JSON.stringify([protocol, fromPort, toPort, isRef(peer) ? [peer.kind, peer.ref] : peer])
}

/** New rules before old ones go, so that no wanted traffic stops; a changed description is written onto the rule. */
async function writeRules(
  { ec2, idOf }: Session,
  GroupId: string,
  direction: Direction,
  changes: readonly FactChange[],
): Promise<void> {
  const goes = changes.flatMap(({ before }) => (before ? [before as RuleFact] : []))
  const comes = changes.flatMap(({ after }) => (after ? [after as RuleFact] : []))
  const [had, has] = [new Set(goes.map(contentOf)), new Set(comes.map(contentOf))]
  const permissions = (rules: readonly RuleFact[]) => ({
    GroupId,
    IpPermissions: rules.map((rule) => permission(rule, idOf)),
  })
  const added = comes.filter((rule) => !had.has(contentOf(rule)))
  const described = comes.filter((rule) => had.has(contentOf(rule)))
  const removed = goes.filter((rule) => !has.has(contentOf(rule)))
  const isIngress = direction === 'ingress'
  if (added.length > 0) {
    const input = permissions(added)
    await (isIngress
      ? ec2.send(new AuthorizeSecurityGroupIngressCommand(input))
      : ec2.send(new AuthorizeSecurityGroupEgressCommand(input)))
  }
  if (described.length > 0) {
    const input = permissions(described)
    await (isIngress
      ? ec2.send(new UpdateSecurityGroupRuleDescriptionsIngressCommand(input))
      : ec2.send(new UpdateSecurityGroupRuleDescriptionsEgressCommand(input)))
  }
  if (removed.length > 0) {
    const input = permissions(removed)
    await (isIngress
      ? ec2.send(new RevokeSecurityGroupIngressCommand(input))
      : ec2.send(new RevokeSecurityGroupEgressCommand(input)))
  }
}

function permission({ protocol, fromPort, toPort, peer, description }: RuleFact, idOf: Session['idOf']): IpPermission {
  const Description = description || undefined
  return {
    IpProtocol: protocol,
    FromPort: fromPort ?? undefined,
    ToPort: toPort ?? undefined,
    ...(isRef(peer)
      ? peer.kind === prefixListSchema.kind
        ? { PrefixListIds: [{ PrefixListId: idOf(peer), Description }] }
        : { UserIdGroupPairs: [{ GroupId: idOf(peer), Description }] }
      : peer.includes(':')
        ? { Ipv6Ranges: [{ CidrIpv6: peer, Description }] }
        : { IpRanges: [{ CidrIp: peer, Description }] }),
  }
}
