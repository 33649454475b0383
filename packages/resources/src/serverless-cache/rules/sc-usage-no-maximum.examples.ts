import type { Examples } from '@vpcanvas/rules'
import { inVpc, serverlessPart } from '../../example-network.ts'
import type { ServerlessCacheProps } from '../schema.ts'

const limited = (props: Partial<ServerlessCacheProps>) => inVpc(...serverlessPart(props))

export const examples: Examples = {
  passing: [{ title: 'both', design: limited({ dataStorageMaximum: 10, ecpuPerSecondMaximum: 5_000 }) }],
  failing: [
    { title: 'neither', design: limited({ dataStorageMaximum: null, ecpuPerSecondMaximum: null }) },
    { title: 'storage alone', design: limited({ dataStorageMaximum: 10, ecpuPerSecondMaximum: null }) },
  ],
}
