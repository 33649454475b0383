import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const encTlsModeWithoutTls: Rule<ReplicationGroupProps> = {
  id: 'enc-tls-mode-without-tls',
  severity: 'error',
  title: { en: 'A mode of encryption needs encryption', ko: '전송 중 암호화 모드에는 암호화가 필요합니다' },
  why: {
    en: 'Mode preferred or required means something only while encryption in transit is on.',
    ko: 'preferred나 required 모드는 전송 중 암호화가 켜져 있을 때만 의미가 있습니다.',
  },
  fix: {
    en: 'Turn encryption in transit on, or take the mode away.',
    ko: '전송 중 암호화를 켜거나 모드를 제거하십시오.',
  },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterCombination',
  *check(group) {
    const { transitEncryptionEnabled, transitEncryptionMode } = group.props
    if (transitEncryptionEnabled || transitEncryptionMode === null) return
    yield {
      message: {
        en: `Cache "${group.name}" has encryption mode ${transitEncryptionMode}, but encryption in transit is off.`,
        ko: `캐시 "${group.name}": 전송 중 암호화가 꺼져 있는데 모드(${transitEncryptionMode})가 지정되어 있습니다.`,
      },
      path: ['transitEncryptionMode'],
      fix: setting(group, { en: 'Take the mode away', ko: '모드 제거' }, { transitEncryptionMode: null }),
    }
  },
}
