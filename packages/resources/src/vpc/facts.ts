import { overlaps, sizeOf } from '@vpcanvas/ip'
import type { Resource, View } from '@vpcanvas/model'
import { blockMeant, blocksOf } from '../blocks.ts'
import type { Fact } from '../form.ts'
import { subnetSchema } from '../subnet/schema.ts'
import type { VpcProps } from './schema.ts'

/** How much of a VPC's ranges its subnets take. */
export function facts(vpc: Resource<VpcProps>, view: View): readonly Fact[] {
  const ranges = blocksOf(vpc).filter(({ family }) => family === 4)
  if (ranges.length === 0) return []
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
  ]
}
