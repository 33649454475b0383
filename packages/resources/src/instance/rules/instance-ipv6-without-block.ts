import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { ipv6WithoutBlock } from '../../ipv6-refused.ts'
import { type InstanceProps, instanceSchema } from '../schema.ts'

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
  check: (instance, look) => ipv6WithoutBlock(instance, instanceSchema.label, look),
}
