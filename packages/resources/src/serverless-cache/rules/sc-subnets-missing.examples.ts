import type { Examples } from '@vpcanvas/rules'
import { inVpc, serverlessPart } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'two subnets', design: inVpc(...serverlessPart()) }],
  failing: [
    { title: 'none, though the VPC has some', design: inVpc(...serverlessPart({ subnets: [] })) },
    { title: 'nothing at all', design: inVpc({ id: 'serverless', kind: 'serverlessCache' }) },
  ],
}
