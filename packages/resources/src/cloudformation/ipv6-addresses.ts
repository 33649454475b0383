import type { Fields, TemplateValue, Writing } from '@vpcanvas/formats'

/** The IPv6 addresses of an interface: a number of them, or themselves. */
interface Asked {
  readonly ipv6AddressCount: number | null
  readonly ipv6Addresses: string[]
}

/** As an interface says them, whether it is one of its own or an instance's. */
export function writtenIpv6(
  { ipv6Addresses, ipv6AddressCount }: Asked,
  to: Writing,
): { [name: string]: TemplateValue } {
  if (ipv6Addresses.length === 0) return { Ipv6AddressCount: ipv6AddressCount }
  if (ipv6AddressCount !== null) {
    to.lost(['ipv6AddressCount'], {
      en: 'Addresses that are written out are all there are.',
      ko: '직접 적은 주소만 할당하므로 개수는 쓰지 않습니다.',
    })
  }
  return { Ipv6Addresses: ipv6Addresses.map((Ipv6Address) => ({ Ipv6Address })) }
}

export function readIpv6(network: Fields): Asked {
  return {
    ipv6AddressCount: network.integer('Ipv6AddressCount') ?? null,
    ipv6Addresses: network.each('Ipv6Addresses').flatMap((one) => one.text('Ipv6Address') ?? []),
  }
}
