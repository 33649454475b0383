import type { Appearance } from '../appearance.ts'
import { type NetworkAclProps, networkAclSchema } from './schema.ts'

export const appearance: Appearance<NetworkAclProps> = {
  label: networkAclSchema.label,
  plural: { en: 'Network ACLs', ko: '네트워크 ACL' },
  group: 'security',
  icon: 'network-acl',
  shape: 'card',
  size: { width: 184, height: 64 },
  explain: {
    en: "A numbered, stateless filter at a subnet's border: the first entry that matches decides, and answers need an entry too.",
    ko: '서브넷 경계의 번호순 상태 비저장 필터입니다. 처음 일치하는 항목이 결정하며, 응답 트래픽도 별도로 허용해야 합니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
  summary: ({ props }) => {
    const [entries, subnets] = [props.entries.length, props.subnets.length]
    return {
      en: `${entries} ${entries === 1 ? 'entry' : 'entries'} · ${subnets} ${subnets === 1 ? 'subnet' : 'subnets'}`,
      ko: `항목 ${entries}개 · 서브넷 ${subnets}개`,
    }
  },
}
