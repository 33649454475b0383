import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { setting } from '../shape.ts'
import { type ReplicationGroupProps, replicationGroupSchema } from '../schema.ts'

export const encTlsModeTwoStep: Rule<ReplicationGroupProps> = {
  id: 'enc-tls-mode-two-step',
  severity: 'warning',
  title: {
    en: 'A live cache turns encryption on or off through preferred',
    ko: '운영 중인 캐시의 암호화는 preferred를 거쳐 바꿉니다',
  },
  why: {
    en: 'AWS takes the change in two steps. vpcanvas makes both in one go, so clients that speak only one of plain and TLS are cut off at the second.',
    ko: 'AWS는 두 단계로만 변경을 받습니다. vpcanvas는 두 단계를 한 번에 진행하므로 평문이나 TLS 중 하나만 쓰는 클라이언트는 두 번째 단계에서 연결이 끊깁니다.',
  },
  fix: {
    en: 'Apply mode preferred first, move the clients, then finish.',
    ko: '먼저 preferred를 적용하고 클라이언트를 전환한 뒤 마무리하십시오.',
  },
  docs: docs('ecug', 'in-transit-encryption'),
  awsCode: null,
  *check(group, look) {
    const before = look.applied?.as(replicationGroupSchema, group.id)
    if (!before) return
    const [was, is] = [stateOf(before.props), stateOf(group.props)]
    if (was === is || was === 'preferred' || is === 'preferred') return
    yield {
      message: {
        en: `Cache "${group.name}" goes from encryption ${was} to ${is} without a stop at preferred, where both kinds of clients work.`,
        ko: `캐시 "${group.name}": 두 종류의 클라이언트가 모두 동작하는 preferred에 머물지 않고 전송 중 암호화 상태를 ${was}에서 ${is} 상태로 바꿉니다.`,
      },
      path: ['transitEncryptionEnabled'],
      fix: setting(
        group,
        { en: 'Apply preferred first', ko: 'preferred를 먼저 적용' },
        { transitEncryptionEnabled: true, transitEncryptionMode: 'preferred' },
      ),
    }
  },
}

function stateOf({
  transitEncryptionEnabled,
  transitEncryptionMode,
}: ReplicationGroupProps): 'off' | 'preferred' | 'required' {
  return transitEncryptionEnabled ? (transitEncryptionMode ?? 'required') : 'off'
}
