import type { Resource, View } from '@vpcanvas/model'
import { verbatim } from '@vpcanvas/text'
import { addressUse } from '../addresses-used.ts'
import type { Fact } from '../form.ts'
import { shownRange, subnetIpv6Of } from '../ipv6.ts'
import { networkAclSchema } from '../network-acl/schema.ts'
import { type SubnetProps, subnetSchema } from './schema.ts'

/** What a subnet is because of what is around it. */
export function facts(subnet: Resource<SubnetProps>, view: View): readonly Fact[] {
  if (!view.as(subnetSchema, subnet.id)) return []
  const use = addressUse(view, subnet)
  const ipv6 = subnetIpv6Of(view, subnet)
  const guard = view.mentions(subnet.id).find(({ by }) => by.kind === networkAclSchema.kind)?.by
  return [
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
    ...(ipv6 ? [{ label: { en: 'IPv6 range', ko: 'IPv6 범위' }, value: shownRange(ipv6) }] : []),
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
