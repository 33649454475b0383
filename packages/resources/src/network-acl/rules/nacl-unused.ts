import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { removeIt } from '../../fixes.ts'
import { isNamedByKept } from '../../opaque/naming.ts'
import type { NetworkAclProps } from '../schema.ts'

export const naclUnused: Rule<NetworkAclProps> = {
  id: 'nacl-unused',
  severity: 'advice',
  title: { en: 'A network ACL filters a subnet', ko: '네트워크 ACL은 서브넷에 연결되어야 쓰입니다' },
  why: {
    en: 'Without subnets it filters nothing, and confuses who reads it (Security Hub EC2.16).',
    ko: '서브넷이 없으면 아무것도 필터링하지 않고 혼란만 줍니다(Security Hub EC2.16).',
  },
  fix: { en: 'Associate it with a subnet, or delete it.', ko: '서브넷에 연결하거나 삭제하십시오.' },
  docs: docs('sechub', 'ec2-controls'),
  awsCode: null,
  *check(acl, look) {
    if (acl.props.subnets.length > 0 || isNamedByKept(look, acl.id)) return
    yield {
      message: {
        en: `Network ACL "${acl.name}" is associated with no subnet.`,
        ko: `네트워크 ACL "${acl.name}": 연결된 서브넷이 없습니다.`,
      },
      path: ['subnets'],
      fix: removeIt(acl),
    }
  },
}
