import type { Examples } from '@vpcanvas/rules'
import { inVpc, serverlessPart } from '../../example-network.ts'
import type { ServerlessCacheProps } from '../schema.ts'

const limited = (props: Partial<ServerlessCacheProps>) => inVpc(...serverlessPart(props))

export const examples: Examples = {
  passing: [{ title: 'maximums alone', design: limited({ dataStorageMaximum: 10 }) }],
  failing: [
    { title: 'storage', design: limited({ dataStorageMinimum: 10 }) },
    { title: 'processing units', design: limited({ ecpuPerSecondMinimum: 5_000 }) },
  ],
}
