import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isLeftOpen } from '../../left-open.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import { isGateway } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpcePrivateDnsAttributes: Rule<VpcEndpointProps> = {
  id: 'vpce-private-dns-attributes',
  severity: 'error',
  title: {
    en: 'Private DNS names need both DNS attributes of the VPC',
    ko: '프라이빗 DNS 이름에는 VPC의 DNS 속성이 모두 필요합니다',
  },
  why: {
    en: 'The name of the service is answered by the VPC’s own resolver, which has to be on and to give names.',
    ko: '서비스 이름은 VPC의 확인자가 응답하므로 DNS 확인과 DNS 호스트 이름이 모두 켜져 있어야 합니다.',
  },
  fix: {
    en: 'Turn DNS support and DNS hostnames on, or private DNS names off.',
    ko: 'DNS 확인과 DNS 호스트 이름을 켜거나 프라이빗 DNS 이름을 끄십시오.',
  },
  docs: docs('plink', 'interface-endpoints'),
  awsCode: 'InvalidParameter',
  *check(endpoint, look) {
    const vpc = look.as(vpcSchema, endpoint.parent)
    if (!vpc || isGateway(endpoint) || !endpoint.props.privateDnsEnabled) return
    const off = (['enableDnsSupport', 'enableDnsHostnames'] as const).filter((prop) => !vpc.props[prop])
    if (off.length === 0 || isLeftOpen(look, vpc.id, 'EnableDnsSupport', 'EnableDnsHostnames')) return
    yield {
      message: {
        en: `Interface endpoint "${endpoint.name}" has private DNS names; VPC "${vpc.name}" has DNS support or DNS hostnames off.`,
        ko: `인터페이스 엔드포인트 "${endpoint.name}": 프라이빗 DNS 이름을 쓰지만 VPC "${vpc.name}"의 DNS 확인 또는 DNS 호스트 이름이 꺼져 있습니다.`,
      },
      path: ['privateDnsEnabled'],
      related: [vpc.id],
      fix: {
        title: { en: `Turn both on in "${vpc.name}"`, ko: `"${vpc.name}"에서 둘 다 켜기` },
        edits: off.map((prop) => ({ op: 'set', id: vpc.id, path: [prop], value: true })),
      },
    }
  },
}
