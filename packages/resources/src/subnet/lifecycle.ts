import {
  AssociateSubnetCidrBlockCommand,
  CreateSubnetCommand,
  DeleteSubnetCommand,
  DescribeSubnetsCommand,
  DescribeVpcsCommand,
  DisassociateSubnetCidrBlockCommand,
  ModifySubnetAttributeCommand,
  type Subnet,
} from '@aws-sdk/client-ec2'
import { blockAt, formatBlock, overlaps, tryBlock } from '@vpcanvas/ip'
import {
  everyPage,
  type Facts,
  type Lifecycle,
  type Live,
  type Ref,
  ref,
  type Session,
  StepFailed,
  tagRecord,
  tagSpecification,
} from '@vpcanvas/provision'
import { blockMeant, ipv6Meant } from '../blocks.ts'
import { holdersIn } from '../holders.ts'
import { AMAZONS_PREFIX, indexIn, partOf, wantsIpv6 } from '../ipv6.ts'
import { spelledBlock } from '../lifecycle-facts.ts'
import { AMAZON_PROVIDED, vpcSchema } from '../vpc/schema.ts'
import { type SubnetProps, subnetSchema } from './schema.ts'

interface SubnetFacts extends Facts {
  readonly vpc: Ref
  readonly cidrBlock: string
  readonly availabilityZone: string | undefined
  readonly mapPublicIpOnLaunch: boolean
  /** One or none: a block, or `/64 3` for that part, of that size, of a range that only AWS knows. */
  readonly ipv6CidrBlock: readonly string[]
  readonly assignIpv6AddressOnCreation: boolean
}

export const lifecycle: Lifecycle<SubnetProps, SubnetFacts> = {
  schema: subnetSchema,
  service: 'ec2',
  links: [],
  effects: { vpc: 'replacement' },
  trims: ['ipv6CidrBlock'],
  holdsData: false,
  patience: { create: 600, delete: 1200 },

  desired: ({ parent, props }, view) => ({
    vpc: ref(vpcSchema.kind, parent ?? ''),
    cidrBlock: spelledBlock(props.cidrBlock),
    availabilityZone: props.availabilityZone || undefined,
    mapPublicIpOnLaunch: props.mapPublicIpOnLaunch,
    ipv6CidrBlock: ipv6Wanted(props, view.as(vpcSchema, parent)?.props.ipv6CidrBlock ?? null),
    assignIpv6AddressOnCreation: props.assignIpv6AddressOnCreation,
  }),

  // Its IPv6 block is a part of the VPC's.
  needs: (subnet) => (wantsIpv6(subnet) && subnet.parent !== null ? [subnet.parent] : []),

  async read(reader) {
    const subnets = await everyPage(
      (NextToken) => reader.ec2.send(new DescribeSubnetsCommand({ Filters: [reader.ours], NextToken })),
      (page) => page.Subnets,
    )
    return subnets.map(described)
  },

  async create({ ec2, idOf, ...session }, wanted) {
    const VpcId = idOf(wanted.vpc)
    const { Subnet: made } = await ec2.send(
      new CreateSubnetCommand({
        VpcId,
        CidrBlock: wanted.cidrBlock,
        Ipv6CidrBlock: await ipv6BlockOf({ ec2 }, VpcId, wanted.ipv6CidrBlock[0]),
        AvailabilityZone: wanted.availabilityZone,
        TagSpecifications: tagSpecification('subnet', session),
      }),
    )
    return made?.SubnetId ?? ''
  },

  async update({ ec2, idOf }, { id, parts, facts }, changes, wanted) {
    const SubnetId = id
    const ipv6 = changes.filter(({ fact }) => fact === 'ipv6CidrBlock')
    const [comes, [held]] = [ipv6.find(({ after }) => typeof after === 'string')?.after, facts.ipv6CidrBlock]
    // One at a time: the old one goes first, and the next look goes on.
    if (ipv6.length > 0 && held !== undefined)
      return void (await ec2.send(new DisassociateSubnetCidrBlockCommand({ AssociationId: parts?.[held] })))
    if (typeof comes === 'string') {
      const Ipv6CidrBlock = await ipv6BlockOf({ ec2 }, idOf(wanted.vpc), comes)
      return void (await ec2.send(new AssociateSubnetCidrBlockCommand({ SubnetId, Ipv6CidrBlock })))
    }
    for (const { fact } of changes) {
      if (fact === 'mapPublicIpOnLaunch')
        await ec2.send(
          new ModifySubnetAttributeCommand({ SubnetId, MapPublicIpOnLaunch: { Value: wanted.mapPublicIpOnLaunch } }),
        )
      else if (fact === 'assignIpv6AddressOnCreation')
        await ec2.send(
          new ModifySubnetAttributeCommand({
            SubnetId,
            AssignIpv6AddressOnCreation: { Value: wanted.assignIpv6AddressOnCreation },
          }),
        )
    }
  },

  async delete({ ec2 }, { id }) {
    await ec2.send(new DeleteSubnetCommand({ SubnetId: id }))
  },

  amounts(fact, live, wanted) {
    const [held, asked] = [live.ipv6CidrBlock[0], wanted.ipv6CidrBlock[0]]
    return fact === 'ipv6CidrBlock' && held !== undefined && asked !== undefined && partNamed(held) === asked
  },

  clash(old, wanted) {
    const [a, b] = [blockMeant(old.cidrBlock), blockMeant(wanted.cidrBlock)]
    if (old.vpc.ref !== wanted.vpc.ref || !a || !b || !overlaps(a, b)) return null
    return {
      en: `Its block ${old.cidrBlock} overlaps the new ${wanted.cidrBlock}.`,
      ko: `기존 블록 ${old.cidrBlock} 범위가 새 블록 ${wanted.cidrBlock} 범위와 겹칩니다.`,
    }
  },

  blockers: (session, { id }) => holdersIn(session, 'subnet-id', id),
}

const PART = /^\/(\d+) (\d+)$/

function ipv6Wanted(
  { ipv6CidrBlock, ipv6Index, ipv6PrefixLength }: SubnetProps,
  range: string | null,
): readonly string[] {
  if (ipv6CidrBlock !== null) return [spelledBlock(ipv6CidrBlock)]
  if (ipv6Index === null) return []
  const known = range === null || range === AMAZON_PROVIDED ? null : blockMeant(range)
  const block = known && partOf(known, ipv6Index, ipv6PrefixLength)
  return [block ? formatBlock(block) : `/${ipv6PrefixLength} ${ipv6Index}`]
}

/** Which part of the /56 around it a block is: Amazon gives none of other sizes. */
function partNamed(block: string): string | null {
  const part = ipv6Meant(block)
  const index = part && indexIn(blockAt({ family: 6, value: part.first }, AMAZONS_PREFIX), part)
  return part === null || index === null ? null : `/${part.prefix} ${index}`
}

/** The block that a name means in the range that the VPC has got. */
async function ipv6BlockOf(
  { ec2 }: Pick<Session, 'ec2'>,
  vpc: string,
  named: string | undefined,
): Promise<string | undefined> {
  const [, size, number] = PART.exec(named ?? '') ?? []
  if (size === undefined) return named
  const { Vpcs } = await ec2.send(new DescribeVpcsCommand({ VpcIds: [vpc] }))
  const range = Vpcs?.[0]?.Ipv6CidrBlockAssociationSet?.find(
    (one) => one.Ipv6CidrBlockState?.State === 'associated' && (one.Ipv6Pool ?? 'Amazon') === 'Amazon',
  )
  const outer = tryBlock(range?.Ipv6CidrBlock)
  const block = outer && partOf(outer, Number(number), Number(size))
  if (block) return formatBlock(block)
  throw new StepFailed('rejected', 'InvalidSubnet.Range', NO_RANGE)
}

const NO_RANGE = {
  en: 'The VPC has no IPv6 range from Amazon, or none with so many subnets.',
  ko: 'VPC에 Amazon 제공 IPv6 범위가 없거나 그 번호의 서브넷이 없습니다.',
}

/** States of a block on its way. */
const MOVING = /^(dis)?associating$/

function described(subnet: Subnet): Live<SubnetFacts> {
  const blocks = (subnet.Ipv6CidrBlockAssociationSet ?? []).filter(
    ({ Ipv6CidrBlockState }) => !/^(failed|disassociated)$/.test(Ipv6CidrBlockState?.State ?? ''),
  )
  const isMoving = blocks.some(({ Ipv6CidrBlockState }) => MOVING.test(Ipv6CidrBlockState?.State ?? ''))
  const isReady = subnet.State === 'available' && !isMoving
  return {
    id: subnet.SubnetId ?? '',
    tags: tagRecord(subnet.Tags),
    state: isReady ? 'ready' : subnet.State?.startsWith('failed') ? 'failed' : 'pending',
    status: isMoving ? 'associating' : (subnet.State ?? ''),
    facts: {
      vpc: ref(vpcSchema.kind, subnet.VpcId ?? ''),
      cidrBlock: subnet.CidrBlock ?? '',
      availabilityZone: subnet.AvailabilityZone,
      mapPublicIpOnLaunch: subnet.MapPublicIpOnLaunch ?? false,
      ipv6CidrBlock: blocks.map(({ Ipv6CidrBlock = '' }) => spelledBlock(Ipv6CidrBlock)),
      assignIpv6AddressOnCreation: subnet.AssignIpv6AddressOnCreation ?? false,
    },
    parts: Object.fromEntries(
      blocks.map(({ Ipv6CidrBlock = '', AssociationId = '' }) => [spelledBlock(Ipv6CidrBlock), AssociationId]),
    ),
  }
}
