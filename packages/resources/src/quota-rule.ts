import { docs } from '@vpcanvas/catalogue'
import type { Props, Resource } from '@vpcanvas/model'
import type { Look, Rule } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'

interface Quota<P extends Props> {
  readonly id: string
  /** What is counted, as in `VPCs per Region`. */
  readonly of: Text
  readonly limit: number
  /** What it can be raised to, where AWS says so. */
  readonly ceiling?: number
  readonly docs?: string
  readonly awsCode: string
  count(resource: Resource<P>, look: Look): number
  /** The property it is about, where it is one. */
  readonly path?: readonly string[]
}

/**
 * A quota of a new account, as a warning: the account may have a higher one. Read the real one through Service Quotas.
 * https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
 */
export function quotaRule<P extends Props>(quota: Quota<P>): Rule<P> {
  const { id, of, limit, ceiling, awsCode, path = [] } = quota
  const more =
    ceiling === undefined ? { en: '', ko: '' } : { en: `, to ${ceiling} at most`, ko: ` 최대 ${ceiling}개까지` }
  return {
    id,
    severity: 'warning',
    title: { en: `${of.en}: ${limit}`, ko: `${of.ko}: ${limit}개` },
    why: {
      en: `That is the quota of a new account; AWS refuses what exceeds it. It can be raised${more.en}.`,
      ko: `새 계정의 할당량이며 AWS는 이를 넘는 요청을 거부합니다.${more.ko} 늘릴 수 있습니다.`,
    },
    fix: {
      en: 'Ask AWS for more before you deploy, or use fewer.',
      ko: '배포하기 전에 할당량 증가를 요청하거나 수를 줄이십시오.',
    },
    docs: quota.docs ?? docs('vpcug', 'amazon-vpc-limits'),
    awsCode,
    *check(resource, look) {
      const count = quota.count(resource, look)
      if (count <= limit) return
      yield {
        message: {
          en: `"${resource.name}": ${of.en}: ${count}, the quota of a new account is ${limit}.`,
          ko: `"${resource.name}"의 ${of.ko}: ${count}개. 새 계정의 할당량은 ${limit}개입니다.`,
        },
        path,
      }
    },
  }
}
