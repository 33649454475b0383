import {
  AttachInternetGatewayCommand,
  CreateInternetGatewayCommand,
  DeleteInternetGatewayCommand,
  DescribeInternetGatewaysCommand,
  DetachInternetGatewayCommand,
} from '@aws-sdk/client-ec2'
import {
  everyPage,
  type Facts,
  isRef,
  type Lifecycle,
  type Ref,
  ref,
  tagRecord,
  tagSpecification,
} from '@vpcanvas/provision'
import { elasticIpSchema } from '../elastic-ip/schema.ts'
import { instanceSchema } from '../instance/schema.ts'
import { natGatewaySchema } from '../nat-gateway/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { type InternetGatewayProps, internetGatewaySchema } from './schema.ts'

interface InternetGatewayFacts extends Facts {
  /** Null: attached to none. */
  readonly vpc: Ref | null
}

export const lifecycle: Lifecycle<InternetGatewayProps, InternetGatewayFacts> = {
  schema: internetGatewaySchema,
  service: 'ec2',
  links: [],
  // Moving one from VPC to VPC would need every public address of the old one unmapped first; a new one costs nothing.
  effects: { vpc: (before, after) => (before.vpc && after.vpc ? 'replacement' : 'inPlace') },
  // AWS refuses to detach it while a public address of the VPC is mapped.
  goesAfter: [natGatewaySchema.kind, elasticIpSchema.kind, instanceSchema.kind],
  holdsData: false,
  patience: { create: 300, delete: 1200 },

  desired: ({ parent }, view) => ({ vpc: view.as(vpcSchema, parent) ? ref(vpcSchema.kind, parent ?? '') : null }),

  async read(reader) {
    const gateways = await everyPage(
      (NextToken) => reader.ec2.send(new DescribeInternetGatewaysCommand({ Filters: [reader.ours], NextToken })),
      (page) => page.InternetGateways,
    )
    return gateways.map(({ InternetGatewayId, Attachments = [], Tags }) => {
      const [attachment] = Attachments
      const isMoving = attachment?.State === 'attaching' || attachment?.State === 'detaching'
      return {
        id: InternetGatewayId ?? '',
        tags: tagRecord(Tags),
        state: isMoving ? 'pending' : 'ready',
        status: attachment?.State ?? 'detached',
        facts: {
          vpc: attachment?.VpcId && attachment.State !== 'detached' ? ref(vpcSchema.kind, attachment.VpcId) : null,
        },
      }
    })
  },

  async create({ ec2, ...session }) {
    const { InternetGateway } = await ec2.send(
      new CreateInternetGatewayCommand({ TagSpecifications: tagSpecification('internet-gateway', session) }),
    )
    return InternetGateway?.InternetGatewayId ?? ''
  },

  async update({ ec2, idOf }, { id }, changes) {
    for (const { before, after } of changes) {
      if (isRef(before))
        await ec2.send(new DetachInternetGatewayCommand({ InternetGatewayId: id, VpcId: idOf(before) }))
      if (isRef(after)) await ec2.send(new AttachInternetGatewayCommand({ InternetGatewayId: id, VpcId: idOf(after) }))
    }
  },

  async delete({ ec2, idOf }, { id, facts }) {
    if (facts.vpc) await ec2.send(new DetachInternetGatewayCommand({ InternetGatewayId: id, VpcId: idOf(facts.vpc) }))
    await ec2.send(new DeleteInternetGatewayCommand({ InternetGatewayId: id }))
  },

  clash: (old, wanted) =>
    old.vpc && wanted.vpc && old.vpc.ref === wanted.vpc.ref
      ? {
          en: 'A VPC takes one internet gateway at a time.',
          ko: 'VPC에는 인터넷 게이트웨이를 한 번에 하나만 연결할 수 있습니다.',
        }
      : null,
}
