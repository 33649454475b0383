import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isLeftOpen } from '../../left-open.ts'
import { isFullAccess } from '../policy.ts'
import { shortName } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpcePolicyFullAccess: Rule<VpcEndpointProps> = {
  id: 'vpce-policy-full-access',
  severity: 'advice',
  title: {
    en: 'An endpoint policy says what may be done through it',
    ko: '엔드포인트 정책으로 허용할 작업을 정하는 것이 좋습니다',
  },
  why: {
    en: 'Without a policy everything may: also what belongs to other accounts.',
    ko: '정책이 없으면 다른 계정의 리소스를 포함해 모든 작업이 허용됩니다.',
  },
  fix: { en: 'Restrict it to your own buckets, tables or keys.', ko: '자신의 버킷, 테이블, 키 등으로 제한하십시오.' },
  docs: docs('plink', 'vpc-endpoints-access'),
  awsCode: null,
  *check(endpoint, look) {
    const { policyDocument, serviceName } = endpoint.props
    if (policyDocument.trim() !== '' && !isFullAccess(policyDocument)) return
    if (isLeftOpen(look, endpoint.id, 'PolicyDocument')) return
    yield {
      message: {
        en: `"${endpoint.name}" gives full access to ${shortName(serviceName)}.`,
        ko: `"${endpoint.name}": ${shortName(serviceName)}에 대한 모든 액세스를 허용합니다.`,
      },
      path: ['policyDocument'],
    }
  },
}
