import type { Examples } from '@vpcanvas/rules'
import { inVpc, serverlessPart } from '../../example-network.ts'
import type { ServerlessCacheProps } from '../schema.ts'

const limited = (props: Partial<ServerlessCacheProps>) => inVpc(...serverlessPart(props))

export const examples: Examples = {
  passing: [
    { title: 'no limits', design: limited({}) },
    { title: 'the least', design: limited({ dataStorageMaximum: 1, ecpuPerSecondMaximum: 1_000 }) },
    { title: 'the most', design: limited({ dataStorageMaximum: 5_000, ecpuPerSecondMaximum: 15_000_000 }) },
  ],
  failing: [
    { title: 'no storage at all', design: limited({ dataStorageMaximum: 0 }) },
    { title: 'too much storage', design: limited({ dataStorageMinimum: 5_001 }) },
    { title: 'too few processing units', design: limited({ ecpuPerSecondMaximum: 999 }) },
  ],
}
