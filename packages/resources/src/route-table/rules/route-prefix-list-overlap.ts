import { docs } from '@vpcanvas/catalogue'
import { overlaps } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { listNamed } from '../../prefix-lists.ts'
import { pathOf } from '../destinations.ts'
import type { RouteTableProps } from '../schema.ts'

export const routePrefixListOverlap: Rule<RouteTableProps> = {
  id: 'route-prefix-list-overlap',
  severity: 'warning',
  title: {
    en: 'Prefix lists that lead to different targets hold different blocks',
    ko: '대상이 다른 접두사 목록 경로끼리는 블록이 겹치지 않아야 합니다',
  },
  why: {
    en: 'Where two lists hold the same addresses, AWS does not say which of the routes wins.',
    ko: '두 목록에 같은 주소가 있으면 어느 경로가 우선하는지 AWS가 보장하지 않습니다.',
  },
  fix: {
    en: 'Take the shared block out of one of the lists, or send both to the same target.',
    ko: '한 목록에서 겹치는 블록을 빼거나 두 경로를 같은 대상으로 보내십시오.',
  },
  docs: docs('vpcug', 'route-tables-priority'),
  awsCode: null,
  *check(table, look) {
    const seen: { name: string; target: string; blocks: NonNullable<ReturnType<typeof listNamed>>['blocks'] }[] = []
    for (const route of table.props.routes) {
      const list = listNamed(look, route.destination, table.id)
      if (!list?.blocks) continue
      const { name, blocks } = list
      const other = seen.find(
        (one) =>
          one.target !== route.target &&
          one.blocks?.some((block) => blocks.some((own) => own.prefix === block.prefix && overlaps(own, block))),
      )
      if (other) {
        yield {
          message: {
            en: `Route table "${table.name}" sends the prefix lists "${other.name}" and "${name}" to different targets, and they share blocks.`,
            ko: `라우팅 테이블 "${table.name}": 접두사 목록 "${other.name}", "${name}" 경로의 대상이 다르지만 같은 블록이 있습니다.`,
          },
          path: pathOf(route, 'destination'),
          related: [other.target, route.target].filter((id) => look.get(id)),
          fix: {
            title: {
              en: `Send "${name}" where "${other.name}" goes`,
              ko: `"${name}" 경로를 "${other.name}" 경로와 같은 대상으로 변경`,
            },
            edits: [{ op: 'set', id: table.id, path: pathOf(route, 'target'), value: other.target }],
          },
        }
      }
      seen.push({ name, target: route.target, blocks })
    }
  },
}
