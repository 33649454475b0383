import type { Resource, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { RouteTableProps } from './route-table/schema.ts'
import { routeTableOf } from './routing.ts'
import { subnetSchema } from './subnet/schema.ts'

/** Why a table cannot send internet traffic through a NAT gateway or instance whose own traffic it routes; null where it does not. */
export function comesBack(
  view: View,
  table: Resource<RouteTableProps>,
  gateway: Resource,
): { readonly refused: Text } | null {
  const home = view.as(subnetSchema, gateway.parent)
  if (!home || routeTableOf(view, home)?.id !== table.id) return null
  return {
    refused: {
      en: `"${gateway.name}" sits in "${home.name}", which "${table.name}" serves: its traffic would come back to itself. Give the other subnets a route table of their own.`,
      ko: `"${gateway.name}" 리소스가 있는 서브넷("${home.name}")도 "${table.name}" 라우팅 테이블을 사용하므로 트래픽이 그 리소스로 되돌아옵니다. 다른 서브넷에 별도의 라우팅 테이블을 지정하십시오.`,
    },
  }
}
