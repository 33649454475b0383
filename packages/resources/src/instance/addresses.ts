import type { TakesAddresses } from '../addresses-taken.ts'
import type { InstanceProps } from './schema.ts'

/** The interface that every instance comes with. */
export const takesAddresses: TakesAddresses<InstanceProps> = (_, { id, props }) => [
  { by: id, certain: 1, expected: 1, written: props.privateIpAddress === null ? [] : [props.privateIpAddress] },
]
