import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'
import { table } from '../../example-network.ts'

const tableIn = (vpc: string) =>
  designOf(
    { id: 'region', kind: 'region' },
    { id: 'a', kind: 'vpc', parent: 'region' },
    { id: 'b', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.1.0.0/16' } },
    { ...table('table', {}), parent: vpc },
  )

export const examples: Examples = {
  passing: [{ title: 'where it was', design: tableIn('a'), applied: tableIn('a') }],
  failing: [{ title: 'in another VPC', design: tableIn('b'), applied: tableIn('a') }],
}
