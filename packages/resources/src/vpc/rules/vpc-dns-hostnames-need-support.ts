import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { VpcProps } from '../schema.ts'

export const vpcDnsHostnamesNeedSupport: Rule<VpcProps> = {
  id: 'vpc-dns-hostnames-need-support',
  severity: 'error',
  title: { en: 'DNS hostnames need DNS support', ko: 'DNS 호스트 이름에는 DNS 확인이 필요합니다' },
  why: {
    en: 'AWS gives hosts names only in a VPC whose resolver answers; it refuses hostnames without support.',
    ko: 'AWS는 DNS 확인이 켜진 VPC에서만 호스트 이름을 부여하며, 그렇지 않으면 설정을 거부합니다.',
  },
  fix: { en: 'Turn DNS support on, or hostnames off.', ko: 'DNS 확인을 켜거나 DNS 호스트 이름을 끄십시오.' },
  docs: docs('ec2api', 'ModifyVpcAttribute'),
  awsCode: 'InvalidParameterValue',
  *check(vpc) {
    if (!vpc.props.enableDnsHostnames || vpc.props.enableDnsSupport) return
    yield {
      message: {
        en: `VPC "${vpc.name}" has DNS hostnames on while DNS support is off.`,
        ko: `VPC "${vpc.name}": DNS 확인이 꺼져 있는데 DNS 호스트 이름이 켜져 있습니다.`,
      },
      path: ['enableDnsHostnames'],
      fix: {
        title: { en: 'Turn DNS support on', ko: 'DNS 확인 켜기' },
        edits: [{ op: 'set', id: vpc.id, path: ['enableDnsSupport'], value: true }],
      },
    }
  },
}
