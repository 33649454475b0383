import type { Examples } from '@vpcanvas/rules'
import { many, vpcWith } from '../../example-network.ts'

const of = (count: number) =>
  vpcWith({ cidrBlock: '10.4.0.0/16', secondaryCidrBlocks: many(count - 1, (n) => `10.${n + 8}.0.0/16`) })

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(5) }],
  failing: [{ title: 'one more', design: of(6) }],
}
