import { formatBlock, nextFree, block as blockOf } from '@vpcanvas/ip'
import type { Placement } from '@vpcanvas/model'
import { blocksOf } from '../blocks.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { onPremisesDefaults, type OnPremisesProps } from './schema.ts'

/** Where offices usually are. */
const USUAL = [blockOf('192.168.0.0/16'), blockOf('172.16.0.0/12'), blockOf('10.0.0.0/8')]

export const placement: Placement<OnPremisesProps> = {
  arrive(view) {
    const free = nextFree(USUAL, view.all(vpcSchema).flatMap(blocksOf), 16)
    return {
      name: 'on-premises',
      props: free ? { cidrBlocks: [formatBlock(free)] } : onPremisesDefaults,
      decided: {
        en: 'A range that no VPC has: write the ones that your network really has.',
        ko: 'VPC와 겹치지 않는 범위를 넣었습니다. 실제 네트워크의 범위로 바꾸십시오.',
      },
    }
  },
}
