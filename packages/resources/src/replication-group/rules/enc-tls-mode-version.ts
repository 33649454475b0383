import { docs, engines, minimumVersion, supports } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { engineOf, setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const encTlsModeVersion: Rule<ReplicationGroupProps> = {
  id: 'enc-tls-mode-version',
  severity: 'error',
  title: {
    en: 'A mode of encryption needs a version that has it',
    ko: '전송 중 암호화 모드는 지원하는 버전에서만 씁니다',
  },
  why: {
    en: 'Redis OSS knows it from 7.0.5 on, Valkey always.',
    ko: 'Redis OSS는 7.0.5부터, Valkey는 모든 버전에서 지원합니다.',
  },
  fix: { en: 'Raise the version, or take the mode away.', ko: '버전을 올리거나 모드를 제거하십시오.' },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterCombination',
  *check(group) {
    const engine = engineOf(group)
    const { transitEncryptionMode, engineVersion } = group.props
    if (!engine || transitEncryptionMode === null || supports('transitEncryptionMode', engine, engineVersion)) return
    yield {
      message: {
        en: `Cache "${group.name}" has encryption mode ${transitEncryptionMode}, which ${engines[engine].name} has from ${minimumVersion('transitEncryptionMode', engine)} on, not in ${engineVersion}.`,
        ko: `캐시 "${group.name}": 암호화 모드(${transitEncryptionMode})는 ${engines[engine].name} ${minimumVersion('transitEncryptionMode', engine)} 버전부터 지원하며 현재 버전은 ${engineVersion}입니다.`,
      },
      path: ['transitEncryptionMode'],
      fix: setting(group, { en: 'Take the mode away', ko: '모드 제거' }, { transitEncryptionMode: null }),
    }
  },
}
