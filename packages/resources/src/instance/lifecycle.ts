import {
  DescribeInstancesCommand,
  DescribeSecurityGroupsCommand,
  type Instance,
  ModifyInstanceAttributeCommand,
  RunInstancesCommand,
  StartInstancesCommand,
  StopInstancesCommand,
  type _InstanceType,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2'
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
import { ipv6Amounts, type Ipv6Facts, ipv6Needs, ipv6Seen, ipv6Wanted, writeIpv6 } from '../ipv6-lifecycle.ts'
import { idsIn, refs } from '../lifecycle-facts.ts'
import { securityGroupSchema } from '../security-group/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { type InstanceProps, instanceSchema } from './schema.ts'

interface InstanceFacts extends Facts, Ipv6Facts {
  readonly subnet: Ref
  readonly instanceType: string
  readonly imageId: string
  /** Empty: the VPC's default group. */
  readonly securityGroups: readonly Ref[]
  readonly associatePublicIpAddress: boolean | null
  readonly privateIpAddress: string | undefined
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
    ...ipv6Wanted({ parent, props }, view),
    sourceDestCheck: props.sourceDestCheck,
  }),

  // Its IPv6 addresses are the subnet's.
  needs: ipv6Needs,

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
    if (changes.some(({ fact }) => fact.startsWith('ipv6')))
      await writeIpv6(session, live.parts?.['networkInterface'] ?? '', live.facts, wanted)
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

  amounts: ipv6Amounts,

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
  const ipv6 = ipv6Seen(network?.Ipv6Addresses)
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
      ...ipv6,
      sourceDestCheck: instance.SourceDestCheck ?? true,
    },
    outputs: {
      ...(instance.PrivateIpAddress && { privateIp: instance.PrivateIpAddress }),
      ...(instance.PublicIpAddress && { publicIp: instance.PublicIpAddress }),
      ...(ipv6.ipv6AddressCount > 0 && { ipv6: ipv6.ipv6Addresses.join(', ') }),
    },
    parts: { networkInterface: network?.NetworkInterfaceId ?? '' },
  }
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
