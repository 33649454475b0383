import type { Examples } from '@vpcanvas/rules'
import { gateway, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'in a VPC', design: inVpc(gateway()) }],
  failing: [
    { title: 'in the Region', design: inVpc(gateway('igw', 'region')) },
    { title: 'in the Region, the VPC has another', design: inVpc(gateway('own'), gateway('igw', 'region')) },
  ],
}
