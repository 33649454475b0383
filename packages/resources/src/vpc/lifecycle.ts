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
import { type VpcProps, vpcSchema } from './schema.ts'

interface VpcFacts extends Facts {
  readonly cidrBlock: string
  readonly secondaryCidrBlocks: readonly string[]
  readonly enableDnsSupport: boolean | undefined
  readonly enableDnsHostnames: boolean | undefined
  readonly instanceTenancy: string
}

export const lifecycle: Lifecycle<VpcProps, VpcFacts> = {
  schema: vpcSchema,
  service: 'ec2',
  links: [],
  effects: {},
  trims: ['secondaryCidrBlocks'],
  holdsData: false,
  patience: { create: 600, delete: 300 },

  desired: ({ props }) => ({
    cidrBlock: spelledBlock(props.cidrBlock),
    secondaryCidrBlocks: [...new Set(props.secondaryCidrBlocks.map(spelledBlock))],
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
        InstanceTenancy: wanted.instanceTenancy === 'dedicated' ? 'dedicated' : 'default',
        TagSpecifications: tagSpecification('vpc', session),
      }),
    )
    return Vpc?.VpcId ?? ''
  },

  async update({ ec2 }, { id, parts }, changes) {
    const VpcId = id
    for (const { fact, before, after } of changes) {
      if (fact === 'secondaryCidrBlocks' && typeof after === 'string') {
        await ec2.send(new AssociateVpcCidrBlockCommand({ VpcId, CidrBlock: after }))
      } else if (fact === 'secondaryCidrBlocks' && typeof before === 'string') {
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

  blockers: (session, { id }) => guestsOf(session, id),
}

async function described(vpc: Vpc, reader: Reader): Promise<Live<VpcFacts>> {
  const id = vpc.VpcId ?? ''
  const [enableDnsSupport, enableDnsHostnames] = await Promise.all([
    attribute(reader, id, 'enableDnsSupport'),
    attribute(reader, id, 'enableDnsHostnames'),
  ])
  const isShown = enableDnsSupport !== undefined && enableDnsHostnames !== undefined
  const blocks = (vpc.CidrBlockAssociationSet ?? []).filter(
    ({ CidrBlock, CidrBlockState }) =>
      CidrBlock !== vpc.CidrBlock &&
      ['associating', 'associated', 'disassociating'].includes(CidrBlockState?.State ?? ''),
  )
  const isSettled = blocks.every(({ CidrBlockState }) => CidrBlockState?.State === 'associated')
  return {
    id,
    tags: tagRecord(vpc.Tags),
    state: vpc.State === 'available' && isSettled && isShown ? 'ready' : 'pending',
    status: isSettled ? (vpc.State ?? '') : 'associating',
    facts: {
      cidrBlock: vpc.CidrBlock ?? '',
      secondaryCidrBlocks: blocks.map(({ CidrBlock }) => CidrBlock ?? ''),
      enableDnsSupport,
      enableDnsHostnames,
      instanceTenancy: vpc.InstanceTenancy ?? 'default',
    },
    parts: Object.fromEntries(blocks.map(({ CidrBlock, AssociationId }) => [CidrBlock ?? '', AssociationId ?? ''])),
  }
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
