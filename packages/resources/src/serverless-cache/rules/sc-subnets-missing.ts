import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { ServerlessCacheProps } from '../schema.ts'
import { suitableSubnets } from '../subnets.ts'

export const scSubnetsMissing: Rule<ServerlessCacheProps> = {
  id: 'sc-subnets-missing',
  severity: 'error',
  title: { en: 'A serverless cache names its subnets', ko: '서버리스 캐시에는 서브넷을 지정합니다' },
  why: {
    en: 'The subnets decide in which VPC its endpoints stand. Without any AWS takes the default VPC, not this one, and where there is none it refuses.',
    ko: '서브넷이 엔드포인트의 VPC를 정합니다. 없으면 AWS는 이 VPC가 아닌 기본 VPC를 사용하고, 기본 VPC도 없으면 거부합니다.',
  },
  fix: { en: 'Give it subnets of this VPC.', ko: '이 VPC의 서브넷을 지정하십시오.' },
  docs: docs('ecapi', 'CreateServerlessCache'),
  awsCode: 'InvalidParameterValue',
  *check(cache, look) {
    if (cache.props.subnets.length > 0) return
    const subnets = suitableSubnets(look, cache)
    const names = subnets.map(({ name }) => `"${name}"`).join(', ')
    yield {
      message: {
        en: `Serverless cache "${cache.name}" has no subnets, so it would not be in this VPC.`,
        ko: `서버리스 캐시 "${cache.name}": 서브넷이 없어 이 VPC에 생성되지 않습니다.`,
      },
      path: ['subnets'],
      ...(subnets.length > 0 && {
        fix: {
          title: { en: `Use ${names}`, ko: `${names} 사용` },
          edits: [{ op: 'set', id: cache.id, path: ['subnets'], value: subnets.map(({ id }) => id) }],
        },
      }),
    }
  },
}
