import type { Resource, View } from '@vpcanvas/model'
import { verbatim } from '@vpcanvas/text'
import type { Fact } from '../form.ts'
import { ipv6Of, shownRange } from '../ipv6.ts'
import { routeTableSchema } from '../route-table/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import type { EgressOnlyInternetGatewayProps } from './schema.ts'

/** Whom it serves, and by which tables. */
export function facts(gateway: Resource<EgressOnlyInternetGatewayProps>, view: View): readonly Fact[] {
  const vpc = view.as(vpcSchema, gateway.parent)
  const range = ipv6Of(view, vpc)
  const tables = view.mentions(gateway.id).filter(({ by }) => by.kind === routeTableSchema.kind)
  return [
    {
      label: { en: 'Serves', ko: '대상' },
      value: range ? shownRange(range) : { en: 'Nothing', ko: '없음' },
      ...(vpc && { by: vpc.id }),
      because: range
        ? {
            en: 'It is for IPv6 alone: IPv4 goes out through a NAT gateway.',
            ko: 'IPv6 전용입니다. IPv4 트래픽은 NAT 게이트웨이로 내보냅니다.',
          }
        : { en: 'Its VPC has no IPv6 range.', ko: 'VPC에 IPv6 범위가 없습니다.' },
    },
    ...[...new Map(tables.map(({ by }) => [by.id, by])).values()].map((table) => ({
      label: routeTableSchema.label,
      value: verbatim(table.name),
      by: table.id,
    })),
  ]
}
