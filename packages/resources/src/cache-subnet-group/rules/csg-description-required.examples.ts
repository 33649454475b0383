import type { Examples } from '@vpcanvas/rules'
import { inVpc } from '../../example-network.ts'

const described = (description: string) => inVpc({ id: 'group', kind: 'cacheSubnetGroup', props: { description } })

export const examples: Examples = {
  passing: [{ title: 'a few words', design: described('Private subnets') }],
  failing: [{ title: 'none', design: described('') }],
}
