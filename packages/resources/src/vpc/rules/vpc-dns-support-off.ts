import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { VpcProps } from '../schema.ts'

export const vpcDnsSupportOff: Rule<VpcProps> = {
  id: 'vpc-dns-support-off',
  severity: 'warning',
  title: { en: 'A VPC needs DNS support for its names', ko: 'VPC에서 이름을 쓰려면 DNS 확인이 필요합니다' },
  why: {
    en: 'Without it the Amazon resolver does not answer: cache endpoints, which are names, do not resolve unless own DNS servers forward them.',
    ko: '꺼져 있으면 Amazon DNS 서버가 응답하지 않습니다. 이름으로 제공되는 캐시 엔드포인트는 자체 DNS 서버가 전달하지 않는 한 확인되지 않습니다.',
  },
  fix: { en: 'Turn DNS support on.', ko: 'DNS 확인을 켜십시오.' },
  docs: docs('vpcug', 'AmazonDNS-concepts'),
  awsCode: null,
  *check(vpc) {
    if (vpc.props.enableDnsSupport) return
    yield {
      message: {
        en: `DNS support is off in VPC "${vpc.name}", so cache endpoints do not resolve there.`,
        ko: `VPC "${vpc.name}": DNS 확인이 꺼져 있어 캐시 엔드포인트의 이름을 확인할 수 없습니다.`,
      },
      path: ['enableDnsSupport'],
      fix: {
        title: { en: 'Turn DNS support on', ko: 'DNS 확인 켜기' },
        edits: [{ op: 'set', id: vpc.id, path: ['enableDnsSupport'], value: true }],
      },
    }
  },
}
