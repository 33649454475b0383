import {
  AcceptVpcPeeringConnectionCommand,
  CreateVpcPeeringConnectionCommand,
  DeleteVpcPeeringConnectionCommand,
  DescribeVpcPeeringConnectionsCommand,
  type VpcPeeringConnection,
} from '@aws-sdk/client-ec2'
import {
  everyPage,
  type Facts,
  type Lifecycle,
  type Live,
  type LiveState,
  type Ref,
  ref,
  tagRecord,
  tagSpecification,
} from '@vpcanvas/provision'
import { regionSchema } from '../region/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { type VpcPeeringProps, vpcPeeringSchema } from './schema.ts'

interface VpcPeeringFacts extends Facts {
  readonly requester: Ref
  readonly accepter: Ref
  /** Where the accepter is; left out where the design does not say. */
  readonly accepterRegion: string | undefined
  readonly accepted: boolean
}

const STATES: Readonly<Record<string, LiveState>> = {
  'pending-acceptance': 'ready',
  active: 'ready',
  failed: 'failed',
  rejected: 'failed',
  expired: 'failed',
  deleting: 'leaving',
  deleted: 'gone',
}

export const lifecycle: Lifecycle<VpcPeeringProps, VpcPeeringFacts> = {
  schema: vpcPeeringSchema,
  service: 'ec2',
  links: [],
  effects: { accepterRegion: 'replacement', accepted: 'inPlace' },
  holdsData: false,
  patience: { create: 300, delete: 300 },

  desired: ({ props }, view) => ({
    requester: ref(vpcSchema.kind, props.requester),
    accepter: ref(vpcSchema.kind, props.accepter),
    accepterRegion: view.within(regionSchema, props.accepter)?.props.region,
    accepted: true,
  }),

  async read(reader) {
    const peerings = await everyPage(
      (NextToken) => reader.ec2.send(new DescribeVpcPeeringConnectionsCommand({ Filters: [reader.ours], NextToken })),
      (page) => page.VpcPeeringConnections,
    )
    // Both sides list it; it belongs to the one that asked.
    return peerings
      .filter((one) => (one.RequesterVpcInfo?.Region ?? reader.region) === reader.region)
      .map((one) => described(one, reader.region))
  },

  async create({ ec2, idOf, region, ...session }, wanted) {
    const { VpcPeeringConnection } = await ec2.send(
      new CreateVpcPeeringConnectionCommand({
        VpcId: idOf(wanted.requester),
        PeerVpcId: idOf(wanted.accepter),
        PeerRegion: wanted.accepterRegion && wanted.accepterRegion !== region ? wanted.accepterRegion : undefined,
        TagSpecifications: tagSpecification('vpc-peering-connection', session),
      }),
    )
    return VpcPeeringConnection?.VpcPeeringConnectionId ?? ''
  },

  async update(session, { id, facts }) {
    const { ec2 } = session.in(facts.accepterRegion ?? session.region)
    await ec2.send(new AcceptVpcPeeringConnectionCommand({ VpcPeeringConnectionId: id }))
  },

  async delete({ ec2 }, { id }) {
    await ec2.send(new DeleteVpcPeeringConnectionCommand({ VpcPeeringConnectionId: id }))
  },

  clash(old, wanted) {
    const pair = (facts: Pick<VpcPeeringFacts, 'requester' | 'accepter'>) =>
      [facts.requester.ref, facts.accepter.ref].toSorted().join(' ')
    return pair(old) === pair(wanted)
      ? { en: 'Two VPCs can have one peering connection.', ko: '두 VPC 사이에는 피어링 연결을 하나만 둘 수 있습니다.' }
      : null
  },
}

function described(peering: VpcPeeringConnection, region: string): Live<VpcPeeringFacts> {
  const { Status, RequesterVpcInfo, AccepterVpcInfo } = peering
  return {
    id: peering.VpcPeeringConnectionId ?? '',
    tags: tagRecord(peering.Tags),
    state: STATES[Status?.Code ?? ''] ?? 'pending',
    status: [Status?.Code, Status?.Message].filter(Boolean).join(', '),
    facts: {
      requester: ref(vpcSchema.kind, RequesterVpcInfo?.VpcId ?? ''),
      accepter: ref(vpcSchema.kind, AccepterVpcInfo?.VpcId ?? ''),
      accepterRegion: AccepterVpcInfo?.Region ?? region,
      accepted: Status?.Code === 'active',
    },
  }
}
