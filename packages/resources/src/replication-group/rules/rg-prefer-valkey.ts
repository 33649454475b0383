import { docs, newestVersion } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgPreferValkey: Rule<ReplicationGroupProps> = {
  id: 'rg-prefer-valkey',
  severity: 'advice',
  title: { en: 'New caches run Valkey', ko: '새 캐시에는 Valkey를 사용합니다' },
  why: {
    en: 'It is the engine AWS advises, takes the same commands, and costs less than Redis OSS.',
    ko: 'AWS가 권장하는 엔진으로 같은 명령을 쓰며 Redis OSS보다 저렴합니다.',
  },
  fix: { en: 'Switch to Valkey.', ko: 'Valkey로 바꾸십시오.' },
  docs: docs('ecug', 'engine-versions'),
  awsCode: null,
  *check(group) {
    if (group.props.engine !== 'redis') return
    const version = newestVersion('valkey')
    yield {
      message: {
        en: `Cache "${group.name}" runs Redis OSS, which costs more than Valkey.`,
        ko: `캐시 "${group.name}": Valkey보다 비용이 높은 Redis OSS를 실행합니다.`,
      },
      path: ['engine'],
      fix: setting(
        group,
        { en: `Use Valkey ${version}`, ko: `Valkey ${version} 사용` },
        { engine: 'valkey', engineVersion: version, cacheParameterGroupName: null },
      ),
    }
  },
}
