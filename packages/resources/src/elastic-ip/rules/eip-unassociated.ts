import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { removeIt } from '../../fixes.ts'
import { isNamedByKept } from '../../opaque/naming.ts'
import type { ElasticIpProps } from '../schema.ts'

export const eipUnassociated: Rule<ElasticIpProps> = {
  id: 'eip-unassociated',
  severity: 'advice',
  title: { en: 'An Elastic IP is used', ko: '탄력적 IP는 사용되어야 합니다' },
  why: {
    en: 'Public IPv4 addresses are billed whether they are used or not (Security Hub EC2.12).',
    ko: '퍼블릭 IPv4 주소는 사용하지 않아도 요금이 부과됩니다(Security Hub EC2.12).',
  },
  fix: { en: 'Give it to something, or release it.', ko: '연결하거나 해제하십시오.' },
  docs: docs('sechub', 'ec2-controls'),
  awsCode: null,
  *check(eip, look) {
    if (eip.props.instance !== null || look.mentions(eip.id).length > 0) return
    if (isNamedByKept(look, eip.id)) return
    yield {
      message: {
        en: `Nothing uses Elastic IP "${eip.name}", which is billed all the same.`,
        ko: `탄력적 IP "${eip.name}": 아무것도 사용하지 않지만 요금은 부과됩니다.`,
      },
      fix: removeIt(eip),
    }
  },
}
