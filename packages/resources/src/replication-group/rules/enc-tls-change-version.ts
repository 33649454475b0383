import { docs, engines, supports } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { engineOf, setting } from '../shape.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from '../schema.ts'

export const encTlsChangeVersion: Rule<ReplicationGroupProps> = {
  id: 'enc-tls-change-version',
  severity: 'error',
  title: { en: 'An old version keeps its encryption in transit', ko: '이전 버전은 전송 중 암호화를 바꿀 수 없습니다' },
  why: {
    en: 'It can be changed in place from Redis OSS 7.0.5 or Valkey 7.2 on; an earlier version needs a new group.',
    ko: 'Redis OSS 7.0.5나 Valkey 7.2부터 바로 바꿀 수 있고 이전 버전은 새 그룹이 필요합니다.',
  },
  fix: { en: 'Upgrade the engine first, or keep it as it is.', ko: '먼저 엔진을 업그레이드하거나 그대로 두십시오.' },
  docs: docs('ecug', 'in-transit-encryption'),
  awsCode: 'InvalidParameterCombination',
  *check(group, look) {
    const before = look.applied?.as(replicationGroupSchema, group.id)
    const engine = engineOf(group)
    if (!before || !engine || before.props.transitEncryptionEnabled === group.props.transitEncryptionEnabled) return
    if (supports('transitEncryptionMode', engine, group.props.engineVersion)) return
    yield {
      message: {
        en: `${engines[engine].name} ${group.props.engineVersion} cannot change encryption in transit of cache "${group.name}" in place.`,
        ko: `캐시 "${group.name}": ${engines[engine].name} ${group.props.engineVersion} 버전에서는 전송 중 암호화를 바로 바꿀 수 없습니다.`,
      },
      path: ['transitEncryptionEnabled'],
      fix: setting(
        group,
        { en: 'Keep it as it is', ko: '그대로 두기' },
        {
          transitEncryptionEnabled: before.props.transitEncryptionEnabled,
          transitEncryptionMode: before.props.transitEncryptionMode,
        },
      ),
    }
  },
}
