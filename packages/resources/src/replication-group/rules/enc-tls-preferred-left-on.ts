import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from '../schema.ts'

export const encTlsPreferredLeftOn: Rule<ReplicationGroupProps> = {
  id: 'enc-tls-preferred-left-on',
  severity: 'warning',
  title: { en: 'Encryption is required, not preferred', ko: '암호화는 preferred가 아니라 required로 설정합니다' },
  why: {
    en: 'Mode preferred admits plain connections too; it is a step on the way to required.',
    ko: 'preferred 모드는 평문 연결도 허용합니다. required로 가는 중간 단계입니다.',
  },
  fix: {
    en: 'Set the mode to required once all clients use TLS.',
    ko: '모든 클라이언트가 TLS를 쓰면 required로 설정하십시오.',
  },
  docs: docs('ecug', 'in-transit-encryption'),
  awsCode: null,
  *check(group, look) {
    const { transitEncryptionEnabled, transitEncryptionMode } = group.props
    const before = look.applied?.as(replicationGroupSchema, group.id)
    // From off to preferred is the first of the two steps.
    if (
      !transitEncryptionEnabled ||
      transitEncryptionMode !== 'preferred' ||
      before?.props.transitEncryptionEnabled === false
    )
      return
    yield {
      message: {
        en: `Cache "${group.name}" still admits plain connections.`,
        ko: `캐시 "${group.name}": 평문 연결을 여전히 허용합니다.`,
      },
      path: ['transitEncryptionMode'],
      fix: setting(group, { en: 'Require encryption', ko: 'required로 설정' }, { transitEncryptionMode: 'required' }),
    }
  },
}
