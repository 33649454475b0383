import type { Examples } from '@vpcanvas/rules'
import { inVpc, serverlessPart, subnet } from '../../example-network.ts'

const more = [
  subnet('private-c', '10.0.10.0/24', 'c'),
  subnet('private-d', '10.0.11.0/24', 'd'),
  subnet('twin', '10.0.12.0/24', 'a'),
]
const standing = (...subnets: string[]) => inVpc(...more, ...serverlessPart({ subnets }))

export const examples: Examples = {
  passing: [
    { title: 'two zones', design: standing('private-a', 'private-b') },
    { title: 'three zones', design: standing('private-a', 'private-b', 'private-c') },
  ],
  failing: [
    { title: 'one subnet', design: standing('private-a') },
    { title: 'two in one zone', design: standing('private-a', 'twin') },
    { title: 'two in one zone beside another', design: standing('private-a', 'twin', 'private-b') },
    { title: 'four zones', design: standing('private-a', 'private-b', 'private-c', 'private-d') },
  ],
}
