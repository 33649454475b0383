import type { TakesAddresses } from '../addresses-taken.ts'
import type { ServerlessCacheProps } from './schema.ts'

/** An endpoint in each of its subnets. */
export const takesAddresses: TakesAddresses<ServerlessCacheProps> = (_, { id }) => [
  { by: id, certain: 1, expected: 1, written: [] },
]
