import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'

const beside = (cidr: string) =>
  designOf(
    { id: 'region', kind: 'region' },
    { id: 'vpc', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.0.0.0/16' } },
    { id: 'office', kind: 'onPremises', props: { cidrBlocks: [cidr] } },
  )

export const examples: Examples = {
  passing: [{ title: 'ranges apart', design: beside('192.168.0.0/16') }],
  failing: [
    { title: 'the same range', design: beside('10.0.0.0/16') },
    { title: 'a wider one', design: beside('10.0.0.0/8') },
  ],
}
