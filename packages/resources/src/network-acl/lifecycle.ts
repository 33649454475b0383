import {
  CreateNetworkAclCommand,
  CreateNetworkAclEntryCommand,
  DeleteNetworkAclCommand,
  DeleteNetworkAclEntryCommand,
  DescribeNetworkAclsCommand,
  type NetworkAcl,
  type NetworkAclEntry as AwsEntry,
  ReplaceNetworkAclAssociationCommand,
  ReplaceNetworkAclEntryCommand,
} from '@aws-sdk/client-ec2'
import { protocolNumber } from '@vpcanvas/ip'
import {
  type Aws,
  everyPage,
  type FactChange,
  type FactRecord,
  type Facts,
  isRef,
  type Lifecycle,
  type Live,
  type Ref,
  ref,
  tagRecord,
  tagSpecification,
} from '@vpcanvas/provision'
import { idsIn, refs, spelledBlock } from '../lifecycle-facts.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { type NetworkAclEntry, type NetworkAclProps, networkAclSchema } from './schema.ts'

interface EntryFact extends FactRecord {
  readonly action: string
  readonly protocol: string
  readonly fromPort: number | null
  readonly toPort: number | null
  readonly icmpType: number | null
  readonly icmpCode: number | null
  readonly cidrBlock: string
}

interface NetworkAclFacts extends Facts {
  readonly vpc: Ref
  /** By direction and number: `ingress 100`. */
  readonly entries: Readonly<Record<string, EntryFact>>
  readonly subnets: readonly Ref[]
}

/** Numbers above are AWS's own closing denies. */
const LAST_NUMBER = 32766

export const lifecycle: Lifecycle<NetworkAclProps, NetworkAclFacts> = {
  schema: networkAclSchema,
  service: 'ec2',
  // Entries come with the list itself, associations after, so that no subnet is cut off meanwhile.
  links: ['subnets'],
  effects: { vpc: 'replacement' },
  holdsData: false,
  patience: { create: 300, delete: 300 },

  desired: ({ parent, props }) => ({
    vpc: ref(vpcSchema.kind, parent ?? ''),
    entries: Object.fromEntries(
      props.entries.map((entry) => [`${entry.direction} ${entry.ruleNumber}`, wantedEntry(entry)]),
    ),
    subnets: refs(subnetSchema.kind, props.subnets),
  }),

  async read(reader) {
    const acls = await everyPage(
      (NextToken) => reader.ec2.send(new DescribeNetworkAclsCommand({ Filters: [reader.ours], NextToken })),
      (page) => page.NetworkAcls,
    )
    return acls.map(described)
  },

  async create({ ec2, idOf, token, ...session }, wanted) {
    const { NetworkAcl } = await ec2.send(
      new CreateNetworkAclCommand({
        VpcId: idOf(wanted.vpc),
        ClientToken: token,
        TagSpecifications: tagSpecification('network-acl', session),
      }),
    )
    return NetworkAcl?.NetworkAclId ?? ''
  },

  async update(session, live, changes) {
    const entries = changes.filter(({ fact }) => fact === 'entries')
    // What comes before what goes, so that no wanted traffic stops.
    for (const change of entries.toSorted((a, b) => Number(a.after === undefined) - Number(b.after === undefined))) {
      await writeEntry(session, live.id, change)
    }
    const associations = changes.filter(({ fact }) => fact === 'subnets')
    if (associations.length === 0) return
    const acls = await aclsOfVpc(session, session.idOf(live.facts.vpc))
    for (const { before, after } of associations) {
      if (isRef(before)) await handBack(session, acls, live.id, session.idOf(before))
      if (isRef(after)) await give(session, acls, session.idOf(after), live.id)
    }
  },

  async delete(session, live) {
    const subnets = idsIn(live.facts.subnets)
    if (subnets.length > 0) {
      const acls = await aclsOfVpc(session, session.idOf(live.facts.vpc))
      for (const subnet of subnets) await handBack(session, acls, live.id, session.idOf(ref(subnetSchema.kind, subnet)))
    }
    await session.ec2.send(new DeleteNetworkAclCommand({ NetworkAclId: live.id }))
  },
}

function described(acl: NetworkAcl): Live<NetworkAclFacts> {
  const entries = (acl.Entries ?? []).filter(({ RuleNumber }) => (RuleNumber ?? 0) <= LAST_NUMBER)
  return {
    id: acl.NetworkAclId ?? '',
    tags: tagRecord(acl.Tags),
    state: 'ready',
    facts: {
      vpc: ref(vpcSchema.kind, acl.VpcId ?? ''),
      entries: Object.fromEntries(
        entries.map((entry) => [`${entry.Egress ? 'egress' : 'ingress'} ${entry.RuleNumber}`, liveEntry(entry)]),
      ),
      subnets: refs(
        subnetSchema.kind,
        (acl.Associations ?? []).map(({ SubnetId }) => SubnetId),
      ),
    },
  }
}

function liveEntry(entry: AwsEntry): EntryFact {
  return entryFact(
    entry.RuleAction ?? '',
    entry.Protocol ?? '-1',
    [entry.PortRange?.From ?? null, entry.PortRange?.To ?? null],
    [entry.IcmpTypeCode?.Type ?? null, entry.IcmpTypeCode?.Code ?? null],
    entry.CidrBlock ?? entry.Ipv6CidrBlock ?? '',
  )
}

function wantedEntry(entry: NetworkAclEntry): EntryFact {
  return entryFact(
    entry.action,
    entry.protocol,
    [entry.fromPort, entry.toPort],
    [entry.icmpType, entry.icmpCode],
    entry.cidrBlock,
  )
}

type Pair = readonly [number | null, number | null]

/** As AWS spells it: the protocol by its number, ports for TCP and UDP, type and code for ICMP, and nothing else. */
function entryFact(action: string, protocol: string, ports: Pair, icmp: Pair, cidrBlock: string): EntryFact {
  const number = String(protocolNumber(protocol) ?? protocol)
  const [hasPorts, hasTypes] = [number === '6' || number === '17', number === '1' || number === '58']
  return {
    action,
    protocol: number,
    fromPort: hasPorts ? ports[0] : null,
    toPort: hasPorts ? ports[1] : null,
    icmpType: hasTypes ? (icmp[0] ?? -1) : null,
    icmpCode: hasTypes ? (icmp[1] ?? -1) : null,
    cidrBlock: spelledBlock(cidrBlock),
  }
}

async function writeEntry({ ec2 }: Aws, NetworkAclId: string, { key, before, after }: FactChange): Promise<void> {
  const [direction, number] = (key ?? '').split(' ')
  const place = { NetworkAclId, RuleNumber: Number(number), Egress: direction === 'egress' }
  if (after === undefined) {
    await ec2.send(new DeleteNetworkAclEntryCommand(place))
    return
  }
  const { action, protocol, fromPort, toPort, icmpType, icmpCode, cidrBlock } = after as EntryFact
  const input = {
    ...place,
    RuleAction: action === 'allow' ? ('allow' as const) : ('deny' as const),
    Protocol: protocol,
    ...(fromPort !== null && toPort !== null && { PortRange: { From: fromPort, To: toPort } }),
    ...(icmpType !== null && { IcmpTypeCode: { Type: icmpType, Code: icmpCode ?? -1 } }),
    ...(cidrBlock.includes(':') ? { Ipv6CidrBlock: cidrBlock } : { CidrBlock: cidrBlock }),
  }
  await (before === undefined
    ? ec2.send(new CreateNetworkAclEntryCommand(input))
    : ec2.send(new ReplaceNetworkAclEntryCommand(input)))
}

function aclsOfVpc({ ec2 }: Aws, vpcId: string): Promise<readonly NetworkAcl[]> {
  return everyPage(
    (NextToken) =>
      ec2.send(new DescribeNetworkAclsCommand({ Filters: [{ Name: 'vpc-id', Values: [vpcId] }], NextToken })),
    (page) => page.NetworkAcls,
  )
}

/** Every subnet has exactly one list: giving it another replaces the association. */
async function give({ ec2 }: Aws, acls: readonly NetworkAcl[], subnetId: string, NetworkAclId: string): Promise<void> {
  const current = acls.flatMap(({ Associations }) => Associations ?? []).find(({ SubnetId }) => SubnetId === subnetId)
  if (!current || current.NetworkAclId === NetworkAclId) return
  await ec2.send(
    new ReplaceNetworkAclAssociationCommand({ AssociationId: current.NetworkAclAssociationId, NetworkAclId }),
  )
}

/** To the VPC's default list, unless another list has taken the subnet meanwhile. */
async function handBack(aws: Aws, acls: readonly NetworkAcl[], from: string, subnetId: string): Promise<void> {
  const isStillOurs = acls.some(
    ({ NetworkAclId, Associations }) =>
      NetworkAclId === from && Associations?.some(({ SubnetId }) => SubnetId === subnetId),
  )
  const byDefault = acls.find(({ IsDefault }) => IsDefault)
  if (isStillOurs && byDefault?.NetworkAclId) await give(aws, acls, subnetId, byDefault.NetworkAclId)
}
