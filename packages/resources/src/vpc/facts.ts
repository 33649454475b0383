import { overlaps, sizeOf } from '@vpcanvas/ip'
import type { Resource, View } from '@vpcanvas/model'
import { blockMeant, blocksOf } from '../blocks.ts'
import type { Fact } from '../form.ts'
import { ipv6Of, shownRange } from '../ipv6.ts'
import { subnetSchema } from '../subnet/schema.ts'
import type { VpcProps } from './schema.ts'

/** How much of a VPC's ranges its subnets take, and which IPv6 range it has. */
export function facts(vpc: Resource<VpcProps>, view: View): readonly Fact[] {
  const ranges = blocksOf(vpc)
  const ipv6 = ipv6Of(view, vpc)
  const six: readonly Fact[] = ipv6
    ? [
        {
          label: { en: 'IPv6 range', ko: 'IPv6 범위' },
          value: shownRange(ipv6),
          ...(!ipv6.known && { because: AMAZONS }),
        },
      ]
    : []
  if (ranges.length === 0) return six
  const subnets = view.childrenOf(subnetSchema, vpc.id).flatMap(({ props }) => blockMeant(props.cidrBlock) ?? [])
  const all = ranges.reduce((sum, range) => sum + sizeOf(range), 0n)
  const taken = subnets
    .filter((block) => ranges.some((range) => overlaps(range, block)))
    .reduce((sum, block) => sum + sizeOf(block), 0n)
  return [
    {
      label: { en: 'Addresses in subnets', ko: '서브넷에 할당한 주소' },
      value: {
        en: `${taken.toLocaleString('en')} of ${all.toLocaleString('en')}`,
        ko: `${all.toLocaleString('ko')}개 중 ${taken.toLocaleString('ko')}개`,
      },
    },
    ...six,
  ]
}

const AMAZONS = {
  en: 'Amazon chooses the range when the VPC is created. Until then traces use one from 2001:db8::/32, which belongs to nobody.',
  ko: 'Amazon이 VPC를 만들 때 범위를 정합니다. 그전까지 트래픽 추적에서는 아무도 쓰지 않는 2001:db8::/32의 범위로 대신합니다.',
}
