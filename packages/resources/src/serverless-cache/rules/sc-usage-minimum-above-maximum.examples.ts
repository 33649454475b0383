import type { Examples } from '@vpcanvas/rules'
import { inVpc, serverlessPart } from '../../example-network.ts'
import type { ServerlessCacheProps } from '../schema.ts'

const limited = (props: Partial<ServerlessCacheProps>) => inVpc(...serverlessPart(props))

export const examples: Examples = {
  passing: [
    { title: 'below', design: limited({ dataStorageMinimum: 2, dataStorageMaximum: 10 }) },
    { title: 'the same', design: limited({ ecpuPerSecondMinimum: 1_000, ecpuPerSecondMaximum: 1_000 }) },
    { title: 'a minimum alone', design: limited({ dataStorageMinimum: 2 }) },
  ],
  failing: [
    { title: 'storage', design: limited({ dataStorageMinimum: 10, dataStorageMaximum: 2 }) },
    { title: 'processing units', design: limited({ ecpuPerSecondMinimum: 5_000, ecpuPerSecondMaximum: 1_000 }) },
  ],
}
