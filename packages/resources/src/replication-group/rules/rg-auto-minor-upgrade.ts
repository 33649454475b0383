import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgAutoMinorUpgrade: Rule<ReplicationGroupProps> = {
  id: 'rg-auto-minor-upgrade',
  severity: 'advice',
  title: { en: 'Minor versions come by themselves', ko: '마이너 버전은 자동으로 업그레이드합니다' },
  why: {
    en: 'With automatic upgrades off, a cache misses security patches (Security Hub ElastiCache.2).',
    ko: '자동 업그레이드가 꺼져 있으면 보안 패치가 적용되지 않습니다(Security Hub ElastiCache.2).',
  },
  fix: { en: 'Turn it on.', ko: '켜십시오.' },
  docs: docs('sechub', 'elasticache-controls'),
  awsCode: null,
  *check(group) {
    if (group.props.autoMinorVersionUpgrade) return
    yield {
      message: {
        en: `Cache "${group.name}" takes no minor versions by itself.`,
        ko: `캐시 "${group.name}": 마이너 버전 자동 업그레이드가 꺼져 있습니다.`,
      },
      path: ['autoMinorVersionUpgrade'],
      fix: setting(
        group,
        { en: 'Turn automatic upgrades on', ko: '자동 업그레이드 켜기' },
        { autoMinorVersionUpgrade: true },
      ),
    }
  },
}
