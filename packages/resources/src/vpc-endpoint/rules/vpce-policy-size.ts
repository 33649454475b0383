import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { VpcEndpointProps } from '../schema.ts'

export const vpcePolicySize: Rule<VpcEndpointProps> = {
  id: 'vpce-policy-size',
  severity: 'error',
  title: { en: 'An endpoint policy has 20,480 characters at most', ko: '엔드포인트 정책은 최대 20,480자입니다' },
  why: {
    en: 'White space counts too; the limit cannot be raised.',
    ko: '공백도 포함되며 한도는 늘릴 수 없습니다.',
  },
  fix: { en: 'Shorten the policy.', ko: '정책을 줄이십시오.' },
  docs: docs('plink', 'vpc-limits-endpoints'),
  awsCode: 'InvalidParameterValue',
  *check(endpoint) {
    const { length } = endpoint.props.policyDocument
    if (length <= LONGEST) return
    const dense = withoutSpace(endpoint.props.policyDocument)
    yield {
      message: {
        en: `The policy of "${endpoint.name}" has ${length} characters.`,
        ko: `VPC 엔드포인트 "${endpoint.name}": 정책이 ${length}자입니다.`,
      },
      path: ['policyDocument'],
      ...(dense !== null &&
        dense.length <= LONGEST && {
          fix: {
            title: { en: 'Take out the white space', ko: '공백 제거' },
            edits: [{ op: 'set', id: endpoint.id, path: ['policyDocument'], value: dense }],
          },
        }),
    }
  },
}

const LONGEST = 20_480

function withoutSpace(text: string): string | null {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return null
  }
}
