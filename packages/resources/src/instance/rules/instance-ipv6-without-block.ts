import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { wantsIpv6 } from '../../ipv6.ts'
import { isIpv6Open } from '../../left-open.ts'
import { nextPart } from '../../subnet/ipv6.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import type { InstanceProps } from '../schema.ts'

export const instanceIpv6WithoutBlock: Rule<InstanceProps> = {
  id: 'instance-ipv6-without-block',
  severity: 'error',
  title: { en: 'An IPv6 address comes from the subnet', ko: 'IPv6 주소는 서브넷에서 할당합니다' },
  why: {
    en: 'AWS refuses to start an instance with IPv6 addresses in a subnet that has no IPv6 block.',
    ko: 'IPv6 블록이 없는 서브넷에서는 IPv6 주소가 있는 인스턴스를 시작할 수 없습니다.',
  },
  fix: {
    en: 'Give the subnet an IPv6 block, or ask for no addresses.',
    ko: '서브넷에 IPv6 블록을 지정하거나 IPv6 주소를 요청하지 마십시오.',
  },
  docs: docs('ec2api', 'RunInstances'),
  awsCode: 'InvalidParameterValue',
  *check(instance, look) {
    const { ipv6AddressCount, ipv6Addresses } = instance.props
    const subnet = look.as(subnetSchema, instance.parent)
    const asks = ipv6Addresses.length > 0 || (ipv6AddressCount ?? 0) > 0
    if (!subnet || !asks || wantsIpv6(subnet) || isIpv6Open(look, subnet.id)) return
    yield {
      message: {
        en: `Instance "${instance.name}" asks for IPv6 addresses, and subnet "${subnet.name}" has no IPv6 block.`,
        ko: `인스턴스 "${instance.name}": IPv6 주소를 요청하지만 서브넷 "${subnet.name}"에 IPv6 블록이 없습니다.`,
      },
      path: [ipv6Addresses.length > 0 ? 'ipv6Addresses' : 'ipv6AddressCount'],
      related: [subnet.id],
      fix: (ipv6Addresses.length === 0 ? nextPart(look, subnet) : null) ?? {
        title: { en: 'Ask for no IPv6 addresses', ko: 'IPv6 주소를 요청하지 않음' },
        edits: [
          { op: 'set', id: instance.id, path: ['ipv6AddressCount'], value: null },
          { op: 'set', id: instance.id, path: ['ipv6Addresses'], value: [] },
        ],
      },
    }
  },
}
