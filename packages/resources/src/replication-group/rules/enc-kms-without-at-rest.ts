import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import type { ReplicationGroupProps } from '../schema.ts'

export const encKmsWithoutAtRest: Rule<ReplicationGroupProps> = {
  id: 'enc-kms-without-at-rest',
  severity: 'error',
  title: { en: 'A key needs encryption at rest', ko: 'KMS 키에는 저장 시 암호화가 필요합니다' },
  why: { en: 'A KMS key is for encryption at rest and for nothing else.', ko: 'KMS 키는 저장 시 암호화에만 쓰입니다.' },
  fix: { en: 'Turn encryption at rest on, or take the key away.', ko: '저장 시 암호화를 켜거나 키를 제거하십시오.' },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterCombination',
  *check(group) {
    if (group.props.atRestEncryptionEnabled || group.props.kmsKeyId === null) return
    yield {
      message: {
        en: `Cache "${group.name}" names a KMS key, but encryption at rest is off.`,
        ko: `캐시 "${group.name}": 저장 시 암호화가 꺼져 있는데 KMS 키가 지정되어 있습니다.`,
      },
      path: ['kmsKeyId'],
      fix: setting(
        group,
        { en: 'Turn encryption at rest on', ko: '저장 시 암호화 켜기' },
        { atRestEncryptionEnabled: true },
      ),
    }
  },
}
