import { formatBlock } from '@vpcanvas/ip'
import type { Resource, View } from '@vpcanvas/model'
import { type Text, verbatim } from '@vpcanvas/text'
import { addressUse } from '../addresses-used.ts'
import { blockMeant } from '../blocks.ts'
import type { Fact } from '../form.ts'
import { networkAclSchema } from '../network-acl/schema.ts'
import { defaultRoute, internetRoute, routeTableOf } from '../routing.ts'
import { type SubnetProps, subnetSchema } from './schema.ts'

/** What a subnet is because of what is around it. */
export function facts(subnet: Resource<SubnetProps>, view: View): readonly Fact[] {
  if (!view.as(subnetSchema, subnet.id)) return []
  const use = addressUse(view, subnet)
  const guard = view.mentions(subnet.id).find(({ by }) => by.kind === networkAclSchema.kind)?.by
  return [
    exposure(subnet, view),
    ...(use
      ? [
          {
            label: { en: 'Addresses in use', ko: '사용 중인 주소' },
            value: {
              en: `${use.expected} of ${use.usable.toLocaleString('en')}`,
              ko: `${use.usable.toLocaleString('ko')}개 중 ${use.expected}개`,
            },
          },
        ]
      : []),
    guard
      ? { label: networkAclSchema.label, value: verbatim(guard.name), by: guard.id }
      : {
          label: networkAclSchema.label,
          value: { en: 'Default', ko: '기본값' },
          because: {
            en: 'None is associated, so the VPC’s default one holds: it allows everything.',
            ko: '연결된 ACL이 없으므로 모든 트래픽을 허용하는 VPC 기본 ACL이 적용됩니다.',
          },
        },
  ]
}

const EXPOSURE: Text = { en: 'Standing', ko: '유형' }

/** https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html#subnet-types */
function exposure(subnet: Resource<SubnetProps>, view: View): Fact {
  const table = routeTableOf(view, subnet)
  const open = internetRoute(view, table)
  if (table && open) {
    return {
      label: EXPOSURE,
      value: { en: 'Public', ko: '퍼블릭' },
      because: leads(open.destination, open.target, table.name, view),
      by: table.id,
    }
  }
  const out = defaultRoute(table)
  if (table && out) {
    return {
      label: EXPOSURE,
      value: { en: 'Private', ko: '프라이빗' },
      because: leads(out.destination, out.target, table.name, view),
      by: table.id,
    }
  }
  return {
    label: EXPOSURE,
    value: { en: 'Isolated', ko: '격리됨' },
    because: table
      ? {
          en: `The route table "${table.name}" has no default route.`,
          ko: `라우팅 테이블 "${table.name}"에 기본 경로가 없습니다.`,
        }
      : {
          en: 'No route table is associated, so the main one that AWS makes holds: it routes within the VPC only.',
          ko: '연결된 라우팅 테이블이 없으므로 AWS가 만드는 기본 라우팅 테이블이 적용되며 VPC 내부로만 라우팅합니다.',
        },
    ...(table && { by: table.id }),
  }
}

function leads(destination: string, target: string, table: string, view: View): Text {
  const block = blockMeant(destination)
  const [where, to] = [block ? formatBlock(block) : destination, view.get(target)?.name ?? target]
  return {
    en: `The route table "${table}" sends ${where} to "${to}".`,
    ko: `라우팅 테이블 "${table}"의 경로: ${where} → "${to}".`,
  }
}
