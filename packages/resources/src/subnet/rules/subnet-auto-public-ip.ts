import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { SubnetProps } from '../schema.ts'

export const subnetAutoPublicIp: Rule<SubnetProps> = {
  id: 'subnet-auto-public-ip',
  severity: 'advice',
  title: { en: 'Public addresses are given one by one', ko: '퍼블릭 주소는 필요한 곳에만 줍니다' },
  why: {
    en: 'With automatic assignment every instance launched in the subnet gets a public IPv4 address, which is billed and can be reached (Security Hub EC2.15).',
    ko: '자동 할당을 켜면 서브넷에서 시작하는 모든 인스턴스가 요금이 부과되고 외부에서 닿을 수 있는 퍼블릭 IPv4 주소를 받습니다(Security Hub EC2.15).',
  },
  fix: {
    en: 'Turn it off and give addresses to the instances that need one.',
    ko: '자동 할당을 끄고 필요한 인스턴스에만 주소를 주십시오.',
  },
  docs: docs('sechub', 'ec2-controls'),
  awsCode: null,
  *check(subnet) {
    if (!subnet.props.mapPublicIpOnLaunch) return
    yield {
      message: {
        en: `Every instance launched in subnet "${subnet.name}" gets a public IPv4 address.`,
        ko: `서브넷 "${subnet.name}": 여기서 시작하는 모든 인스턴스가 퍼블릭 IPv4 주소를 받습니다.`,
      },
      path: ['mapPublicIpOnLaunch'],
      fix: {
        title: { en: 'Turn automatic addresses off', ko: '자동 할당 끄기' },
        edits: [{ op: 'set', id: subnet.id, path: ['mapPublicIpOnLaunch'], value: false }],
      },
    }
  },
}
