import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { vpcSchema } from '../../vpc/schema.ts'
import type { ServerlessCacheProps } from '../schema.ts'

export const scVpcDns: Rule<ServerlessCacheProps> = {
  id: 'sc-vpc-dns',
  severity: 'warning',
  title: {
    en: 'The VPC of a serverless cache has DNS host names',
    ko: '서버리스 캐시의 VPC에는 DNS 호스트 이름을 켭니다',
  },
  why: {
    en: 'Clients find its endpoints by a name that the VPC’s resolver has to answer.',
    ko: '클라이언트는 VPC의 DNS 서버가 확인해 주는 이름으로 엔드포인트를 찾습니다.',
  },
  fix: { en: 'Turn DNS host names on.', ko: 'DNS 호스트 이름을 켜십시오.' },
  docs: docs('ecug', 'elasticache-vpc-accessing'),
  awsCode: null,
  *check(cache, look) {
    const vpc = look.as(vpcSchema, cache.parent)
    // A VPC whose DNS is off altogether is warned of itself.
    if (!vpc || vpc.props.enableDnsHostnames || !vpc.props.enableDnsSupport) return
    yield {
      message: {
        en: `DNS host names are off in VPC "${vpc.name}", so the endpoint of serverless cache "${cache.name}" may not be found.`,
        ko: `서버리스 캐시 "${cache.name}": VPC "${vpc.name}"의 DNS 호스트 이름이 꺼져 있어 엔드포인트를 찾지 못할 수 있습니다.`,
      },
      related: [vpc.id],
      fix: {
        title: { en: 'Turn DNS host names on', ko: 'DNS 호스트 이름 켜기' },
        edits: [{ op: 'set', id: vpc.id, path: ['enableDnsHostnames'], value: true }],
      },
    }
  },
}
