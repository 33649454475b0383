import { docs } from '@vpcanvas/catalogue'
import { formatBlock, isFailure, parseBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant } from '../../blocks.ts'
import { permissionsOf } from '../permissions.ts'
import type { SecurityGroupProps } from '../schema.ts'

export const sgRuleCidrSyntax: Rule<SecurityGroupProps> = {
  id: 'sg-rule-cidr-syntax',
  severity: 'error',
  title: { en: 'A rule’s block is one', ko: '규칙의 블록은 올바른 CIDR 블록이어야 합니다' },
  why: {
    en: 'AWS reads an IPv4 or IPv6 block; a single host is a /32 or a /128.',
    ko: 'AWS는 IPv4 또는 IPv6 블록을 읽습니다. 호스트 하나는 /32 또는 /128입니다.',
  },
  fix: { en: 'Correct the block.', ko: '블록을 바르게 고치십시오.' },
  docs: docs('ec2err'),
  awsCode: 'InvalidParameterValue / InvalidPermission.Malformed',
  *check(group) {
    for (const { direction, rule, path } of permissionsOf(group)) {
      if (rule.peer.type !== 'cidr' || blockMeant(rule.peer.cidr)) continue
      const { cidr } = rule.peer
      const parsed = parseBlock(cidr.trim())
      const nearest = blockMeant(isFailure(parsed) ? (parsed.nearest ?? '') : cidr.trim())
      const value = nearest && formatBlock(nearest)
      const at = [...path, 'peer', 'cidr']
      yield {
        message: {
          en: `Security group "${group.name}": "${cidr}" of an ${direction === 'ingress' ? 'inbound' : 'outbound'} rule is not a block.`,
          ko: `보안 그룹 "${group.name}": ${direction === 'ingress' ? '인바운드' : '아웃바운드'} 규칙의 "${cidr}" 값은 CIDR 블록이 아닙니다.`,
        },
        path: at,
        ...(cidr.trim() === '' ? { awsCode: 'MissingParameter' } : { awsCode: 'InvalidParameterValue' }),
        ...(value && {
          fix: {
            title: { en: `Use ${value}`, ko: `${value} 사용` },
            edits: [{ op: 'set', id: group.id, path: at, value }],
          },
        }),
      }
    }
  },
}
