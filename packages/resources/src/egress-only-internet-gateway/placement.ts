import type { Id, Placement, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { egressOnlyGatewayOf } from '../routing.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { egressOnlyInternetGatewayDefaults, type EgressOnlyInternetGatewayProps } from './schema.ts'

export const placement: Placement<EgressOnlyInternetGatewayProps> = {
  arrive(view, parent) {
    const refused = secondRefusal(view, parent)
    if (refused) return { refused }
    const vpc = view.as(vpcSchema, parent)
    return {
      name: 'egress-only-gateway',
      props: egressOnlyInternetGatewayDefaults,
      decided:
        vpc?.props.ipv6CidrBlock === null
          ? {
              en: `"${vpc.name}" has no IPv6 range yet: give it one. Then draw a line from a route table.`,
              ko: `"${vpc.name}" VPC에 아직 IPv6 범위가 없습니다. 범위를 추가한 다음 라우팅 테이블에서 선을 그리십시오.`,
            }
          : {
              en: 'Draw a line from a route table: it gets a route for ::/0.',
              ko: '라우팅 테이블에서 선을 그리면 ::/0 경로가 추가됩니다.',
            },
    }
  },
  readdress(view, copy) {
    const refused = secondRefusal(view, copy.parent)
    return refused ? { refused } : copy.props
  },
}

/** Why a VPC takes no further egress-only gateway; null where it has none. */
function secondRefusal(view: View, vpcId: Id | null): Text | null {
  const [vpc, first] = [view.as(vpcSchema, vpcId), egressOnlyGatewayOf(view, vpcId)]
  if (!vpc || !first) return null
  return {
    en: `"${vpc.name}" has an egress-only internet gateway ("${first.name}"); AWS attaches only one to a VPC.`,
    ko: `"${vpc.name}" VPC에 송신 전용 인터넷 게이트웨이("${first.name}")가 이미 있습니다. AWS는 VPC 하나에 하나만 연결합니다.`,
  }
}
