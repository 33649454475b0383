import {
  AssignIpv6AddressesCommand,
  DescribeInstancesCommand,
  DescribeSecurityGroupsCommand,
  type Instance,
  ModifyInstanceAttributeCommand,
  RunInstancesCommand,
  StartInstancesCommand,
  StopInstancesCommand,
  type _InstanceType,
  TerminateInstancesCommand,
  UnassignIpv6AddressesCommand,
} from '@aws-sdk/client-ec2'
import { formatAddress } from '@vpcanvas/ip'
import type { Resource } from '@vpcanvas/model'
import {
  everyPage,
  type Facts,
  type Lifecycle,
  type Live,
  type LiveState,
  type Ref,
  ref,
  type Session,
  tagRecord,
  tagSpecification,
} from '@vpcanvas/provision'
import { ipv6AddressMeant } from '../blocks.ts'
import { wantsIpv6 } from '../ipv6.ts'
import { idsIn, refs } from '../lifecycle-facts.ts'
import { securityGroupSchema } from '../security-group/schema.ts'
import { type SubnetProps, subnetSchema } from '../subnet/schema.ts'
import { type InstanceProps, instanceSchema } from './schema.ts'

interface InstanceFacts extends Facts {
  readonly subnet: Ref
  readonly instanceType: string
  readonly imageId: string
  /** Empty: the VPC's default group. */
  readonly securityGroups: readonly Ref[]
  readonly associatePublicIpAddress: boolean | null
  readonly privateIpAddress: string | undefined
  /** Null: none, in a subnet that has no IPv6. Left out where the subnet decides, or the addresses are given. */
  readonly ipv6AddressCount: number | null | undefined
  /** Left out where AWS picks them. */
  readonly ipv6Addresses: readonly string[] | undefined
  readonly sourceDestCheck: boolean
}

const STATES: Readonly<Record<string, LiveState>> = {
  running: 'ready',
  stopped: 'ready',
  'shutting-down': 'leaving',
  terminated: 'gone',
}

// AWS keeps neither an image's parameter nor whether a public address was asked for: what was asked is kept beside the instance.
const IMAGE_TAG = 'vpcanvas:image'
const ADDRESS_TAG = 'vpcanvas:public-address'

export const lifecycle: Lifecycle<InstanceProps, InstanceFacts> = {
  schema: instanceSchema,
  service: 'ec2',
  links: [],
  effects: { subnet: 'dataLoss' },
  holdsData: true,
  patience: { create: 600, delete: 1200 },

  desired: ({ parent, props }, view) => ({
    subnet: ref(subnetSchema.kind, parent ?? ''),
    instanceType: props.instanceType,
    imageId: props.imageId,
    securityGroups: refs(securityGroupSchema.kind, props.securityGroups),
    associatePublicIpAddress: props.associatePublicIpAddress,
    privateIpAddress: props.privateIpAddress ?? undefined,
    ipv6AddressCount: props.ipv6Addresses.length > 0 ? undefined : countWanted(props, view.as(subnetSchema, parent)),
    ipv6Addresses: props.ipv6Addresses.length > 0 ? props.ipv6Addresses.map(spelledAddress) : undefined,
    sourceDestCheck: props.sourceDestCheck,
  }),

  // Its IPv6 addresses are the subnet's.
  needs: ({ parent, props }, view) => {
    const subnet = view.as(subnetSchema, parent)
    const asks = props.ipv6AddressCount !== null || props.ipv6Addresses.length > 0
    return subnet && asks && wantsIpv6(subnet) ? [subnet.id] : []
  },

  async read(reader) {
    const instances = await everyPage(
      (NextToken) => reader.ec2.send(new DescribeInstancesCommand({ Filters: [reader.ours], NextToken })),
      (page) => page.Reservations?.flatMap(({ Instances }) => Instances ?? []),
    )
    return instances.map(described)
  },

  async create({ ec2, idOf, token, tags }, wanted) {
    const groups = idsIn(wanted.securityGroups).map((id) => idOf(ref(securityGroupSchema.kind, id)))
    const asked = [
      { Key: IMAGE_TAG, Value: wanted.imageId },
      { Key: ADDRESS_TAG, Value: String(wanted.associatePublicIpAddress) },
    ]
    const { Instances } = await ec2.send(
      new RunInstancesCommand({
        MinCount: 1,
        MaxCount: 1,
        ImageId: wanted.imageId,
        // AWS refuses a type that it does not have.
        InstanceType: wanted.instanceType as _InstanceType,
        NetworkInterfaces: [
          {
            DeviceIndex: 0,
            SubnetId: idOf(wanted.subnet),
            Groups: groups.length > 0 ? groups : undefined,
            AssociatePublicIpAddress: wanted.associatePublicIpAddress ?? undefined,
            PrivateIpAddress: wanted.privateIpAddress,
            Ipv6AddressCount: wanted.ipv6AddressCount ?? undefined,
            Ipv6Addresses: wanted.ipv6Addresses?.map((Ipv6Address) => ({ Ipv6Address })),
          },
        ],
        ClientToken: token,
        TagSpecifications: [
          ...tagSpecification('instance', { tags: [...tags, ...asked] }),
          ...tagSpecification('volume', { tags }),
          ...tagSpecification('network-interface', { tags }),
        ],
      }),
    )
    return Instances?.[0]?.InstanceId ?? ''
  },

  async update(session, live, changes, wanted) {
    const { ec2 } = session
    const InstanceId = live.id
    if (changes.some(({ fact }) => fact.startsWith('ipv6'))) await writeIpv6(session, live, wanted)
    for (const { fact } of changes) {
      if (fact === 'securityGroups') {
        await ec2.send(
          new ModifyInstanceAttributeCommand({ InstanceId, Groups: await groupsFor(session, live, wanted) }),
        )
      } else if (fact === 'sourceDestCheck') {
        await ec2.send(
          new ModifyInstanceAttributeCommand({ InstanceId, SourceDestCheck: { Value: wanted.sourceDestCheck } }),
        )
      } else if (fact === 'instanceType' && live.status === 'stopped') {
        await ec2.send(new ModifyInstanceAttributeCommand({ InstanceId, InstanceType: { Value: wanted.instanceType } }))
        await ec2.send(new StartInstancesCommand({ InstanceIds: [InstanceId] }))
      } else if (fact === 'instanceType') {
        // The type of a running one cannot be changed: stopped first, the next look goes on.
        await ec2.send(new StopInstancesCommand({ InstanceIds: [InstanceId] }))
      }
    }
  },

  async delete({ ec2 }, { id }) {
    await ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }))
  },

  amounts: (fact, live, wanted) =>
    fact === 'ipv6AddressCount' && wanted.ipv6AddressCount === null && live.ipv6AddressCount === 0,

  clash: (old, wanted) =>
    old.subnet.ref === wanted.subnet.ref && wanted.privateIpAddress && old.privateIpAddress === wanted.privateIpAddress
      ? { en: 'Both use the same private address.', ko: '둘이 같은 프라이빗 주소를 사용합니다.' }
      : null,
}

function described(instance: Instance): Live<InstanceFacts> {
  const tags = tagRecord(instance.Tags)
  const state = instance.State?.Name ?? ''
  const asked = tags[ADDRESS_TAG]
  const [network] = instance.NetworkInterfaces ?? []
  const ipv6 = (network?.Ipv6Addresses ?? []).flatMap(({ Ipv6Address }) => Ipv6Address ?? [])
  return {
    id: instance.InstanceId ?? '',
    tags,
    state: STATES[state] ?? 'pending',
    status: state,
    facts: {
      subnet: ref(subnetSchema.kind, instance.SubnetId ?? ''),
      instanceType: instance.InstanceType ?? '',
      imageId: tags[IMAGE_TAG] ?? instance.ImageId ?? '',
      securityGroups: refs(
        securityGroupSchema.kind,
        (instance.SecurityGroups ?? []).flatMap(({ GroupId, GroupName }) => (GroupName === 'default' ? [] : [GroupId])),
      ),
      associatePublicIpAddress: asked === 'true' ? true : asked === 'false' ? false : null,
      privateIpAddress: instance.PrivateIpAddress,
      ipv6AddressCount: ipv6.length,
      ipv6Addresses: ipv6.map(spelledAddress),
      sourceDestCheck: instance.SourceDestCheck ?? true,
    },
    outputs: {
      ...(instance.PrivateIpAddress && { privateIp: instance.PrivateIpAddress }),
      ...(instance.PublicIpAddress && { publicIp: instance.PublicIpAddress }),
      ...(ipv6[0] && { ipv6: ipv6.join(', ') }),
    },
    parts: { networkInterface: network?.NetworkInterfaceId ?? '' },
  }
}

function countWanted({ ipv6AddressCount }: InstanceProps, subnet: Resource<SubnetProps> | undefined) {
  if (!ipv6AddressCount && subnet && !wantsIpv6(subnet)) return null
  return ipv6AddressCount ?? undefined
}

function spelledAddress(text: string): string {
  const address = ipv6AddressMeant(text)
  return address ? formatAddress(address) : text
}

/** Assigns what is missing, and takes back what is too much, while the instance runs. */
async function writeIpv6({ ec2 }: Session, live: Live<InstanceFacts>, wanted: InstanceFacts): Promise<void> {
  const NetworkInterfaceId = live.parts?.['networkInterface']
  const held = live.facts.ipv6Addresses ?? []
  const count = wanted.ipv6AddressCount ?? 0
  const surplus = wanted.ipv6Addresses
    ? held.filter((address) => !wanted.ipv6Addresses?.includes(address))
    : held.slice(count)
  const missing = wanted.ipv6Addresses?.filter((address) => !held.includes(address)) ?? []
  if (surplus.length > 0)
    await ec2.send(new UnassignIpv6AddressesCommand({ NetworkInterfaceId, Ipv6Addresses: surplus }))
  if (missing.length > 0) await ec2.send(new AssignIpv6AddressesCommand({ NetworkInterfaceId, Ipv6Addresses: missing }))
  else if (!wanted.ipv6Addresses && count > held.length)
    await ec2.send(new AssignIpv6AddressesCommand({ NetworkInterfaceId, Ipv6AddressCount: count - held.length }))
}

/** The whole list; the VPC's default group where the design names none, as AWS does for a new one. */
async function groupsFor({ ec2, idOf }: Session, live: Live<InstanceFacts>, wanted: InstanceFacts): Promise<string[]> {
  const named = idsIn(wanted.securityGroups).map((id) => idOf(ref(securityGroupSchema.kind, id)))
  if (named.length > 0) return named
  const { Reservations } = await ec2.send(new DescribeInstancesCommand({ InstanceIds: [live.id] }))
  const vpc = Reservations?.[0]?.Instances?.[0]?.VpcId ?? ''
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
