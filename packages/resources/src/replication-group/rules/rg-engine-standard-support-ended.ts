import { docs, newestVersion } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { isOlder, setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const rgEngineStandardSupportEnded: Rule<ReplicationGroupProps> = {
  id: 'rg-engine-standard-support-ended',
  severity: 'warning',
  title: { en: 'The engine version is in standard support', ko: '엔진 버전은 표준 지원 대상이어야 합니다' },
  why: {
    en: 'Redis OSS 4 and 5 left standard support on 2026-01-31 and version 6 leaves it on 2027-01-31; after that AWS charges for extended support.',
    ko: 'Redis OSS 4와 5의 표준 지원은 2026-01-31에 끝났고 6은 2027-01-31에 끝납니다. 그 뒤에는 연장 지원 요금이 부과됩니다.',
  },
  fix: { en: 'Upgrade to Valkey.', ko: 'Valkey로 업그레이드하십시오.' },
  docs: docs('ecug', 'engine-versions'),
  awsCode: null,
  *check(group) {
    if (
      group.props.engine !== 'redis' ||
      !/^\d/.test(group.props.engineVersion) ||
      !isOlder(group.props.engineVersion, '7.0')
    )
      return
    const ended = isOlder(group.props.engineVersion, '6.0')
    const version = newestVersion('valkey')
    yield {
      message: {
        en: `Standard support of Redis OSS ${group.props.engineVersion} (cache "${group.name}") ${ended ? 'ended on 2026-01-31' : 'ends on 2027-01-31'}.`,
        ko: `캐시 "${group.name}": Redis OSS ${group.props.engineVersion} 버전의 표준 지원 종료일은 ${ended ? '2026-01-31' : '2027-01-31'}입니다.`,
      },
      path: ['engineVersion'],
      fix: setting(
        group,
        { en: `Upgrade to Valkey ${version}`, ko: `Valkey ${version} 버전으로 업그레이드` },
        { engine: 'valkey', engineVersion: version, cacheParameterGroupName: null },
      ),
    }
  },
}
