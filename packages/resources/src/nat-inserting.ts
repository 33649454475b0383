import type { Resource, View } from '@vpcanvas/model'
import { inEach, type Text } from '@vpcanvas/text'
import { blockMeant } from './blocks.ts'
import { acrossVpcs, type Drawn } from './connecting.ts'
import { comesBack } from './nat-loop.ts'
import { type Route, type RouteTableProps, routeTableSchema } from './route-table/schema.ts'
import { internetRoute, routeTableOf, subnetsOf } from './routing.ts'
import { subnetSchema } from './subnet/schema.ts'

/** What comes of it that something which translates IPv4 stands between a route table and the internet gateway. */
export function translatedBy(view: View, own: Resource, from: Resource, to: Resource): Text {
  const table = view.as(routeTableSchema, from.id)
  const count = table ? hidden(view, table) : 0
  const sentences = {
    en: [
      `Internet traffic of "${from.name}" goes through "${own.name}" and out by "${to.name}".`,
      count > 0 && `${count} ${count === 1 ? 'subnet becomes' : 'subnets become'} private.`,
    ],
    ko: [
      `"${from.name}" 라우팅 테이블의 인터넷 트래픽이 "${own.name}" 리소스를 거쳐 "${to.name}" 게이트웨이로 나갑니다.`,
      count > 0 && `서브넷 ${count}개가 프라이빗이 됩니다.`,
    ],
  }
  return inEach((language) => sentences[language].filter(Boolean).join(' '))
}

/** Turns the IPv4 routes of a table from the internet gateway to what translates them; refused where that has no way out of its own. */
export function turnedTo(view: View, own: Resource, from: Resource, to: Resource): Drawn {
  const table = view.as(routeTableSchema, from.id)
  if (!table) return []
  const refused = acrossVpcs(view, own, table) ?? comesBack(view, table, own)
  if (refused) return refused
  const home = view.as(subnetSchema, own.parent)
  if (home && !internetRoute(view, routeTableOf(view, home))) {
    return {
      refused: {
        en: `"${own.name}" would have no way out: no route of "${home.name}" leads to an internet gateway. Put it into a public subnet.`,
        ko: `"${home.name}" 서브넷에 인터넷 게이트웨이로 가는 경로가 없어 "${own.name}" 리소스가 밖으로 나갈 수 없습니다. 퍼블릭 서브넷에 두십시오.`,
      },
    }
  }
  const routes = carried(table, to)
  if (routes.length === 0) {
    return {
      refused: {
        en: `"${table.name}" sends only IPv6 to "${to.name}", and "${own.name}" translates IPv4.`,
        ko: `"${table.name}" 라우팅 테이블은 "${to.name}" 게이트웨이로 IPv6 트래픽만 보내며, "${own.name}" 리소스는 IPv4를 변환합니다.`,
      },
    }
  }
  return routes.map((route) => ({
    op: 'set',
    id: table.id,
    path: ['routes', route.id],
    value: { ...route, target: own.id },
  }))
}

function carried(table: Resource<RouteTableProps>, to: Resource): readonly Route[] {
  return table.props.routes.filter(
    ({ target, destination }) => target === to.id && blockMeant(destination)?.family === 4,
  )
}

/** How many subnets it hides: those that the table serves, and that IPv6 does not keep public. */
function hidden(view: View, table: Resource<RouteTableProps>): number {
  if (internetRoute(view, table, 6)) return 0
  return subnetsOf(view, table, view.childrenOf(subnetSchema, table.parent)).length
}
