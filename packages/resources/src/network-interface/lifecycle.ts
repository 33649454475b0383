import {
  AssignPrivateIpAddressesCommand,
  AttachNetworkInterfaceCommand,
  CreateNetworkInterfaceCommand,
  DeleteNetworkInterfaceCommand,
  DescribeNetworkInterfacesCommand,
  DescribeSecurityGroupsCommand,
  DetachNetworkInterfaceCommand,
  ModifyNetworkInterfaceAttributeCommand,
  type NetworkInterface,
  UnassignPrivateIpAddressesCommand,
} from '@aws-sdk/client-ec2'
import {
  everyPage,
  type FactChange,
  type Facts,
  type Lifecycle,
  type Live,
  type Ref,
  ref,
  type Session,
  tagRecord,
  tagSpecification,
} from '@vpcanvas/provision'
import { instanceSchema } from '../instance/schema.ts'
import { ipv6Amounts, type Ipv6Facts, ipv6Needs, ipv6Seen, ipv6Wanted, writeIpv6 } from '../ipv6-lifecycle.ts'
import { idsIn, refs } from '../lifecycle-facts.ts'
import { securityGroupSchema } from '../security-group/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { type NetworkInterfaceProps, networkInterfaceSchema } from './schema.ts'

interface NetworkInterfaceFacts extends Facts, Ipv6Facts {
  readonly subnet: Ref
  readonly description: string
  /** Empty: the VPC's default group. */
  readonly securityGroups: readonly Ref[]
  readonly privateIpAddress: string | undefined
  readonly secondaryPrivateIpAddresses: readonly string[]
  readonly sourceDestCheck: boolean
  readonly instance: Ref | null
  /** Left out while it is attached to none. */
  readonly deviceIndex: number | undefined
}

export const lifecycle: Lifecycle<NetworkInterfaceProps, NetworkInterfaceFacts> = {
  schema: networkInterfaceSchema,
  service: 'ec2',
  links: ['instance', 'deviceIndex'],
  effects: { subnet: 'replacement' },
  holdsData: false,
  patience: { create: 300, delete: 600 },

  desired: ({ parent, props }, view) => ({
    subnet: ref(subnetSchema.kind, parent ?? ''),
    description: props.description,
    securityGroups: refs(securityGroupSchema.kind, props.securityGroups),
    privateIpAddress: props.privateIpAddress ?? undefined,
    secondaryPrivateIpAddresses: props.secondaryPrivateIpAddresses.toSorted(),
    ...ipv6Wanted({ parent, props }, view),
    sourceDestCheck: props.sourceDestCheck,
    instance: props.instance === null ? null : ref(instanceSchema.kind, props.instance),
    deviceIndex: props.instance === null ? undefined : props.deviceIndex,
  }),

  needs: ipv6Needs,

  async read(reader) {
    const found = await everyPage(
      (NextToken) => reader.ec2.send(new DescribeNetworkInterfacesCommand({ Filters: [reader.ours], NextToken })),
      (page) => page.NetworkInterfaces,
    )
    // An instance's own interface carries its tags too.
    return found.filter(({ Attachment }) => Attachment?.DeviceIndex !== 0).map(described)
  },

  async create({ ec2, idOf, token, ...session }, wanted) {
    const groups = groupIds(wanted, idOf)
    const { NetworkInterface: made } = await ec2.send(
      new CreateNetworkInterfaceCommand({
        SubnetId: idOf(wanted.subnet),
        Description: wanted.description || undefined,
        Groups: groups.length > 0 ? groups : undefined,
        PrivateIpAddress: wanted.privateIpAddress,
        Ipv6AddressCount: wanted.ipv6AddressCount ?? undefined,
        Ipv6Addresses: wanted.ipv6Addresses?.map((Ipv6Address) => ({ Ipv6Address })),
        ClientToken: token,
        TagSpecifications: tagSpecification('network-interface', session),
      }),
    )
    return made?.NetworkInterfaceId ?? ''
  },

  async update(session, live, changes, wanted) {
    for (const { fact } of changes) await WRITERS[fact]?.(session, live, wanted)
    if (changes.some(({ fact }) => fact.startsWith('ipv6'))) await writeIpv6(session, live.id, live.facts, wanted)
    if (changes.some(isAttachment)) await attach(session, live, wanted)
  },

  async delete({ ec2 }, { id, parts }) {
    const AttachmentId = parts?.['attachment']
    // A second attempt finds it detached, or on the way.
    if (AttachmentId) await ec2.send(new DetachNetworkInterfaceCommand({ AttachmentId, Force: true })).catch(() => {})
    await ec2.send(new DeleteNetworkInterfaceCommand({ NetworkInterfaceId: id }))
  },

  amounts: ipv6Amounts,

  clash: (old, wanted) =>
    old.subnet.ref === wanted.subnet.ref && wanted.privateIpAddress && old.privateIpAddress === wanted.privateIpAddress
      ? { en: 'Both use the same private address.', ko: '둘이 같은 프라이빗 주소를 사용합니다.' }
      : null,
}

type Writer = (session: Session, live: Live<NetworkInterfaceFacts>, wanted: NetworkInterfaceFacts) => Promise<unknown>

const WRITERS: Readonly<Record<string, Writer>> = {
  description: ({ ec2 }, { id }, { description }) =>
    ec2.send(
      new ModifyNetworkInterfaceAttributeCommand({ NetworkInterfaceId: id, Description: { Value: description } }),
    ),
  sourceDestCheck: ({ ec2 }, { id }, { sourceDestCheck }) =>
    ec2.send(
      new ModifyNetworkInterfaceAttributeCommand({
        NetworkInterfaceId: id,
        SourceDestCheck: { Value: sourceDestCheck },
      }),
    ),
  securityGroups: async (session, { id, parts }, wanted) => {
    const groups = groupIds(wanted, session.idOf)
    await session.ec2.send(
      new ModifyNetworkInterfaceAttributeCommand({
        NetworkInterfaceId: id,
        Groups: groups.length > 0 ? groups : await defaultGroup(session, parts?.['vpc'] ?? ''),
      }),
    )
  },
  secondaryPrivateIpAddresses: async ({ ec2 }, { id, facts }, wanted) => {
    const [held, asked] = [facts.secondaryPrivateIpAddresses, wanted.secondaryPrivateIpAddresses]
    const [surplus, missing] = [held.filter((one) => !asked.includes(one)), asked.filter((one) => !held.includes(one))]
    if (surplus.length > 0)
      await ec2.send(new UnassignPrivateIpAddressesCommand({ NetworkInterfaceId: id, PrivateIpAddresses: surplus }))
    if (missing.length > 0)
      await ec2.send(new AssignPrivateIpAddressesCommand({ NetworkInterfaceId: id, PrivateIpAddresses: missing }))
  },
}

function isAttachment({ fact }: FactChange): boolean {
  return fact === 'instance' || fact === 'deviceIndex'
}

/** Off the instance that it is at, and, once it is off, onto the other. */
async function attach(
  { ec2, idOf }: Session,
  { id, facts, parts, status }: Live<NetworkInterfaceFacts>,
  { instance, deviceIndex }: NetworkInterfaceFacts,
): Promise<void> {
  if (facts.instance) await ec2.send(new DetachNetworkInterfaceCommand({ AttachmentId: parts?.['attachment'] }))
  else if (instance && status === 'available') {
    await ec2.send(
      new AttachNetworkInterfaceCommand({
        NetworkInterfaceId: id,
        InstanceId: idOf(instance),
        DeviceIndex: deviceIndex,
      }),
    )
  }
}

function described(one: NetworkInterface): Live<NetworkInterfaceFacts> {
  const { Attachment: attachment } = one
  const isAttached = attachment?.InstanceId !== undefined && attachment.Status !== 'detached'
  const isMoving = attachment?.Status === 'attaching' || attachment?.Status === 'detaching'
  return {
    id: one.NetworkInterfaceId ?? '',
    tags: tagRecord(one.TagSet),
    state: isMoving ? 'pending' : 'ready',
    status: one.Status ?? '',
    facts: {
      subnet: ref(subnetSchema.kind, one.SubnetId ?? ''),
      description: one.Description ?? '',
      securityGroups: refs(
        securityGroupSchema.kind,
        (one.Groups ?? []).flatMap(({ GroupId, GroupName }) => (GroupName === 'default' ? [] : [GroupId])),
      ),
      privateIpAddress: one.PrivateIpAddress,
      secondaryPrivateIpAddresses: (one.PrivateIpAddresses ?? [])
        .flatMap(({ Primary, PrivateIpAddress }) => (Primary ? [] : (PrivateIpAddress ?? [])))
        .toSorted(),
      ...ipv6Seen(one.Ipv6Addresses),
      sourceDestCheck: one.SourceDestCheck ?? true,
      instance: isAttached ? ref(instanceSchema.kind, attachment.InstanceId ?? '') : null,
      deviceIndex: isAttached ? attachment.DeviceIndex : undefined,
    },
    outputs: { ...(one.PrivateIpAddress && { privateIp: one.PrivateIpAddress }) },
    parts: { attachment: isAttached ? (attachment.AttachmentId ?? '') : '', vpc: one.VpcId ?? '' },
  }
}

function groupIds({ securityGroups }: NetworkInterfaceFacts, idOf: Session['idOf']): string[] {
  return idsIn(securityGroups).map((id) => idOf(ref(securityGroupSchema.kind, id)))
}

/** The group that AWS gives an interface for which none is named. */
async function defaultGroup({ ec2 }: Session, vpc: string): Promise<string[]> {
  const { SecurityGroups } = await ec2.send(
    new DescribeSecurityGroupsCommand({
      Filters: [
        { Name: 'vpc-id', Values: [vpc] },
        { Name: 'group-name', Values: ['default'] },
      ],
    }),
  )
  return (SecurityGroups ?? []).flatMap(({ GroupId }) => GroupId ?? [])
}
