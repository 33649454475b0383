import type { Examples } from '@vpcanvas/rules'
import { gateway, inVpc, publicPart } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'a route', design: inVpc(...publicPart) }],
  failing: [{ title: 'no route', design: inVpc(gateway()) }],
}
