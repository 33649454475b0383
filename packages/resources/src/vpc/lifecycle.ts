import {
  AssociateVpcCidrBlockCommand,
  CreateVpcCommand,
  DeleteVpcCommand,
  DescribeVpcAttributeCommand,
  DescribeVpcsCommand,
  DisassociateVpcCidrBlockCommand,
  ModifyVpcAttributeCommand,
  ModifyVpcTenancyCommand,
  type Vpc,
  type VpcAttributeName,
} from '@aws-sdk/client-ec2'
import {
  everyPage,
  type Facts,
  type Lifecycle,
  type Live,
  type Reader,
  StepFailed,
  tagRecord,
  tagSpecification,
} from '@vpcanvas/provision'
import { guestsOf } from '../holders.ts'
import { spelledBlock } from '../lifecycle-facts.ts'
import { AMAZON_PROVIDED, type VpcProps, vpcSchema } from './schema.ts'

interface VpcFacts extends Facts {
  readonly cidrBlock: string
  readonly secondaryCidrBlocks: readonly string[]
  /** One, or none. */
  readonly ipv6CidrBlock: readonly string[]
  readonly ipv6Pool: string | undefined
  readonly enableDnsSupport: boolean | undefined
  readonly enableDnsHostnames: boolean | undefined
  readonly instanceTenancy: string
}

export const lifecycle: Lifecycle<VpcProps, VpcFacts> = {
  schema: vpcSchema,
  service: 'ec2',
  links: [],
  effects: {},
  trims: ['secondaryCidrBlocks', 'ipv6CidrBlock'],
  holdsData: false,
  patience: { create: 600, delete: 300 },

  desired: ({ props }) => ({
    cidrBlock: spelledBlock(props.cidrBlock),
    secondaryCidrBlocks: [...new Set(props.secondaryCidrBlocks.map(spelledBlock))],
    ipv6CidrBlock: props.ipv6CidrBlock === null ? [] : [spelledBlock(props.ipv6CidrBlock)],
    ipv6Pool: props.ipv6CidrBlock === AMAZON_PROVIDED ? undefined : (props.ipv6Pool ?? undefined),
    enableDnsSupport: props.enableDnsSupport,
    enableDnsHostnames: props.enableDnsHostnames,
    instanceTenancy: props.instanceTenancy,
  }),

  async read(reader) {
    const vpcs = await everyPage(
      (NextToken) => reader.ec2.send(new DescribeVpcsCommand({ Filters: [reader.ours], NextToken })),
      (page) => page.Vpcs,
    )
    const ours = vpcs.filter((vpc) => reader.isOurs(tagRecord(vpc.Tags)))
    return Promise.all(ours.map((vpc) => described(vpc, reader)))
  },

  async create({ ec2, ...session }, wanted) {
    const { Vpc } = await ec2.send(
      new CreateVpcCommand({
        CidrBlock: wanted.cidrBlock,
        ...wanted.ipv6CidrBlock.map((block) => ipv6Range(block, wanted))[0],
        InstanceTenancy: wanted.instanceTenancy === 'dedicated' ? 'dedicated' : 'default',
        TagSpecifications: tagSpecification('vpc', session),
      }),
    )
    return Vpc?.VpcId ?? ''
  },

  async update({ ec2 }, { id, parts }, changes, wanted) {
    const VpcId = id
    for (const { fact, before, after } of changes) {
      if (fact === 'secondaryCidrBlocks' && typeof after === 'string') {
        await ec2.send(new AssociateVpcCidrBlockCommand({ VpcId, CidrBlock: after }))
      } else if (fact === 'secondaryCidrBlocks' && typeof before === 'string') {
        await ec2.send(new DisassociateVpcCidrBlockCommand({ AssociationId: parts?.[before] }))
      } else if (fact === 'ipv6CidrBlock' && typeof after === 'string') {
        await ec2.send(new AssociateVpcCidrBlockCommand({ VpcId, ...ipv6Range(after, wanted) }))
      } else if (fact === 'ipv6CidrBlock' && typeof before === 'string') {
        await ec2.send(new DisassociateVpcCidrBlockCommand({ AssociationId: parts?.[before] }))
      } else if (fact === 'instanceTenancy') {
        await ec2.send(new ModifyVpcTenancyCommand({ VpcId, InstanceTenancy: 'default' }))
      }
    }
    // One attribute a call; host names need resolution, so it comes first and goes last.
    const value = (fact: string) => changes.find((change) => change.fact === fact)?.after
    const [support, hostnames] = [value('enableDnsSupport'), value('enableDnsHostnames')]
    if (support === true) await ec2.send(new ModifyVpcAttributeCommand({ VpcId, EnableDnsSupport: { Value: true } }))
    if (typeof hostnames === 'boolean')
      await ec2.send(new ModifyVpcAttributeCommand({ VpcId, EnableDnsHostnames: { Value: hostnames } }))
    if (support === false) await ec2.send(new ModifyVpcAttributeCommand({ VpcId, EnableDnsSupport: { Value: false } }))
  },

  async delete({ ec2 }, { id }) {
    await ec2.send(new DeleteVpcCommand({ VpcId: id }))
  },

  // The pool of a block is what it was taken from.
  amounts: (fact) => fact === 'ipv6Pool',

  blockers: (session, { id }) => guestsOf(session, id),
}

async function described(vpc: Vpc, reader: Reader): Promise<Live<VpcFacts>> {
  const id = vpc.VpcId ?? ''
  const [enableDnsSupport, enableDnsHostnames] = await Promise.all([
    attribute(reader, id, 'enableDnsSupport'),
    attribute(reader, id, 'enableDnsHostnames'),
  ])
  const isShown = enableDnsSupport !== undefined && enableDnsHostnames !== undefined
  const blocks = (vpc.CidrBlockAssociationSet ?? [])
    .filter(({ CidrBlock, CidrBlockState }) => CidrBlock !== vpc.CidrBlock && isThere(CidrBlockState))
    .map(({ CidrBlock = '', AssociationId = '', CidrBlockState }) => ({
      named: CidrBlock,
      AssociationId,
      state: CidrBlockState?.State,
    }))
  const ipv6 = (vpc.Ipv6CidrBlockAssociationSet ?? [])
    .filter(({ Ipv6CidrBlockState }) => isThere(Ipv6CidrBlockState))
    .map(({ Ipv6CidrBlock = '', Ipv6Pool, AssociationId = '', Ipv6CidrBlockState }) => ({
      named: (Ipv6Pool ?? 'Amazon') === 'Amazon' ? AMAZON_PROVIDED : spelledBlock(Ipv6CidrBlock),
      AssociationId,
      state: Ipv6CidrBlockState?.State,
    }))
  const isSettled = [...blocks, ...ipv6].every(({ state }) => state === 'associated')
  return {
    id,
    tags: tagRecord(vpc.Tags),
    state: vpc.State === 'available' && isSettled && isShown ? 'ready' : 'pending',
    status: isSettled ? (vpc.State ?? '') : 'associating',
    facts: {
      cidrBlock: vpc.CidrBlock ?? '',
      secondaryCidrBlocks: blocks.map(({ named }) => named),
      ipv6CidrBlock: ipv6.map(({ named }) => named),
      ipv6Pool: vpc.Ipv6CidrBlockAssociationSet?.[0]?.Ipv6Pool,
      enableDnsSupport,
      enableDnsHostnames,
      instanceTenancy: vpc.InstanceTenancy ?? 'default',
    },
    ...(vpc.Ipv6CidrBlockAssociationSet?.[0]?.Ipv6CidrBlock && {
      outputs: { ipv6CidrBlock: vpc.Ipv6CidrBlockAssociationSet[0].Ipv6CidrBlock },
    }),
    parts: Object.fromEntries([...blocks, ...ipv6].map(({ named, AssociationId }) => [named, AssociationId])),
  }
}

/** Whether a block is the VPC's, comes or goes. */
function isThere(state: { readonly State?: string | undefined } | undefined): boolean {
  return ['associating', 'associated', 'disassociating'].includes(state?.State ?? '')
}

function ipv6Range(block: string, { ipv6Pool }: VpcFacts) {
  return block === AMAZON_PROVIDED
    ? { AmazonProvidedIpv6CidrBlock: true }
    : { Ipv6CidrBlock: block, Ipv6Pool: ipv6Pool }
}

/** Undefined where the VPC is listed but not known: it has just come, or just gone. */
async function attribute(reader: Reader, VpcId: string, Attribute: VpcAttributeName): Promise<boolean | undefined> {
  try {
    const answer = await reader.ec2.send(new DescribeVpcAttributeCommand({ VpcId, Attribute }))
    return (Attribute === 'enableDnsSupport' ? answer.EnableDnsSupport : answer.EnableDnsHostnames)?.Value ?? false
  } catch (error) {
    if (error instanceof StepFailed && error.kind === 'notFound') return undefined
    throw error
  }
}
