import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const encAtRestOff: Rule<ReplicationGroupProps> = {
  id: 'enc-at-rest-off',
  severity: 'warning',
  title: { en: 'A cache is encrypted at rest', ko: '캐시의 저장 데이터를 암호화합니다' },
  why: {
    en: 'Backups and what is swapped or synchronised through a disk lie there in clear. It can only be chosen at creation (Security Hub ElastiCache.4).',
    ko: '백업과 디스크를 거치는 동기화 데이터가 평문으로 저장됩니다. 생성할 때만 선택할 수 있습니다(Security Hub ElastiCache.4).',
  },
  fix: { en: 'Turn encryption at rest on.', ko: '저장 시 암호화를 켜십시오.' },
  docs: docs('sechub', 'elasticache-controls'),
  awsCode: null,
  *check(group) {
    if (group.props.atRestEncryptionEnabled) return
    yield {
      message: {
        en: `Cache "${group.name}" is not encrypted at rest.`,
        ko: `캐시 "${group.name}": 저장 시 암호화가 꺼져 있습니다.`,
      },
      path: ['atRestEncryptionEnabled'],
      fix: setting(
        group,
        { en: 'Turn encryption at rest on', ko: '저장 시 암호화 켜기' },
        { atRestEncryptionEnabled: true },
      ),
    }
  },
}
