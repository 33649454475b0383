import {
  CreateSubnetCommand,
  DeleteSubnetCommand,
  DescribeSubnetsCommand,
  ModifySubnetAttributeCommand,
} from '@aws-sdk/client-ec2'
import { overlaps } from '@vpcanvas/ip'
import { everyPage, type Facts, type Lifecycle, type Ref, ref, tagRecord, tagSpecification } from '@vpcanvas/provision'
import { blockMeant } from '../blocks.ts'
import { holdersIn } from '../holders.ts'
import { spelledBlock } from '../lifecycle-facts.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { type SubnetProps, subnetSchema } from './schema.ts'

interface SubnetFacts extends Facts {
  readonly vpc: Ref
  readonly cidrBlock: string
  readonly availabilityZone: string | undefined
  readonly mapPublicIpOnLaunch: boolean
}

export const lifecycle: Lifecycle<SubnetProps, SubnetFacts> = {
  schema: subnetSchema,
  service: 'ec2',
  links: [],
  effects: { vpc: 'replacement' },
  holdsData: false,
  patience: { create: 600, delete: 1200 },

  desired: ({ parent, props }) => ({
    vpc: ref(vpcSchema.kind, parent ?? ''),
    cidrBlock: spelledBlock(props.cidrBlock),
    availabilityZone: props.availabilityZone || undefined,
    mapPublicIpOnLaunch: props.mapPublicIpOnLaunch,
  }),

  async read(reader) {
    const subnets = await everyPage(
      (NextToken) => reader.ec2.send(new DescribeSubnetsCommand({ Filters: [reader.ours], NextToken })),
      (page) => page.Subnets,
    )
    return subnets.map((subnet) => ({
      id: subnet.SubnetId ?? '',
      tags: tagRecord(subnet.Tags),
      state: subnet.State === 'available' ? 'ready' : subnet.State?.startsWith('failed') ? 'failed' : 'pending',
      status: subnet.State ?? '',
      facts: {
        vpc: ref(vpcSchema.kind, subnet.VpcId ?? ''),
        cidrBlock: subnet.CidrBlock ?? '',
        availabilityZone: subnet.AvailabilityZone,
        mapPublicIpOnLaunch: subnet.MapPublicIpOnLaunch ?? false,
      },
    }))
  },

  async create({ ec2, idOf, ...session }, wanted) {
    const { Subnet } = await ec2.send(
      new CreateSubnetCommand({
        VpcId: idOf(wanted.vpc),
        CidrBlock: wanted.cidrBlock,
        AvailabilityZone: wanted.availabilityZone,
        TagSpecifications: tagSpecification('subnet', session),
      }),
    )
    return Subnet?.SubnetId ?? ''
  },

  async update({ ec2 }, { id }, _changes, wanted) {
    await ec2.send(
      new ModifySubnetAttributeCommand({ SubnetId: id, MapPublicIpOnLaunch: { Value: wanted.mapPublicIpOnLaunch } }),
    )
  },

  async delete({ ec2 }, { id }) {
    await ec2.send(new DeleteSubnetCommand({ SubnetId: id }))
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
