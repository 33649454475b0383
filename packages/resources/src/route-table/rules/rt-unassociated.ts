import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { removeIt } from '../../fixes.ts'
import { isNamedByKept } from '../../opaque/naming.ts'
import type { RouteTableProps } from '../schema.ts'

export const rtUnassociated: Rule<RouteTableProps> = {
  id: 'rt-unassociated',
  severity: 'advice',
  title: { en: 'A route table serves a subnet', ko: '라우팅 테이블은 서브넷에 연결되어야 쓰입니다' },
  why: {
    en: 'A table that is neither main nor associated routes nothing.',
    ko: '기본 테이블도 아니고 연결도 없는 테이블은 아무 트래픽도 라우팅하지 않습니다.',
  },
  fix: { en: 'Associate it with a subnet, or delete it.', ko: '서브넷에 연결하거나 삭제하십시오.' },
  docs: docs('vpcug', 'RouteTables'),
  awsCode: null,
  *check(table, look) {
    if (table.props.main || table.props.subnets.length > 0 || isNamedByKept(look, table.id)) return
    yield {
      message: {
        en: `Route table "${table.name}" is associated with no subnet.`,
        ko: `라우팅 테이블 "${table.name}": 연결된 서브넷이 없습니다.`,
      },
      path: ['subnets'],
      fix: removeIt(table),
    }
  },
}
