import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const encTlsOff: Rule<ReplicationGroupProps> = {
  id: 'enc-tls-off',
  severity: 'warning',
  title: { en: 'A cache is encrypted in transit', ko: '캐시의 전송 중 데이터를 암호화합니다' },
  why: {
    en: 'Without TLS data and passwords cross the network in clear (Security Hub ElastiCache.5).',
    ko: 'TLS가 없으면 데이터와 암호가 평문으로 전송됩니다(Security Hub ElastiCache.5).',
  },
  fix: { en: 'Turn encryption in transit on.', ko: '전송 중 암호화를 켜십시오.' },
  docs: docs('sechub', 'elasticache-controls'),
  awsCode: null,
  *check(group) {
    if (group.props.transitEncryptionEnabled) return
    yield {
      message: {
        en: `Cache "${group.name}" is not encrypted in transit.`,
        ko: `캐시 "${group.name}": 전송 중 암호화가 꺼져 있습니다.`,
      },
      path: ['transitEncryptionEnabled'],
      fix: setting(
        group,
        { en: 'Turn encryption in transit on', ko: '전송 중 암호화 켜기' },
        { transitEncryptionEnabled: true },
      ),
    }
  },
}
