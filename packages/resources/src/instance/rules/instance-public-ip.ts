import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { InstanceProps } from '../schema.ts'

export const instancePublicIp: Rule<InstanceProps> = {
  id: 'instance-public-ip',
  severity: 'advice',
  title: {
    en: 'A client of a cache rarely needs a public address',
    ko: '캐시 클라이언트에는 퍼블릭 주소가 거의 필요 없습니다',
  },
  why: {
    en: 'A public address is billed and can be reached; to administer a host, Session Manager or an instance connect endpoint will do (Security Hub EC2.9).',
    ko: '퍼블릭 주소는 요금이 부과되고 외부에서 닿을 수 있습니다. 호스트 관리는 Session Manager나 인스턴스 연결 엔드포인트로 충분합니다(Security Hub EC2.9).',
  },
  fix: { en: 'Turn it off.', ko: '끄십시오.' },
  docs: docs('sechub', 'ec2-controls'),
  awsCode: null,
  *check(instance) {
    if (instance.props.associatePublicIpAddress !== true) return
    yield {
      message: {
        en: `Instance "${instance.name}" gets a public IPv4 address.`,
        ko: `인스턴스 "${instance.name}": 퍼블릭 IPv4 주소를 받습니다.`,
      },
      path: ['associatePublicIpAddress'],
      fix: {
        title: { en: 'Give it none', ko: '할당하지 않기' },
        edits: [{ op: 'set', id: instance.id, path: ['associatePublicIpAddress'], value: false }],
      },
    }
  },
}
