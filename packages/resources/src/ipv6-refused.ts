import { contains, formatAddress, formatBlock, isReservedInSubnet } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import type { Finding, Look } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import { ipv6AddressMeant } from './blocks.ts'
import { instanceSchema } from './instance/schema.ts'
import { subnetIpv6Of, wantsIpv6 } from './ipv6.ts'
import type { Ipv6Holder } from './ipv6-addresses.ts'
import { isIpv6Open } from './left-open.ts'
import { networkInterfaceSchema } from './network-interface/schema.ts'
import { nextPart } from './subnet/ipv6.ts'
import { subnetSchema } from './subnet/schema.ts'

/** What is wrong with the IPv6 addresses that an interface asks for; `label` is what it is called. */
export function* ipv6Refused(holder: Ipv6Holder, { en, ko }: Text, look: Look): Generator<Finding> {
  const { ipv6AddressCount, ipv6Addresses } = holder.props
  if (ipv6Addresses.length === 0) {
    if (ipv6AddressCount === null || ipv6AddressCount >= 0) return
    yield {
      message: {
        en: `${en} "${holder.name}" cannot have ${ipv6AddressCount} IPv6 addresses.`,
        ko: `${ko} "${holder.name}": IPv6 주소 수로 ${ipv6AddressCount} 값을 쓸 수 없습니다.`,
      },
      path: ['ipv6AddressCount'],
      fix: {
        title: { en: 'As the subnet says', ko: '서브넷 설정 사용' },
        edits: [{ op: 'set', id: holder.id, path: ['ipv6AddressCount'], value: null }],
      },
    }
    return
  }
  for (const text of ipv6Addresses) {
    const refused = refusalOf(text, holder, look)
    if (!refused) continue
    yield {
      message: {
        en: `${en} "${holder.name}": ${refused.en}.`,
        ko: `${ko} "${holder.name}": ${refused.ko}.`,
      },
      path: ['ipv6Addresses'],
      fix: {
        title: { en: 'Let AWS choose', ko: 'AWS가 선택' },
        edits: [
          { op: 'set', id: holder.id, path: ['ipv6Addresses'], value: [] },
          { op: 'set', id: holder.id, path: ['ipv6AddressCount'], value: ipv6Addresses.length },
        ],
      },
    }
    return
  }
}

/** Where it asks for addresses that its subnet has not to give. */
export function* ipv6WithoutBlock(holder: Ipv6Holder, { en, ko }: Text, look: Look): Generator<Finding> {
  const { ipv6AddressCount, ipv6Addresses } = holder.props
  const subnet = look.as(subnetSchema, holder.parent)
  const asks = ipv6Addresses.length > 0 || (ipv6AddressCount ?? 0) > 0
  if (!subnet || !asks || wantsIpv6(subnet) || isIpv6Open(look, subnet.id)) return
  yield {
    message: {
      en: `${en} "${holder.name}" asks for IPv6 addresses, and subnet "${subnet.name}" has no IPv6 block.`,
      ko: `${ko} "${holder.name}": IPv6 주소를 요청하지만 서브넷 "${subnet.name}"에 IPv6 블록이 없습니다.`,
    },
    path: [ipv6Addresses.length > 0 ? 'ipv6Addresses' : 'ipv6AddressCount'],
    related: [subnet.id],
    fix: (ipv6Addresses.length === 0 ? nextPart(look, subnet) : null) ?? {
      title: { en: 'Ask for no IPv6 addresses', ko: 'IPv6 주소를 요청하지 않음' },
      edits: [
        { op: 'set', id: holder.id, path: ['ipv6AddressCount'], value: null },
        { op: 'set', id: holder.id, path: ['ipv6Addresses'], value: [] },
      ],
    },
  }
}

/** Whoever may have IPv6 addresses written out in a subnet. */
function holdersIn(look: Look, subnet: Id): readonly Ipv6Holder[] {
  return [...look.childrenOf(instanceSchema, subnet), ...look.childrenOf(networkInterfaceSchema, subnet)]
}

/** Why an address cannot be the holder's: a clause without a full stop. */
function refusalOf(text: string, holder: Ipv6Holder, look: Look): Text | null {
  const address = ipv6AddressMeant(text)
  if (!address) return { en: `"${text}" is no IPv6 address`, ko: `"${text}" 값은 IPv6 주소가 아닙니다` }
  const subnet = look.as(subnetSchema, holder.parent)
  const range = subnet && subnetIpv6Of(look, subnet)
  if (!range) return null
  const written = formatAddress(address)
  if (!range.known) {
    return {
      en: `${written} cannot be chosen, since Amazon has yet to give subnet "${subnet.name}" its IPv6 block`,
      ko: `Amazon이 서브넷 "${subnet.name}"의 IPv6 블록을 아직 정하지 않아 ${written} 주소를 미리 고를 수 없습니다`,
    }
  }
  if (!contains(range.block, address)) {
    return {
      en: `${written} is not in the IPv6 block ${formatBlock(range.block)} of subnet "${subnet.name}"`,
      ko: `${written} 주소는 서브넷 "${subnet.name}"의 IPv6 블록 ${formatBlock(range.block)} 안에 있지 않습니다`,
    }
  }
  if (isReservedInSubnet(range.block, address))
    return {
      en: `AWS keeps ${written} of subnet "${subnet.name}" for itself`,
      ko: `${written} 주소는 서브넷 "${subnet.name}"에서 AWS가 예약한 주소입니다`,
    }
  const same = (one: string) => ipv6AddressMeant(one)?.value === address.value
  const other = holdersIn(look, subnet.id).find((one) => one.id !== holder.id && one.props.ipv6Addresses.some(same))
  if (other)
    return {
      en: `${written} is given to "${other.name}" too`,
      ko: `${written} 주소가 "${other.name}"에도 지정되어 있습니다`,
    }
  return holder.props.ipv6Addresses.filter(same).length > 1
    ? { en: `${written} is given twice`, ko: `${written} 주소가 두 번 지정되어 있습니다` }
    : null
}
