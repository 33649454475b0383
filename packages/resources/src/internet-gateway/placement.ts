import type { Id, Placement, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { internetGatewayOf } from '../routing.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { internetGatewayDefaults, type InternetGatewayProps } from './schema.ts'

export const placement: Placement<InternetGatewayProps> = {
  arrive(view, parent) {
    const refused = secondRefusal(view, parent)
    if (refused) return { refused }
    const vpc = view.as(vpcSchema, parent)
    return {
      name: 'internet-gateway',
      props: internetGatewayDefaults,
      decided: vpc
        ? { en: `attached to "${vpc.name}"`, ko: `연결되는 VPC: "${vpc.name}"` }
        : { en: 'not attached to a VPC', ko: 'VPC에 연결되지 않음' },
    }
  },
  readdress(view, copy) {
    const refused = secondRefusal(view, copy.parent)
    return refused ? { refused } : copy.props
  },
}

/** Why a VPC takes no further internet gateway; null where it has none, or where the place is no VPC. */
export function secondRefusal(view: View, vpcId: Id | null): Text | null {
  const [vpc, first] = [view.as(vpcSchema, vpcId), internetGatewayOf(view, vpcId)]
  if (!vpc || !first) return null
  return {
    en: `"${vpc.name}" has an internet gateway ("${first.name}"); AWS attaches only one to a VPC.`,
    ko: `"${vpc.name}" VPC에 인터넷 게이트웨이("${first.name}")가 이미 있습니다. AWS는 VPC 하나에 하나만 연결합니다.`,
  }
}
