import { docs } from '@vpcanvas/catalogue'
import { contains, formatAddress, formatBlock, isReservedInSubnet } from '@vpcanvas/ip'
import type { Resource } from '@vpcanvas/model'
import type { Look, Rule } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import { ipv6AddressMeant } from '../../blocks.ts'
import { subnetIpv6Of } from '../../ipv6.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import { type InstanceProps, instanceSchema } from '../schema.ts'

export const instanceIpv6Address: Rule<InstanceProps> = {
  id: 'instance-ipv6-address',
  severity: 'error',
  title: {
    en: 'An instance’s IPv6 addresses are free ones of its subnet',
    ko: '인스턴스의 IPv6 주소는 서브넷의 비어 있는 주소입니다',
  },
  why: {
    en: 'Each has to lie in the subnet’s IPv6 block, beside the five that AWS keeps, and be nobody else’s. A block that Amazon has yet to choose holds no address that could be written down.',
    ko: '서브넷의 IPv6 블록 안에 있고 AWS가 예약한 다섯 개가 아니며 다른 리소스가 쓰지 않는 주소여야 합니다. Amazon이 아직 정하지 않은 블록의 주소는 미리 적을 수 없습니다.',
  },
  fix: {
    en: 'Give a number of addresses, and leave the choice to AWS.',
    ko: '주소 수만 지정하고 AWS가 선택하게 하십시오.',
  },
  docs: docs('ec2api', 'RunInstances'),
  awsCode: 'InvalidParameterValue',
  *check(instance, look) {
    const { ipv6AddressCount, ipv6Addresses } = instance.props
    if (ipv6Addresses.length === 0) {
      if (ipv6AddressCount === null || ipv6AddressCount >= 0) return
      yield {
        message: {
          en: `Instance "${instance.name}" cannot have ${ipv6AddressCount} IPv6 addresses.`,
          ko: `인스턴스 "${instance.name}": IPv6 주소 수로 ${ipv6AddressCount} 값을 쓸 수 없습니다.`,
        },
        path: ['ipv6AddressCount'],
        fix: {
          title: { en: 'As the subnet says', ko: '서브넷 설정 사용' },
          edits: [{ op: 'set', id: instance.id, path: ['ipv6AddressCount'], value: null }],
        },
      }
      return
    }
    for (const text of ipv6Addresses) {
      const refused = refusalOf(text, instance, look)
      if (!refused) continue
      yield {
        message: {
          en: `Instance "${instance.name}": ${refused.en}.`,
          ko: `인스턴스 "${instance.name}": ${refused.ko}.`,
        },
        path: ['ipv6Addresses'],
        fix: {
          title: { en: 'Let AWS choose', ko: 'AWS가 선택' },
          edits: [
            { op: 'set', id: instance.id, path: ['ipv6Addresses'], value: [] },
            { op: 'set', id: instance.id, path: ['ipv6AddressCount'], value: ipv6Addresses.length },
          ],
        },
      }
      return
    }
  },
}

/** Why an address cannot be the instance's: a clause without a full stop. */
function refusalOf(text: string, instance: Resource<InstanceProps>, look: Look): Text | null {
  const address = ipv6AddressMeant(text)
  if (!address) return { en: `"${text}" is no IPv6 address`, ko: `"${text}" 값은 IPv6 주소가 아닙니다` }
  const subnet = look.as(subnetSchema, instance.parent)
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
  const other = look
    .childrenOf(instanceSchema, subnet.id)
    .find((one) => one.id !== instance.id && one.props.ipv6Addresses.some(same))
  if (other)
    return {
      en: `${written} is given to "${other.name}" too`,
      ko: `${written} 주소가 "${other.name}"에도 지정되어 있습니다`,
    }
  return instance.props.ipv6Addresses.filter(same).length > 1
    ? { en: `${written} is given twice`, ko: `${written} 주소가 두 번 지정되어 있습니다` }
    : null
}
