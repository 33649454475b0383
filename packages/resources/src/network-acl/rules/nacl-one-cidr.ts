import { docs } from '@vpcanvas/catalogue'
import { formatBlock, isFailure, parseBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant } from '../../blocks.ts'
import { changed, nameOf, pathOf } from '../entries.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclOneCidr: Rule<NetworkAclProps> = {
  id: 'nacl-one-cidr',
  severity: 'error',
  title: { en: 'An entry names one block', ko: '항목에는 블록 하나를 지정합니다' },
  why: {
    en: 'An entry is for one IPv4 or one IPv6 block. A network ACL knows no security groups and no prefix lists.',
    ko: '항목 하나에는 IPv4 또는 IPv6 블록 하나를 씁니다. 네트워크 ACL은 보안 그룹과 접두사 목록을 받지 않습니다.',
  },
  fix: { en: 'Write a block; 0.0.0.0/0 is everywhere.', ko: '블록을 쓰십시오. 0.0.0.0/0은 모든 곳을 뜻합니다.' },
  docs: docs('ec2api', 'CreateNetworkAclEntry'),
  awsCode: 'InvalidParameterCombination / MissingParameter',
  *check(acl) {
    for (const entry of acl.props.entries) {
      if (blockMeant(entry.cidrBlock)) continue
      const text = entry.cidrBlock.trim()
      const parsed = parseBlock(text)
      const nearest = blockMeant(isFailure(parsed) ? (parsed.nearest ?? '') : text)
      const value = nearest && formatBlock(nearest)
      yield {
        message: {
          en: `Network ACL "${acl.name}": "${entry.cidrBlock}" of ${nameOf(entry).en} is not a block.`,
          ko: `네트워크 ACL "${acl.name}": ${nameOf(entry).ko}의 "${entry.cidrBlock}" 값은 CIDR 블록이 아닙니다.`,
        },
        path: pathOf(entry, 'cidrBlock'),
        awsCode: text === '' ? 'MissingParameter' : 'InvalidParameterValue',
        ...(value && {
          fix: { title: { en: `Use ${value}`, ko: `${value} 사용` }, edits: changed(acl, entry, { cidrBlock: value }) },
        }),
      }
    }
  },
}
