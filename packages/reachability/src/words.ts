import { type Address, contains, formatAddress } from '@vpcanvas/ip'
import type { Text } from '@vpcanvas/text'
import { abroad } from './ends.ts'
import type { Interface, Network, Route, Target } from './network.ts'

/** An interface's address, and whether the design says so. */
export function addressText(at: Interface): Text {
  const address = formatAddress(at.address)
  if (at.addressGiven) return { en: address, ko: address }
  if (at.segment.domain.assumed?.some((block) => contains(block, at.address))) {
    return { en: `${address} (stands for one that AWS will give)`, ko: `${address}(AWS가 할당할 주소의 대체 값)` }
  }
  return { en: `${address} (an address of the subnet)`, ko: `${address}(서브넷의 주소 중 하나)` }
}

/** Who it is outside that has an address. */
export function outsideText(network: Network, address: Address): Text {
  const written = formatAddress(address)
  const { outside } = network
  const { resource, label } = abroad(network, address)
  if (resource !== outside.origin.resource) return { en: `${label.en}: ${written}.`, ko: `${label.ko}: ${written}.` }
  return address.value === outside.addresses[address.family].value
    ? {
        en: `The internet: ${written} stands for any public address.`,
        ko: `인터넷: ${written} 주소가 임의의 퍼블릭 주소를 대신합니다.`,
      }
    : { en: `The internet: ${written}.`, ko: `인터넷: ${written}.` }
}

/** `Route table "public": 0.0.0.0/0 → Internet gateway "igw".` */
export function routeText(label: Text, route: Route): Text {
  const target = targetText(route.target)
  const [en, ko] = route.assumed
    ? [' The range stands for one that AWS will give.', ' 이 범위는 AWS가 할당할 범위의 대체 값입니다.']
    : ['', '']
  return {
    en: `${label.en}: ${route.written} → ${target.en}.${en}`,
    ko: `${label.ko}: ${route.written} → ${target.ko}.${ko}`,
  }
}

function targetText(target: Target): Text {
  switch (target.type) {
    case 'local':
      return { en: 'local', ko: '로컬' }
    case 'gateway':
      return target.gateway.origin.label
    case 'interface':
      return target.interface.origin.label
    case 'unmodelled':
      return target.origin.label
    case 'blackhole':
      return { en: `"${target.resource}" (gone)`, ko: `"${target.resource}"(없음)` }
  }
}
