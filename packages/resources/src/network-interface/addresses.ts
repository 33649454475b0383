import type { TakesAddresses } from '../addresses-taken.ts'
import type { NetworkInterfaceProps } from './schema.ts'

/** Its primary address and each secondary one. */
export const takesAddresses: TakesAddresses<NetworkInterfaceProps> = (_, { id, props }) => {
  const { privateIpAddress: primary, secondaryPrivateIpAddresses: others } = props
  const count = 1 + others.length
  return [{ by: id, certain: count, expected: count, written: primary === null ? others : [primary, ...others] }]
}
