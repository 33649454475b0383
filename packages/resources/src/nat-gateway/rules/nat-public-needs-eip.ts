import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { withElasticIp } from '../public-subnet.ts'
import { isRegional } from '../mode.ts'
import type { NatGatewayProps } from '../schema.ts'

export const natPublicNeedsEip: Rule<NatGatewayProps> = {
  id: 'nat-public-needs-eip',
  severity: 'error',
  title: { en: 'A public NAT gateway has an Elastic IP', ko: '퍼블릭 NAT 게이트웨이에는 탄력적 IP가 있어야 합니다' },
  why: {
    en: 'Its clients appear on the internet under that address; AWS creates no public NAT gateway without one.',
    ko: '클라이언트는 인터넷에서 이 주소로 나타납니다. AWS는 탄력적 IP 없이 퍼블릭 NAT 게이트웨이를 만들지 않습니다.',
  },
  fix: { en: 'Give it an Elastic IP.', ko: '탄력적 IP를 지정하십시오.' },
  docs: docs('ec2api', 'CreateNatGateway'),
  awsCode: 'MissingParameter',
  *check(nat, look) {
    if (nat.props.connectivityType !== 'public' || nat.props.elasticIp !== null || isRegional(look, nat)) return
    const { name, edits } = withElasticIp(look, nat)
    yield {
      message: {
        en: `Public NAT gateway "${nat.name}" has no Elastic IP.`,
        ko: `퍼블릭 NAT 게이트웨이 "${nat.name}": 탄력적 IP가 없습니다.`,
      },
      path: ['elasticIp'],
      fix: {
        title:
          edits.length === 1
            ? { en: `Use "${name}"`, ko: `"${name}" 사용` }
            : { en: 'Add an Elastic IP', ko: '탄력적 IP 추가' },
        edits,
      },
    }
  },
}
