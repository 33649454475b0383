import type { Examples } from '@vpcanvas/rules'
import type { Entry } from '../../design-of.ts'
import { inVpc, many } from '../../example-network.ts'

const of = (count: number) =>
  inVpc(
    ...many(count, (n): Entry[] => [
      { id: `vpc-${n}`, kind: 'vpc', parent: 'region', props: { cidrBlock: `10.${n + 1}.0.0/16` } },
      { id: `peering-${n}`, kind: 'vpcPeering', parent: 'region', props: { requester: 'vpc', accepter: `vpc-${n}` } },
    ]).flat(),
  )

export const examples: Examples = {
  passing: [{ title: 'as many as a new account may have', design: of(50) }],
  failing: [{ title: 'one more', design: of(51) }],
}
