import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { mainTableOf } from '../../routing.ts'
import type { RouteTableProps } from '../schema.ts'

export const rtOneMain: Rule<RouteTableProps> = {
  id: 'rt-one-main',
  severity: 'error',
  title: { en: 'A VPC has one main route table', ko: 'VPC의 기본 라우팅 테이블은 하나입니다' },
  why: {
    en: 'The main table serves every subnet that has none of its own; making another one main takes that from the first.',
    ko: '기본 라우팅 테이블은 자체 테이블이 없는 모든 서브넷에 적용됩니다. 다른 테이블을 기본으로 만들면 기존 테이블은 기본이 아니게 됩니다.',
  },
  fix: { en: 'Keep one main table.', ko: '기본 라우팅 테이블을 하나만 남기십시오.' },
  docs: docs('vpcug', 'RouteTables'),
  awsCode: null,
  *check(table, look) {
    if (!table.props.main) return
    const first = mainTableOf(look, table.parent)
    if (!first || first.id === table.id) return
    yield {
      message: {
        en: `"${table.name}" and "${first.name}" are both the main route table of the VPC.`,
        ko: `"${table.name}" 및 "${first.name}": 둘 다 VPC의 기본 라우팅 테이블로 지정되어 있습니다.`,
      },
      path: ['main'],
      related: [first.id],
      fix: {
        title: { en: `Keep "${first.name}" as main`, ko: `"${first.name}" 테이블만 기본으로 유지` },
        edits: [{ op: 'set', id: table.id, path: ['main'], value: false }],
      },
    }
  },
}
