import {
  CreateEgressOnlyInternetGatewayCommand,
  DeleteEgressOnlyInternetGatewayCommand,
  DescribeEgressOnlyInternetGatewaysCommand,
} from '@aws-sdk/client-ec2'
import { everyPage, type Facts, type Lifecycle, type Ref, ref, tagRecord, tagSpecification } from '@vpcanvas/provision'
import { vpcSchema } from '../vpc/schema.ts'
import { type EgressOnlyInternetGatewayProps, egressOnlyInternetGatewaySchema } from './schema.ts'

interface EgressOnlyInternetGatewayFacts extends Facts {
  readonly vpc: Ref
}

export const lifecycle: Lifecycle<EgressOnlyInternetGatewayProps, EgressOnlyInternetGatewayFacts> = {
  schema: egressOnlyInternetGatewaySchema,
  service: 'ec2',
  links: [],
  effects: { vpc: 'replacement' },
  holdsData: false,
  patience: { create: 300, delete: 300 },

  desired: ({ parent }) => ({ vpc: ref(vpcSchema.kind, parent ?? '') }),

  async read(reader) {
    const gateways = await everyPage(
      (NextToken) =>
        reader.ec2.send(new DescribeEgressOnlyInternetGatewaysCommand({ Filters: [reader.ours], NextToken })),
      (page) => page.EgressOnlyInternetGateways,
    )
    return gateways.map(({ EgressOnlyInternetGatewayId, Attachments = [], Tags }) => {
      const [attachment] = Attachments
      return {
        id: EgressOnlyInternetGatewayId ?? '',
        tags: tagRecord(Tags),
        state: attachment?.State === 'attaching' ? 'pending' : 'ready',
        status: attachment?.State ?? 'detached',
        facts: { vpc: ref(vpcSchema.kind, attachment?.VpcId ?? '') },
      }
    })
  },

  async create({ ec2, idOf, token, ...session }, wanted) {
    const { EgressOnlyInternetGateway } = await ec2.send(
      new CreateEgressOnlyInternetGatewayCommand({
        VpcId: idOf(wanted.vpc),
        ClientToken: token,
        TagSpecifications: tagSpecification('egress-only-internet-gateway', session),
      }),
    )
    return EgressOnlyInternetGateway?.EgressOnlyInternetGatewayId ?? ''
  },

  // Its VPC is all there is to it, and that it never leaves.
  async update() {},

  async delete({ ec2 }, { id }) {
    await ec2.send(new DeleteEgressOnlyInternetGatewayCommand({ EgressOnlyInternetGatewayId: id }))
  },
}
