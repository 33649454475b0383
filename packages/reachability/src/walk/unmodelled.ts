import { type Address, formatAddress } from '@vpcanvas/ip'
import type { Interface, Network, Origin } from '../network.ts'
import type { Packet } from '../packet.ts'
import { note, refuse } from './journal.ts'
import { privateRange } from './step.ts'
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

export function intoUnknown({ journal, network }: Walk, at: Origin, packet: Packet): null {
  if (!network.directory.some(({ id }) => id === at.resource))
    note(journal, LEG, at, 'UNKNOWN_RESOURCE', {
      en: `The design does not hold ${at.label.en}.`,
      ko: `디자인에 ${at.label.ko} 리소스가 없습니다.`,
    })
  if (privateRange(packet.destination) && !isKnown(network, packet.destination)) {
    const destination = formatAddress(packet.destination)
    note(journal, LEG, at, 'UNKNOWN_DESTINATION', {
      en: `Who has the address ${destination} behind it is not in the design.`,
      ko: `그 뒤에서 ${destination} 주소를 가진 대상이 디자인에 없습니다.`,
    })
  }
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

/** Whether anybody in the design has a private address. */
function isKnown({ domains, interfaceAt }: Network, address: Address): boolean {
  return [...domains.values()].some((domain) => interfaceAt(domain, address))
}
