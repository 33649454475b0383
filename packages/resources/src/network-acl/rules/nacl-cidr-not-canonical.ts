import { docs } from '@vpcanvas/catalogue'
import { formatBlock, tryBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant } from '../../blocks.ts'
import { changed, nameOf, pathOf } from '../entries.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclCidrNotCanonical: Rule<NetworkAclProps> = {
  id: 'nacl-cidr-not-canonical',
  severity: 'warning',
  title: { en: 'An entry’s block is written as its network address', ko: '항목의 블록은 네트워크 주소로 씁니다' },
  why: {
    en: 'AWS zeroes the host bits, which later shows as drift.',
    ko: 'AWS가 호스트 비트를 0으로 만들어 나중에 드리프트로 보입니다.',
  },
  fix: { en: 'Write the network address.', ko: '네트워크 주소로 쓰십시오.' },
  docs: docs('ec2api', 'CreateNetworkAclEntry'),
  awsCode: null,
  *check(acl) {
    for (const entry of acl.props.entries) {
      const block = tryBlock(entry.cidrBlock) ? null : blockMeant(entry.cidrBlock)
      if (!block) continue
      const value = formatBlock(block)
      yield {
        message: {
          en: `Network ACL "${acl.name}": ${entry.cidrBlock} of ${nameOf(entry).en} has host bits; AWS makes it ${value}.`,
          ko: `네트워크 ACL "${acl.name}": ${nameOf(entry).ko}의 ${entry.cidrBlock}에 호스트 비트가 있어 AWS가 ${value} 블록으로 바꿉니다.`,
        },
        path: pathOf(entry, 'cidrBlock'),
        fix: { title: { en: `Use ${value}`, ko: `${value} 사용` }, edits: changed(acl, entry, { cidrBlock: value }) },
      }
    }
  },
}
