import { docs } from '@vpcanvas/catalogue'
import type { Id, Resource } from '@vpcanvas/model'
import { perList, type Rule } from '@vpcanvas/rules'
import { type RouteTableProps, routeTableSchema } from '../schema.ts'

/** For each subnet, the tables of a VPC that name it, in order. */
const tablesBySubnet = perList((tables: readonly Resource<RouteTableProps>[]) => {
  const found = new Map<Id, Resource<RouteTableProps>[]>()
  for (const table of tables) {
    for (const subnet of new Set(table.props.subnets)) {
      const known = found.get(subnet)
      if (known) known.push(table)
      else found.set(subnet, [table])
    }
  }
  return found
})

export const rtOneTablePerSubnet: Rule<RouteTableProps> = {
  id: 'rt-one-table-per-subnet',
  severity: 'error',
  title: { en: 'A subnet has one route table', ko: '서브넷의 라우팅 테이블은 하나입니다' },
  why: {
    en: 'AWS refuses a second association of a subnet; another table can only take the place of the first.',
    ko: 'AWS는 서브넷의 두 번째 연결을 거부합니다. 다른 테이블로 바꾸는 것만 가능합니다.',
  },
  fix: { en: 'Keep one association.', ko: '연결을 하나만 남기십시오.' },
  docs: docs('vpcug', 'RouteTables'),
  awsCode: 'Resource.AlreadyAssociated',
  *check(table, look) {
    const bySubnet = tablesBySubnet(look.childrenOf(routeTableSchema, table.parent))
    for (const [index, id] of table.props.subnets.entries()) {
      const name = look.get(id)?.name ?? id
      const first = bySubnet.get(id)?.[0]
      const twice = table.props.subnets.indexOf(id) < index
      // Said of all tables but the first, which keeps the subnet.
      if (!twice && (!first || first.id === table.id)) continue
      yield {
        message: twice
          ? {
              en: `Route table "${table.name}" names subnet "${name}" twice.`,
              ko: `라우팅 테이블 "${table.name}": 서브넷 "${name}" 연결이 두 번 있습니다.`,
            }
          : {
              en: `Subnet "${name}" is associated with route table "${first?.name}" and with "${table.name}".`,
              ko: `서브넷 "${name}": 라우팅 테이블 "${first?.name}" 및 "${table.name}"에 모두 연결되어 있습니다.`,
            },
        path: ['subnets', id],
        ...(first && first.id !== table.id && { related: [first.id] }),
        fix: {
          title: { en: `Dissociate from "${table.name}"`, ko: `"${table.name}" 연결 하나 해제` },
          edits: [{ op: 'set', id: table.id, path: ['subnets', id], value: undefined }],
        },
      }
    }
  },
}
