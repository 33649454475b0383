import type { Appearance } from '../appearance.ts'
import { blockMeant } from '../blocks.ts'
import { isPrefixListId } from '../prefix-lists.ts'
import { type RouteTableProps, routeTableSchema } from './schema.ts'

export const appearance: Appearance<RouteTableProps> = {
  label: routeTableSchema.label,
  plural: { en: 'Route tables', ko: '라우팅 테이블' },
  group: 'network',
  icon: 'route-table',
  shape: 'card',
  size: { width: 192, height: 64 },
  explain: {
    en: 'Says where traffic that leaves a subnet goes next; the most specific route wins.',
    ko: '서브넷에서 나가는 트래픽의 다음 목적지를 정합니다. 가장 구체적인 경로가 우선합니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html',
  summary: ({ props }) => {
    const [routes, subnets] = [props.routes.length, props.subnets.length]
    return {
      en: [
        props.main && 'main',
        `${routes} ${routes === 1 ? 'route' : 'routes'}`,
        `${subnets} ${subnets === 1 ? 'subnet' : 'subnets'}`,
      ]
        .filter((part) => part !== false)
        .join(' · '),
      ko: [props.main && '기본', `경로 ${routes}개`, `서브넷 ${subnets}개`]
        .filter((part) => part !== false)
        .join(' · '),
    }
  },
  lineLabel: ({ props }, [list, id]) =>
    list === 'routes' ? destinationText(props.routes.find((route) => route.id === id)?.destination ?? '') : '',
}

/** A list's name stands on its own card. */
function destinationText(destination: string): string {
  return blockMeant(destination) || isPrefixListId(destination) ? destination : ''
}
