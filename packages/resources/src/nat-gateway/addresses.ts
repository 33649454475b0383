import type { TakesAddresses } from '../addresses-taken.ts'
import type { NatGatewayProps } from './schema.ts'

/** Its interface in the subnet. A regional one sits in none. */
export const takesAddresses: TakesAddresses<NatGatewayProps> = (_, { id, props }) => [
  { by: id, certain: 1, expected: 1, written: props.privateIpAddress === null ? [] : [props.privateIpAddress] },
]
