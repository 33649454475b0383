import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { endpointsFor, isGateway, shortName } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpcePrivateDnsDuplicate: Rule<VpcEndpointProps> = {
  id: 'vpce-private-dns-duplicate',
  severity: 'error',
  title: {
    en: 'One endpoint of a VPC has the private name of a service',
    ko: 'VPC에서 서비스의 프라이빗 이름을 쓰는 엔드포인트는 하나입니다',
  },
  why: {
    en: 'The name leads to one endpoint; AWS refuses a second with the same one.',
    ko: '이름은 엔드포인트 하나만 가리킬 수 있으므로 AWS는 같은 이름을 쓰는 두 번째 엔드포인트를 거부합니다.',
  },
  fix: { en: 'Turn private DNS names off on one of them.', ko: '하나에서 프라이빗 DNS 이름을 끄십시오.' },
  docs: docs('plink', 'interface-endpoints'),
  awsCode: 'InvalidParameter',
  *check(endpoint, look) {
    const { serviceName, privateDnsEnabled } = endpoint.props
    if (isGateway(endpoint) || !privateDnsEnabled) return
    const other = endpointsFor(look, endpoint.parent, serviceName).find(
      (one) => one.id < endpoint.id && !isGateway(one) && one.props.privateDnsEnabled,
    )
    if (!other) return
    yield {
      message: {
        en: `"${other.name}" has the private DNS name of ${shortName(serviceName)} already; "${endpoint.name}" cannot have it too.`,
        ko: `"${endpoint.name}": ${shortName(serviceName)}의 프라이빗 DNS 이름을 "${other.name}" 엔드포인트가 이미 사용합니다.`,
      },
      path: ['privateDnsEnabled'],
      related: [other.id],
      fix: {
        title: { en: `Turn it off on "${endpoint.name}"`, ko: `"${endpoint.name}"에서 끄기` },
        edits: [{ op: 'set', id: endpoint.id, path: ['privateDnsEnabled'], value: false }],
      },
    }
  },
}
