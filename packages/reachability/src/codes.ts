import type { Text } from '@vpcanvas/text'

/** What a code means and what helps, for all refusals of that sort. A blocker's own message names the places. */
export interface CodeWords {
  readonly meaning: Text
  readonly fix: Text
}

/**
 * Why a flow is refused. The names are those of the Reachability Analyzer where it has one for the case
 * (https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html); the others fill what it leaves out: the
 * way back, NAT gateways seen from outside, and caches.
 */
export const codes = {
  BAD_STATE: {
    meaning: { en: 'The component does not work in the state it is in.', ko: '구성 요소가 동작할 수 없는 상태입니다.' },
    fix: { en: 'Complete or replace the component.', ko: '구성 요소의 설정을 완성하거나 교체하십시오.' },
  },
  BAD_STATE_ATTACHMENT: {
    meaning: {
      en: 'The internet gateway is not attached to this VPC.',
      ko: '인터넷 게이트웨이가 이 VPC에 연결되어 있지 않습니다.',
    },
    fix: { en: 'Attach an internet gateway to the VPC.', ko: '인터넷 게이트웨이를 VPC에 연결하십시오.' },
  },
  BAD_STATE_ROUTE: {
    meaning: {
      en: 'The winning route is a blackhole: its target is gone or unusable here.',
      ko: '선택된 경로의 대상이 없거나 사용할 수 없어 트래픽이 버려집니다(블랙홀).',
    },
    fix: { en: 'Point the route at a target that exists.', ko: '경로의 대상을 존재하는 리소스로 변경하십시오.' },
  },
  CACHE_NOT_INTERNET_REACHABLE: {
    meaning: {
      en: 'Cache nodes never have public addresses; no rule makes them reachable from the internet.',
      ko: '캐시 노드는 퍼블릭 주소를 가질 수 없으므로 어떤 규칙으로도 인터넷에서 접근할 수 없습니다.',
    },
    fix: {
      en: 'Connect from inside the VPC: through a host there, a VPN, or a peered VPC.',
      ko: 'VPC 내부에서 연결하십시오: VPC 안의 호스트, VPN 또는 피어링된 VPC를 이용할 수 있습니다.',
    },
  },
  CANNOT_ROUTE: {
    meaning: {
      en: 'A route to what would carry the traffic is there, but not for this destination.',
      ko: '트래픽을 전달할 대상으로 가는 경로가 있지만 이 목적지를 포함하지 않습니다.',
    },
    fix: {
      en: 'Widen the route, or add one for the destination.',
      ko: '경로의 범위를 넓히거나 목적지에 대한 경로를 추가하십시오.',
    },
  },
  DISCONNECTED_VPCS: {
    meaning: { en: 'Nothing joins the two VPCs.', ko: '두 VPC를 연결하는 구성 요소가 없습니다.' },
    fix: {
      en: 'Peer the two VPCs and route their ranges to each other.',
      ko: '두 VPC를 피어링하고 서로의 범위로 가는 경로를 추가하십시오.',
    },
  },
  ENI_ADDRESS_RESTRICTION: {
    meaning: {
      en: 'A host sends from, or is sent, an address that is not its own.',
      ko: '호스트가 자신의 주소가 아닌 주소로 보내거나 받습니다.',
    },
    fix: {
      en: 'Use the host’s own address, or turn its source/destination check off.',
      ko: '호스트 자신의 주소를 사용하거나 소스/대상 확인을 끄십시오.',
    },
  },
  ENI_SG_RULES_MISMATCH: {
    meaning: {
      en: 'The security groups have rules in this direction, and none of them matches.',
      ko: '이 방향의 보안 그룹 규칙이 있지만 일치하는 규칙이 없습니다.',
    },
    fix: { en: 'Add a security group rule for this traffic.', ko: '이 트래픽에 대한 보안 그룹 규칙을 추가하십시오.' },
  },
  ENI_SOURCE_DEST_CHECK_RESTRICTION: {
    meaning: {
      en: 'A host is to pass traffic on while its source/destination check is on.',
      ko: '소스/대상 확인이 켜진 호스트로 중계 트래픽이 전달됩니다.',
    },
    fix: { en: 'Turn the source/destination check of the host off.', ko: '호스트의 소스/대상 확인을 끄십시오.' },
  },
  GATEWAY_REJECTS_SPOOFED_TRAFFIC: {
    meaning: {
      en: 'A gateway drops traffic whose source is not the sender’s own address.',
      ko: '게이트웨이는 소스가 보내는 쪽의 주소가 아닌 트래픽을 버립니다.',
    },
    fix: { en: 'Send from the host’s own address.', ko: '호스트 자신의 주소에서 보내십시오.' },
  },
  HIGHER_PRIORITY_ROUTE: {
    meaning: {
      en: 'Another route for the same block takes precedence.',
      ko: '같은 블록에 대한 다른 경로가 우선합니다.',
    },
    fix: { en: 'Remove the route that does not count.', ko: '적용되지 않는 경로를 제거하십시오.' },
  },
  IGW_DESTINATION_ADDRESS_IN_VPC_CIDRS: {
    meaning: {
      en: 'An internet gateway hands in only what goes to an address of its VPC.',
      ko: '인터넷 게이트웨이는 자신의 VPC 주소로 가는 트래픽만 들여보냅니다.',
    },
    fix: { en: 'Put the host into a subnet within the VPC’s ranges.', ko: '호스트를 VPC 범위 안의 서브넷에 두십시오.' },
  },
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS: {
    meaning: {
      en: 'An internet gateway drops traffic to private addresses.',
      ko: '인터넷 게이트웨이는 사설 주소로 가는 트래픽을 버립니다.',
    },
    fix: {
      en: 'Route the private range to what leads there, such as a peering connection.',
      ko: '사설 범위를 피어링 연결처럼 실제로 도달하는 대상으로 라우팅하십시오.',
    },
  },
  IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS: {
    meaning: {
      en: 'An internet gateway drops traffic to the shared range 100.64.0.0/10.',
      ko: '인터넷 게이트웨이는 공유 범위 100.64.0.0/10으로 가는 트래픽을 버립니다.',
    },
    fix: {
      en: 'Route the shared range to what leads there.',
      ko: '공유 범위를 실제로 도달하는 대상으로 라우팅하십시오.',
    },
  },
  IGW_EXPECTS_PUBLIC_ADDRESS: {
    meaning: {
      en: 'From the internet, a host is asked for by its public address.',
      ko: '인터넷에서는 호스트의 퍼블릭 주소로 요청합니다.',
    },
    fix: { en: 'Ask for the public address.', ko: '퍼블릭 주소를 지정하십시오.' },
  },
  IGW_NAT_REFLECTION: {
    meaning: {
      en: 'Traffic to a public address of the same network goes out and comes in again; its source becomes public.',
      ko: '같은 네트워크의 퍼블릭 주소로 가는 트래픽은 나갔다가 다시 들어오며, 소스가 퍼블릭 주소로 바뀝니다.',
    },
    fix: { en: 'Use the private address.', ko: '프라이빗 주소를 사용하십시오.' },
  },
  IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS: {
    meaning: {
      en: 'From the internet, only hosts with a public address can be reached.',
      ko: '인터넷에서는 퍼블릭 주소가 있는 호스트에만 접근할 수 있습니다.',
    },
    fix: { en: 'Give the host a public address.', ko: '호스트에 퍼블릭 주소를 할당하십시오.' },
  },
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS: {
    meaning: {
      en: 'An internet gateway carries only traffic of hosts with a public address.',
      ko: '인터넷 게이트웨이는 퍼블릭 주소가 있는 호스트의 트래픽만 전달합니다.',
    },
    fix: {
      en: 'Give the sender a public address, or route through a NAT gateway.',
      ko: '보내는 쪽에 퍼블릭 주소를 할당하거나 NAT 게이트웨이를 거치도록 라우팅하십시오.',
    },
  },
  IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS: {
    meaning: {
      en: 'Nothing arrives from the internet with a private source address.',
      ko: '인터넷에서는 사설 소스 주소의 트래픽이 들어올 수 없습니다.',
    },
    fix: { en: 'Use a public address as the source.', ko: '소스로 퍼블릭 주소를 사용하십시오.' },
  },
  IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS: {
    meaning: {
      en: 'Nothing arrives from the internet with a source in the shared range 100.64.0.0/10.',
      ko: '인터넷에서는 공유 범위 100.64.0.0/10 소스의 트래픽이 들어올 수 없습니다.',
    },
    fix: { en: 'Use a public address as the source.', ko: '소스로 퍼블릭 주소를 사용하십시오.' },
  },
  MORE_SPECIFIC_ROUTE: {
    meaning: {
      en: 'A route for a smaller block wins over a wider one.',
      ko: '더 작은 블록의 경로가 더 넓은 경로보다 우선합니다.',
    },
    fix: {
      en: 'Remove the narrower route, or add one that is narrower still.',
      ko: '더 좁은 경로를 제거하거나 그보다 더 좁은 경로를 추가하십시오.',
    },
  },
  NAT_SELF_SUBNET_LOOP: {
    meaning: {
      en: 'A NAT gateway does not serve the subnet it stands in: the route leads back to itself.',
      ko: 'NAT 게이트웨이는 자신이 있는 서브넷을 처리하지 못합니다. 경로가 자기 자신으로 돌아옵니다.',
    },
    fix: {
      en: 'Put the NAT gateway into a subnet of its own with a route to the internet gateway.',
      ko: 'NAT 게이트웨이를 인터넷 게이트웨이 경로가 있는 별도의 서브넷에 두십시오.',
    },
  },
  NAT_SUBNET_NOT_PUBLIC: {
    meaning: {
      en: 'The subnet of the NAT gateway has no route to an internet gateway.',
      ko: 'NAT 게이트웨이의 서브넷에 인터넷 게이트웨이로 가는 경로가 없습니다.',
    },
    fix: {
      en: 'Route the NAT gateway’s subnet to an internet gateway.',
      ko: 'NAT 게이트웨이의 서브넷을 인터넷 게이트웨이로 라우팅하십시오.',
    },
  },
  NAT_UNSOLICITED_INBOUND: {
    meaning: {
      en: 'A NAT gateway takes no new connection; it is no destination.',
      ko: 'NAT 게이트웨이는 새 연결을 받지 않으므로 목적지가 될 수 없습니다.',
    },
    fix: {
      en: 'Address the host itself; give it a public address if it is to be reached from outside.',
      ko: '호스트의 주소로 직접 연결하십시오. 외부에서 접근해야 한다면 호스트에 퍼블릭 주소를 할당하십시오.',
    },
  },
  NGW_DEST_ADDRESS_PRESERVATION: {
    meaning: {
      en: 'A NAT gateway leaves the destination as it is.',
      ko: 'NAT 게이트웨이는 목적지 주소를 바꾸지 않습니다.',
    },
    fix: { en: 'Nothing needs to change.', ko: '변경할 사항이 없습니다.' },
  },
  NGW_REQUIRES_SOURCE_IN_VPC: {
    meaning: { en: 'A NAT gateway serves only its own VPC.', ko: 'NAT 게이트웨이는 자신의 VPC만 처리합니다.' },
    fix: {
      en: 'Route to a NAT gateway of the sender’s own VPC.',
      ko: '보내는 쪽 VPC의 NAT 게이트웨이로 라우팅하십시오.',
    },
  },
  NGW_SOURCE_ADDRESS_REASSIGN: {
    meaning: { en: 'A NAT gateway sends from its own address.', ko: 'NAT 게이트웨이는 소스를 자신의 주소로 바꿉니다.' },
    fix: {
      en: 'Allow the NAT gateway’s address where the sender is checked.',
      ko: '보내는 쪽을 확인하는 곳에서 NAT 게이트웨이의 주소를 허용하십시오.',
    },
  },
  NO_PATH: {
    meaning: { en: 'There is no way between the two ends.', ko: '두 끝점 사이에 경로가 없습니다.' },
    fix: { en: 'Add what joins the two ends.', ko: '두 끝점을 연결하는 구성 요소를 추가하십시오.' },
  },
  NO_POSSIBLE_DESTINATION: {
    meaning: {
      en: 'The route leads into a VPC where nobody has the address.',
      ko: '경로가 가리키는 VPC에 해당 주소를 가진 대상이 없습니다.',
    },
    fix: { en: 'Use the address of a host that is there.', ko: '실제로 존재하는 호스트의 주소를 사용하십시오.' },
  },
  NO_ROUTE_TO_DESTINATION: {
    meaning: { en: 'No route covers the destination.', ko: '목적지를 포함하는 경로가 없습니다.' },
    fix: { en: 'Add a route for the destination.', ko: '목적지에 대한 경로를 추가하십시오.' },
  },
  NO_SOURCE_OR_DESTINATION: {
    meaning: {
      en: 'Nobody has the address that the flow starts at.',
      ko: '흐름이 시작되는 주소를 가진 대상이 없습니다.',
    },
    fix: { en: 'Start at a host that is in the design.', ko: '디자인에 있는 호스트에서 시작하십시오.' },
  },
  PCX_REQUIRES_ADDRESS_IN_VPC_CIDR: {
    meaning: {
      en: 'A peering connection carries traffic only to addresses of the peer VPC, not beyond it.',
      ko: '피어링 연결은 피어 VPC의 주소로 가는 트래픽만 전달하며 그 너머로는 전달하지 않습니다.',
    },
    fix: {
      en: 'Give the VPC a gateway of its own for what lies beyond the peer.',
      ko: '피어 너머의 목적지를 위해 VPC에 자체 게이트웨이를 두십시오.',
    },
  },
  PEERING_CIDR_OVERLAP: {
    meaning: { en: 'VPCs whose ranges overlap cannot be peered.', ko: '범위가 겹치는 VPC는 피어링할 수 없습니다.' },
    fix: {
      en: 'Give one of the VPCs another range; that takes a new VPC.',
      ko: '한쪽 VPC의 범위를 바꾸십시오. 새 VPC가 필요합니다.',
    },
  },
  PORT_NOT_SERVED: {
    meaning: { en: 'The destination does not listen there.', ko: '목적지가 해당 포트에서 수신하지 않습니다.' },
    fix: { en: 'Use the port it listens on.', ko: '목적지가 수신하는 포트를 사용하십시오.' },
  },
  PROTOCOL_RESTRICTION: {
    meaning: {
      en: 'A component on the way does not carry this protocol.',
      ko: '경로에 있는 구성 요소가 이 프로토콜을 전달하지 않습니다.',
    },
    fix: {
      en: 'Use TCP, UDP or ICMP, or a path without this component.',
      ko: 'TCP, UDP 또는 ICMP를 사용하거나 이 구성 요소를 거치지 않는 경로를 사용하십시오.',
    },
  },
  REMAP_EPHEMERAL_PORT: {
    meaning: {
      en: 'A NAT gateway picks another client port, from 1024-65535.',
      ko: 'NAT 게이트웨이는 클라이언트 포트를 1024-65535 중 하나로 바꿉니다.',
    },
    fix: { en: 'Let replies through to all of 1024-65535.', ko: '1024-65535 전체로 가는 응답을 허용하십시오.' },
  },
  RETURN_ACL: {
    meaning: {
      en: 'A network ACL has no memory, and drops the reply.',
      ko: '네트워크 ACL은 상태를 저장하지 않으므로 응답이 차단됩니다.',
    },
    fix: {
      en: 'Let replies through: to the client’s ephemeral ports, 1024-65535.',
      ko: '클라이언트의 임시 포트(1024-65535)로 가는 응답을 허용하십시오.',
    },
  },
  RETURN_MISDELIVERED: {
    meaning: {
      en: 'The reply goes to the same address in another VPC.',
      ko: '응답이 다른 VPC의 같은 주소로 전달됩니다.',
    },
    fix: {
      en: 'Route the client’s subnet to where the client is; overlapping ranges need narrower routes.',
      ko: '클라이언트의 서브넷을 클라이언트가 있는 곳으로 라우팅하십시오. 범위가 겹치면 더 좁은 경로가 필요합니다.',
    },
  },
  RETURN_NO_ROUTE: {
    meaning: { en: 'No route leads the reply back.', ko: '응답이 돌아갈 경로가 없습니다.' },
    fix: { en: 'Add the route back.', ko: '돌아가는 경로를 추가하십시오.' },
  },
  RETURN_ROUTE_ASYMMETRIC: {
    meaning: {
      en: 'The reply leaves through another gateway than the request came in by, which drops it.',
      ko: '응답이 요청이 들어온 게이트웨이와 다른 게이트웨이로 나가서 버려집니다.',
    },
    fix: {
      en: 'Route the reply to the gateway that the request comes in by.',
      ko: '요청이 들어오는 게이트웨이로 응답을 라우팅하십시오.',
    },
  },
  SG_HAS_NO_RULES: {
    meaning: {
      en: 'The security groups have no rule at all in this direction.',
      ko: '이 방향의 보안 그룹 규칙이 하나도 없습니다.',
    },
    fix: { en: 'Add a security group rule for this traffic.', ko: '이 트래픽에 대한 보안 그룹 규칙을 추가하십시오.' },
  },
  SG_REFERENCES_NOT_PRESERVED: {
    meaning: {
      en: 'A rule names the sender’s security group, and membership is lost on the way.',
      ko: '규칙이 보내는 쪽의 보안 그룹을 참조하지만 경로 중간에 소속 정보가 사라집니다.',
    },
    fix: { en: 'Add a rule for the address that arrives.', ko: '도착하는 주소에 대한 규칙을 추가하십시오.' },
  },
  SG_REFERENCE_NEEDS_PRIVATE_ADDRESS: {
    meaning: {
      en: 'A rule that names a security group means private addresses; the flow uses a public one.',
      ko: '보안 그룹을 참조하는 규칙은 프라이빗 주소에만 적용되지만 이 흐름은 퍼블릭 주소를 사용합니다.',
    },
    fix: {
      en: 'Use the private address, or add a rule for the public one.',
      ko: '프라이빗 주소를 사용하거나 퍼블릭 주소에 대한 규칙을 추가하십시오.',
    },
  },
  SUBNET_ACL_RESTRICTION: {
    meaning: {
      en: 'The network ACL of a subnet refuses the traffic.',
      ko: '서브넷의 네트워크 ACL이 트래픽을 거부합니다.',
    },
    fix: {
      en: 'Add a rule to the network ACL that allows it, before the one that refuses.',
      ko: '거부하는 규칙보다 앞선 번호로 허용 규칙을 네트워크 ACL에 추가하십시오.',
    },
  },
  UNASSOCIATED_COMPONENT: {
    meaning: {
      en: 'The end has no interface with an address.',
      ko: '끝점에 주소가 있는 네트워크 인터페이스가 없습니다.',
    },
    fix: { en: 'Put it into a subnet with an address block.', ko: '주소 블록이 있는 서브넷에 배치하십시오.' },
  },
  UNKNOWN_DESTINATION: {
    meaning: {
      en: 'The packet goes to somebody that the design does not hold.',
      ko: '패킷의 목적지가 디자인에 없습니다.',
    },
    fix: { en: 'Import what is there, or check it in AWS.', ko: '해당 리소스를 가져오거나 AWS에서 확인하십시오.' },
  },
  UNKNOWN_PEERED_SGS: {
    meaning: {
      en: 'A rule names a security group that the design does not hold.',
      ko: '규칙이 디자인에 없는 보안 그룹을 참조합니다.',
    },
    fix: {
      en: 'Name a security group of the design, or a block.',
      ko: '디자인에 있는 보안 그룹이나 블록을 지정하십시오.',
    },
  },
  UNKNOWN_RESOURCE: {
    meaning: {
      en: 'The path leads to a resource that the design does not hold.',
      ko: '경로가 디자인에 없는 리소스로 이어집니다.',
    },
    fix: { en: 'Import the resource, or check it in AWS.', ko: '리소스를 가져오거나 AWS에서 확인하십시오.' },
  },
  UNSUPPORTED_COMPONENT: {
    meaning: {
      en: 'The path enters something that is not modelled here: whether it arrives is not known.',
      ko: '경로에 모델링되지 않은 구성 요소가 있어 도달 여부를 알 수 없습니다.',
    },
    fix: { en: 'Check this part in AWS.', ko: '이 부분은 AWS에서 확인하십시오.' },
  },
  VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION: {
    meaning: {
      en: 'A gateway endpoint takes traffic from its VPC’s own addresses only.',
      ko: '게이트웨이 엔드포인트는 자신의 VPC 주소에서 오는 트래픽만 받습니다.',
    },
    fix: { en: 'Send from a host of the endpoint’s VPC.', ko: '엔드포인트가 있는 VPC의 호스트에서 보내십시오.' },
  },
  VPCE_GATEWAY_PROTOCOL_RESTRICTION: {
    meaning: {
      en: 'A gateway endpoint carries TCP and echo only.',
      ko: '게이트웨이 엔드포인트는 TCP와 에코만 전달합니다.',
    },
    fix: { en: 'Use TCP.', ko: 'TCP를 사용하십시오.' },
  },
  VPCE_INTRA_VPC_TRAFFIC: {
    meaning: {
      en: 'An endpoint answers; it opens no connection into its VPC.',
      ko: '엔드포인트는 응답만 하며 VPC 안으로 연결을 시작하지 않습니다.',
    },
    fix: { en: 'Start at the host that uses the endpoint.', ko: '엔드포인트를 사용하는 호스트에서 시작하십시오.' },
  },
  VPCE_SERVICE_NOT_INSTALLED_IN_AZ: {
    meaning: {
      en: 'The endpoint has no interface in the sender’s zone: the traffic crosses zones.',
      ko: '보내는 쪽의 가용 영역에 엔드포인트의 인터페이스가 없어 트래픽이 다른 영역을 거칩니다.',
    },
    fix: { en: 'Give the endpoint a subnet in that zone.', ko: '해당 가용 영역의 서브넷을 엔드포인트에 추가하십시오.' },
  },
  VPC_BLOCK_PUBLIC_ACCESS_ENABLED: {
    meaning: {
      en: 'VPC Block Public Access stops this traffic, whatever routes and rules say.',
      ko: 'VPC 퍼블릭 액세스 차단이 경로나 규칙과 관계없이 이 트래픽을 막습니다.',
    },
    fix: {
      en: 'Exclude the VPC or subnet from Block Public Access, or turn it off.',
      ko: 'VPC나 서브넷을 퍼블릭 액세스 차단에서 제외하거나 차단을 끄십시오.',
    },
  },
  VPC_LOCAL_ROUTE_CIDR_RESTRICTION: {
    meaning: {
      en: 'The local route keeps the traffic in its VPC; it cannot carry it to the same range elsewhere.',
      ko: '로컬 경로는 트래픽을 VPC 안에 유지하므로 다른 곳의 같은 범위로 전달할 수 없습니다.',
    },
    fix: { en: 'Use ranges that do not overlap.', ko: '겹치지 않는 범위를 사용하십시오.' },
  },
} satisfies Record<string, CodeWords>

export type Code = keyof typeof codes
