import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { admitsTcp, groupsOf, sameness } from '../../security-group/permissions.ts'
import type { SecurityGroupRule } from '../../security-group/schema.ts'
import { serverlessPorts } from '../engines.ts'
import type { ServerlessCacheProps } from '../schema.ts'

export const scPorts: Rule<ServerlessCacheProps> = {
  id: 'sc-ports',
  severity: 'warning',
  title: {
    en: 'Clients of a serverless cache are admitted to both of its ports',
    ko: '서버리스 캐시의 클라이언트에는 두 포트를 모두 허용합니다',
  },
  why: {
    en: 'They write and read on the first port, and read from replicas on the next one: where that is closed, such reads time out.',
    ko: '클라이언트는 첫 번째 포트에서 쓰고 읽으며 다음 포트에서 복제본을 읽습니다. 그 포트가 닫혀 있으면 복제본 읽기가 시간 초과됩니다.',
  },
  fix: { en: 'Admit them to the second port too.', ko: '두 번째 포트도 허용하십시오.' },
  docs: docs('ecug', 'WhatIs'),
  awsCode: null,
  *check(cache, look) {
    const { from, to } = serverlessPorts(cache.props.engine)
    const groups = groupsOf(look, cache.props.securityGroups)
    const all = groups.flatMap((group) => group.props.ingress.map((rule) => ({ group, rule })))
    const readers = new Set(all.filter(({ rule }) => admitsTcp(rule, to)).map(({ rule }) => sourceOf(rule)))
    const half = all.filter(({ rule }) => admitsTcp(rule, from) && !readers.has(sourceOf(rule)))
    if (half.length === 0) return
    yield {
      message: {
        en: `Clients of serverless cache "${cache.name}" may use port ${from}, but not ${to}, so they cannot read from replicas.`,
        ko: `서버리스 캐시 "${cache.name}": 클라이언트에 포트 ${from}번만 허용하고 ${to}번은 허용하지 않아 복제본을 읽을 수 없습니다.`,
      },
      path: ['securityGroups'],
      related: [...new Set(half.map(({ group }) => group.id))],
      fix: {
        title: { en: `Admit them to port ${to} too`, ko: `포트 ${to}번도 허용` },
        edits: half.map(({ group, rule }) => ({
          op: 'set',
          id: group.id,
          path: ['ingress', rule.id, 'toPort'],
          value: to,
        })),
      },
    }
  },
}

/** Who a rule admits, whatever to. */
function sourceOf(rule: SecurityGroupRule): string {
  return sameness({ ...rule, protocol: '-1' })
}
