import { address, ALL_PORTS, anywhere4, anywhere6, type Block, contains, hostAt, onePort, sizeOf } from '@vpcanvas/ip'
import type { Questions, Resource, View } from '@vpcanvas/model'
import {
  type Domain,
  type Entry,
  type Match,
  type NetworkBuilder,
  type Origin,
  originOf,
  type Remedy,
  type Service,
} from '@vpcanvas/reachability'
import { publicAccessBlock } from '../block-public-access.ts'
import { blocksOf, ipv6Meant, knownIpv6 } from '../blocks.ts'
import { ipv6Of } from '../ipv6.ts'
import { unusedId } from '../ids.ts'
import { internetGatewayDefaults, internetGatewaySchema } from '../internet-gateway/schema.ts'
import { ledTo } from '../leading.ts'
import { IPV6_RANGE, isLeftOpen } from '../left-open.ts'
import { rangesMeet } from '../peering.ts'
import { internetGatewayOf, regionOf } from '../routing.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { vpcPeeringDefaults, vpcPeeringSchema } from '../vpc-peering/schema.ts'
import { type VpcProps, vpcSchema } from './schema.ts'

/**
 * An address space with the router, the network ACL and the security group that AWS makes with it: local routes only,
 * everything through, and everything among the members of the default group.
 * https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
 */
export function lower(vpc: Resource<VpcProps>, view: Questions, network: NetworkBuilder): void {
  const origin = originOf(vpc, vpcSchema)
  const ipv6 = ipv6Of(view, vpc)
  const shut = publicAccessBlock(view, vpc)
  network.domain({
    id: vpc.id,
    origin,
    region: regionOf(view, vpc.id)?.props.region ?? null,
    blocks: [...blocksOf(vpc), ...(ipv6 ? [ipv6.block] : []), ...furtherParts(vpc, view)],
    ...(ipv6 && !ipv6.known && { assumed: [ipv6.block] }),
    ...(shut && { shut }),
    services: servicesOf(vpc),
    joined: (other, now) => peering(vpc, other, now),
    doored: (now) => gateway(vpc, now),
    table: {
      origin: part(origin, 'main route table', '기본 라우팅 테이블'),
      led: (segment, destination, gateway, now) => ledTo(now, null, segment, destination, gateway),
    },
    list: {
      origin: part(origin, 'default network ACL', '기본 네트워크 ACL'),
      ingress: everything,
      egress: everything,
      opened: () => null,
    },
    group: defaultGroup(vpc, origin),
  })
}

/** Blocks of subnets out of IPv6 ranges that are not modelled: what is in the VPC is local to it. */
function furtherParts(vpc: Resource<VpcProps>, view: Questions): readonly Block[] {
  const range = knownIpv6(vpc)
  if (!isLeftOpen(view, vpc.id, IPV6_RANGE)) return []
  return view.childrenOf(subnetSchema, vpc.id).flatMap(({ props }) => {
    const block = ipv6Meant(props.ipv6CidrBlock ?? '')
    return block && !(range && contains(range, block)) ? [block] : []
  })
}

/** What AWS makes with a VPC has no resource of its own here: it is the VPC's. */
function part({ resource, kind, label }: Origin, en: string, ko: string): Origin {
  return { resource, kind, label: { en: `${label.en}, ${en}`, ko: `${label.ko}의 ${ko}` } }
}

const ALL = { protocol: -1, ports: ALL_PORTS, icmp: null }

const everything: readonly Entry[] = [anywhere4, anywhere6].map((block, n) => ({
  ...ALL,
  id: `${100 + n}`,
  number: 100 + n,
  action: 'allow',
  block,
  text: { en: 'allows all traffic', ko: '모든 트래픽 허용' },
}))

function defaultGroup({ id }: Resource<VpcProps>, origin: Origin) {
  const group = `${id} default`
  return {
    id: group,
    origin: part(origin, 'default security group', '기본 보안 그룹'),
    ingress: [
      {
        ...ALL,
        id: 'members',
        peer: { type: 'group', group, known: true } as const,
        text: { en: 'all traffic from its own members', ko: '자체 구성원의 모든 트래픽' },
      },
    ],
    egress: [anywhere4, anywhere6].map((block) => ({
      ...ALL,
      id: 'all',
      peer: { type: 'block', block } as const,
      text: { en: 'all traffic to anywhere', ko: '모든 대상에 대한 모든 트래픽' },
    })),
    opened: () => null,
  }
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html and the instance metadata, which IPv6 reaches only where an instance asks for it, and time services. */
function servicesOf(vpc: Resource<VpcProps>): readonly Service[] {
  const [primary] = blocksOf(vpc)
  const hasIpv6 = vpc.props.ipv6CidrBlock !== null
  const clock = { label: { en: 'Amazon Time Sync', ko: 'Amazon Time Sync' }, serves: [serving(UDP, 123)] }
  const resolver = { label: { en: 'Amazon DNS', ko: 'Amazon DNS' }, serves: [serving(TCP, 53), serving(UDP, 53)] }
  const dns =
    vpc.props.enableDnsSupport && primary && sizeOf(primary) > 2n
      ? [hostAt(primary, 2), address('169.254.169.253'), ...(hasIpv6 ? [address('fd00:ec2::253')] : [])]
      : []
  return [
    ...dns.map((at) => ({ ...resolver, address: at })),
    {
      label: { en: 'Instance metadata', ko: '인스턴스 메타데이터' },
      address: address('169.254.169.254'),
      serves: [serving(TCP, 80)],
    },
    { ...clock, address: address('169.254.169.123') },
    ...(hasIpv6 ? [{ ...clock, address: address('fd00:ec2::123') }] : []),
  ]
}

const TCP = 6
const UDP = 17

function serving(protocol: number, port: number): Match {
  return { protocol, ports: onePort(port), icmp: null }
}

/** An internet gateway, where the VPC has none. What is to use it still needs a route. */
function gateway(vpc: Resource<VpcProps>, view: View): Remedy | null {
  if (internetGatewayOf(view, vpc.id)) return null
  const name = `${vpc.name}-igw`
  const resource = {
    id: unusedId(view, 'internet-gateway'),
    kind: internetGatewaySchema.kind,
    name,
    parent: vpc.id,
    props: internetGatewayDefaults,
  }
  return {
    title: { en: `Attach an internet gateway to "${vpc.name}"`, ko: `"${vpc.name}"에 인터넷 게이트웨이 연결` },
    edits: [{ op: 'add', resource }],
  }
}

/** A peering connection, where both VPCs are drawn and their ranges do not meet. The routes are found missing after. */
function peering(vpc: Resource<VpcProps>, other: Domain, view: View): Remedy | null {
  const peer = view.as(vpcSchema, other.id)
  if (!peer || rangesMeet(vpc, peer)) return null
  return {
    title: { en: `Peer "${vpc.name}" with "${peer.name}"`, ko: `"${vpc.name}", "${peer.name}" 피어링` },
    edits: [
      {
        op: 'add',
        resource: {
          id: unusedId(view, 'vpc-peering'),
          kind: vpcPeeringSchema.kind,
          name: `${vpc.name}-${peer.name}`,
          parent: regionOf(view, vpc.id)?.id ?? null,
          props: { ...vpcPeeringDefaults, requester: vpc.id, accepter: peer.id },
        },
      },
    ],
  }
}
