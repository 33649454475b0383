import { docs } from '@vpcanvas/catalogue'
import { formatBlock, tryBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blockOf, permissionsOf } from '../permissions.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgRuleCidrNotCanonical: Rule<SecurityGroupProps> = {
  id: 'sg-rule-cidr-not-canonical',
  severity: 'warning',
  title: { en: 'A rule’s block is written as its network address', ko: '규칙의 블록은 네트워크 주소로 씁니다' },
  why: {
    en: 'AWS zeroes the host bits, which later reads as drift; templates refuse them.',
    ko: 'AWS가 호스트 비트를 0으로 만들어 나중에 드리프트로 보이며 템플릿에서는 거부됩니다.',
  },
  fix: { en: 'Write the network address.', ko: '네트워크 주소로 쓰십시오.' },
  docs: docs('ec2api', 'AuthorizeSecurityGroupIngress'),
  awsCode: null,
  *check(group) {
    for (const { rule, path } of permissionsOf(group)) {
      const block = blockOf(rule)
      if (rule.peer.type !== 'cidr' || !block || tryBlock(rule.peer.cidr)) continue
      const value = formatBlock(block)
      const at = [...path, 'peer', 'cidr']
      yield {
        message: {
          en: `Security group "${group.name}": ${rule.peer.cidr} has host bits; AWS makes it ${value}.`,
          ko: `보안 그룹 "${group.name}": ${rule.peer.cidr}에 호스트 비트가 있어 AWS가 ${value} 블록으로 바꿉니다.`,
        },
        path: at,
        fix: {
          title: { en: `Use ${value}`, ko: `${value} 사용` },
          edits: [{ op: 'set', id: group.id, path: at, value }],
        },
      }
    }
  },
}
