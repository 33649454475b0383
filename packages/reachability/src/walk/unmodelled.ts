import { formatAddress } from '@vpcanvas/ip'
import type { Interface, Origin } from '../network.ts'
import type { Packet } from '../packet.ts'
import { refuse } from './journal.ts'
import type { Walk } from './walk.ts'

const LEG = 'forward'

/** Hosts that pass traffic on do so as their software says, which no design knows. */
export function throughHost({ journal }: Walk, host: Interface, packet: Packet): null {
  const { label } = host.origin
  if (host.down) {
    const { en, ko } = host.down
    const message = { en: `${label.en}: ${en}`, ko: `${label.ko}: ${ko}` }
    refuse(journal, LEG, host.origin, { code: 'BAD_STATE', message }, packet)
  } else if (!host.forwards) {
    refuse(
      journal,
      LEG,
      host.origin,
      {
        code: 'ENI_SOURCE_DEST_CHECK_RESTRICTION',
        message: {
          en: `${label.en} is to pass on traffic for ${formatAddress(packet.destination)}, but drops what is not for itself: its source/destination check is on.`,
          ko: `${label.ko}: 소스/대상 확인이 켜져 있어 자신이 목적지가 아닌 트래픽(${formatAddress(packet.destination)})을 버립니다.`,
        },
      },
      packet,
    )
  } else {
    refuse(
      journal,
      LEG,
      host.origin,
      {
        code: 'UNSUPPORTED_COMPONENT',
        message: {
          en: `${label.en} passes traffic on as its software decides; what becomes of it is not known.`,
          ko: `${label.ko}: 소프트웨어에 따라 트래픽을 중계하므로 결과를 알 수 없습니다.`,
        },
      },
      packet,
    )
  }
  return null
}

export function intoUnknown({ journal }: Walk, at: Origin, packet: Packet): null {
  refuse(
    journal,
    LEG,
    at,
    {
      code: 'UNSUPPORTED_COMPONENT',
      message: {
        en: `${at.label.en} is not modelled: what becomes of the traffic there is not known.`,
        ko: `${at.label.ko}: 모델링되지 않은 구성 요소이므로 트래픽의 결과를 알 수 없습니다.`,
      },
    },
    packet,
  )
  return null
}
