import type { Appearance } from '../appearance.ts'
import { verbatim } from '@vpcanvas/text'
import { wantsIpv6 } from '../ipv6.ts'
import { defaultRoute, isPublic, routeTableOf } from '../routing.ts'
import { type SubnetProps, subnetSchema } from './schema.ts'

export const appearance: Appearance<SubnetProps> = {
  label: subnetSchema.label,
  plural: { en: 'Subnets', ko: '서브넷' },
  group: 'places',
  icon: 'subnet',
  shape: 'frame',
  size: { width: 304, height: 256 },
  explain: {
    en: "A part of a VPC's range in one zone; instances and cache nodes get their addresses from it.",
    ko: 'VPC 주소 범위의 일부이며 가용 영역 하나에 속합니다. 인스턴스와 캐시 노드가 이 범위의 주소를 받습니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  summary: (subnet) => {
    const { cidrBlock, availabilityZone } = subnet.props
    const parts = [cidrBlock, wantsIpv6(subnet) ? 'IPv6' : '', availabilityZone]
    return verbatim(parts.filter((part) => part !== '').join(' · '))
  },
  lane: ({ props }) => props.availabilityZone,
  // Public above, then what has a way out, then what has none; subnets of one tier by the name they share: `private` of `private-a`.
  row: (subnet, view) => {
    const table = routeTableOf(view, subnet)
    const hasWayOut = defaultRoute(table) ?? (wantsIpv6(subnet) && defaultRoute(table, 6))
    const rank = isPublic(view, subnet) ? 0 : hasWayOut ? 1 : 2
    return `${rank} ${subnet.name.replace(/[-_ ]?\w$/, '')}`
  },
  inset: { top: 56, bottom: 48 },
}
