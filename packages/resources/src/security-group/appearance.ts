import type { Appearance } from '../appearance.ts'
import { type SecurityGroupProps, securityGroupSchema } from './schema.ts'

export const appearance: Appearance<SecurityGroupProps> = {
  label: securityGroupSchema.label,
  plural: { en: 'Security groups', ko: '보안 그룹' },
  group: 'security',
  icon: 'security-group',
  shape: 'card',
  size: { width: 184, height: 64 },
  explain: {
    en: 'A stateful filter around network interfaces: it only allows, and answers come back by themselves.',
    ko: '네트워크 인터페이스를 둘러싼 상태 저장 필터입니다. 허용 규칙만 있으며 응답 트래픽은 자동으로 허용됩니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
  summary: ({ props }) => ({
    en: `${props.ingress.length} in · ${props.egress.length} out`,
    ko: `인바운드 ${props.ingress.length}개 · 아웃바운드 ${props.egress.length}개`,
  }),
  lineLabel: ({ props }, [list, id]) => {
    const rule = (list === 'ingress' ? props.ingress : props.egress).find((one) => one.id === id)
    if (!rule) return ''
    const ports = [...new Set([rule.fromPort, rule.toPort])].filter((port) => port !== null).join('–')
    return [list === 'ingress' ? 'in' : 'out', rule.protocol === '-1' ? '*' : rule.protocol, ports]
      .filter((part) => part !== '')
      .join(' ')
  },
}
