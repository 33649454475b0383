import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { VpcEndpointProps } from '../schema.ts'

export const vpcePolicySyntax: Rule<VpcEndpointProps> = {
  id: 'vpce-policy-syntax',
  severity: 'error',
  title: { en: 'An endpoint policy is a JSON object', ko: '엔드포인트 정책은 JSON 객체입니다' },
  why: {
    en: 'AWS refuses a policy that it cannot read.',
    ko: 'AWS는 읽을 수 없는 정책을 거부합니다.',
  },
  fix: {
    en: 'Correct the JSON, or leave the policy empty for full access.',
    ko: 'JSON을 고치거나, 모두 허용하려면 정책을 비워 두십시오.',
  },
  docs: docs('plink', 'vpc-endpoints-access'),
  awsCode: 'InvalidPolicyDocument',
  *check(endpoint) {
    const { policyDocument } = endpoint.props
    if (policyDocument.trim() === '' || isObjectText(policyDocument)) return
    yield {
      message: {
        en: `The policy of "${endpoint.name}" is no JSON object.`,
        ko: `VPC 엔드포인트 "${endpoint.name}": 정책이 올바른 JSON 객체가 아닙니다.`,
      },
      path: ['policyDocument'],
      fix: {
        title: { en: 'Leave the policy empty: full access', ko: '정책 비우기: 모두 허용' },
        edits: [{ op: 'set', id: endpoint.id, path: ['policyDocument'], value: '' }],
      },
    }
  },
}

function isObjectText(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
