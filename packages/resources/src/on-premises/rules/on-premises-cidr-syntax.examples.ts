import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'

const office = (...cidrBlocks: string[]) => designOf({ id: 'office', kind: 'onPremises', props: { cidrBlocks } })

export const examples: Examples = {
  passing: [
    { title: 'blocks of both families', design: office('192.168.0.0/16', 'fd12:3456::/32') },
    { title: 'none', design: office() },
  ],
  failing: [
    { title: 'no block', design: office('the office') },
    { title: 'host bits', design: office('192.168.1.7/24') },
  ],
}
