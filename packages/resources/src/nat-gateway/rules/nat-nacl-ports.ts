import { docs } from '@vpcanvas/catalogue'
import { anywhere4, formatPorts, subtractPorts } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { EPHEMERAL, networkAclOf, portsAllowed } from '../../filtering.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import type { NatGatewayProps } from '../schema.ts'

export const natNaclPorts: Rule<NatGatewayProps> = {
  id: 'nat-nacl-ports',
  severity: 'warning',
  title: { en: 'A NAT gateway’s subnet lets replies back in', ko: 'NAT 게이트웨이의 서브넷은 응답을 들여보냅니다' },
  why: {
    en: 'A NAT gateway uses ports 1024 to 65535, and network ACLs keep no state: replies from the internet to these ports need an entry of their own.',
    ko: 'NAT 게이트웨이는 1024~65535 포트를 쓰고 네트워크 ACL은 상태를 기억하지 않으므로 인터넷에서 이 포트로 오는 응답에는 별도의 항목이 필요합니다.',
  },
  fix: { en: 'Allow TCP 1024 to 65535 in from everywhere.', ko: '모든 곳에서 들어오는 TCP 1024~65535를 허용하십시오.' },
  docs: docs('vpcug', 'nat-gateway-basics'),
  awsCode: null,
  *check(nat, look) {
    const subnet = look.as(subnetSchema, nat.parent)
    const acl = subnet && networkAclOf(look, subnet)
    if (nat.props.connectivityType !== 'public' || !acl) return
    const missing = subtractPorts(EPHEMERAL, portsAllowed(acl, 'ingress', 6, anywhere4))
    if (missing.length === 0) return
    yield {
      message: {
        en: `Network ACL "${acl.name}" keeps replies from the internet away from NAT gateway "${nat.name}": TCP ${formatPorts(missing)}.`,
        ko: `NAT 게이트웨이 "${nat.name}": 네트워크 ACL "${acl.name}"에서 인터넷의 응답을 막습니다: TCP ${formatPorts(missing)}.`,
      },
      related: [acl.id],
    }
  },
}
