import {
  CreateNatGatewayCommand,
  DeleteNatGatewayCommand,
  DescribeNatGatewaysCommand,
  type NatGateway,
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
import { elasticIpSchema } from '../elastic-ip/schema.ts'
import { internetGatewaySchema } from '../internet-gateway/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { type NatGatewayProps, natGatewaySchema } from './schema.ts'

interface NatGatewayFacts extends Facts {
  /** The subnet of a zonal one, the VPC of a regional one. */
  readonly place: Ref
  readonly connectivityType: string
  readonly elasticIp: Ref | null
  readonly privateIpAddress: string | undefined
}

const STATES: Readonly<Record<string, LiveState>> = {
  available: 'ready',
  failed: 'failed',
  deleting: 'leaving',
  deleted: 'gone',
}

export const lifecycle: Lifecycle<NatGatewayProps, NatGatewayFacts> = {
  schema: natGatewaySchema,
  service: 'ec2',
  links: [],
  effects: { place: 'replacement' },
  holdsData: false,
  patience: { create: 600, delete: 1800 },

  desired: ({ parent, props }, view) => ({
    place: ref(view.as(vpcSchema, parent) ? vpcSchema.kind : subnetSchema.kind, parent ?? ''),
    connectivityType: props.connectivityType,
    elasticIp: props.elasticIp ? ref(elasticIpSchema.kind, props.elasticIp) : null,
    privateIpAddress: props.privateIpAddress ?? undefined,
  }),

  // Without an attached internet gateway a public one ends in `failed`; and its address must be mapped to nothing else.
  // https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html
  needs({ id, props }, view) {
    const vpc = view.within(vpcSchema, id)
    const gateways = vpc ? view.childrenOf(internetGatewaySchema, vpc.id).map((gateway) => gateway.id) : []
    return props.elasticIp ? [...gateways, props.elasticIp] : gateways
  },

  async read(reader) {
    const gateways = await everyPage(
      (NextToken) => reader.ec2.send(new DescribeNatGatewaysCommand({ Filter: [reader.ours], NextToken })),
      (page) => page.NatGateways,
    )
    return gateways.map(described)
  },

  async create({ ec2, idOf, token, ...session }, wanted) {
    const { NatGateway } = await ec2.send(
      new CreateNatGatewayCommand({
        ...(wanted.place.kind === vpcSchema.kind
          ? { AvailabilityMode: 'regional' as const, VpcId: idOf(wanted.place) }
          : { SubnetId: idOf(wanted.place) }),
        ConnectivityType: wanted.connectivityType === 'private' ? 'private' : 'public',
        AllocationId: wanted.elasticIp ? idOf(wanted.elasticIp) : undefined,
        PrivateIpAddress: wanted.privateIpAddress,
        ClientToken: token,
        TagSpecifications: tagSpecification('natgateway', session),
      }),
    )
    return NatGateway?.NatGatewayId ?? ''
  },

  // Everything but tags is a replacement.
  async update() {},

  async delete({ ec2 }, { id }) {
    await ec2.send(new DeleteNatGatewayCommand({ NatGatewayId: id }))
  },

  clash(old, wanted) {
    if (old.elasticIp && wanted.elasticIp && old.elasticIp.ref === wanted.elasticIp.ref) {
      return { en: 'Both use the same Elastic IP address.', ko: '둘이 같은 탄력적 IP 주소를 사용합니다.' }
    }
    return old.place.ref === wanted.place.ref &&
      wanted.privateIpAddress &&
      old.privateIpAddress === wanted.privateIpAddress
      ? { en: 'Both use the same private address.', ko: '둘이 같은 프라이빗 주소를 사용합니다.' }
      : null
  },
}

function described(gateway: NatGateway): Live<NatGatewayFacts> {
  const address = gateway.NatGatewayAddresses?.find(({ IsPrimary }) => IsPrimary) ?? gateway.NatGatewayAddresses?.[0]
  const isRegionalOne = gateway.AvailabilityMode === 'regional'
  const status = [gateway.State, gateway.FailureCode, gateway.FailureMessage].filter(Boolean).join(', ')
  return {
    id: gateway.NatGatewayId ?? '',
    tags: tagRecord(gateway.Tags),
    state: STATES[gateway.State ?? ''] ?? 'pending',
    status,
    facts: {
      place: isRegionalOne ? ref(vpcSchema.kind, gateway.VpcId ?? '') : ref(subnetSchema.kind, gateway.SubnetId ?? ''),
      connectivityType: gateway.ConnectivityType ?? 'public',
      elasticIp: !isRegionalOne && address?.AllocationId ? ref(elasticIpSchema.kind, address.AllocationId) : null,
      privateIpAddress: isRegionalOne ? undefined : address?.PrivateIp,
    },
  }
}
