import type { TakesAddresses } from '../addresses-taken.ts'
import type { VpcEndpointProps } from './schema.ts'

/**
 * An interface endpoint has one network interface in each of its subnets; a gateway endpoint has none.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
 */
export const takesAddresses: TakesAddresses<VpcEndpointProps> = (_, { id, props }) =>
  props.endpointType === 'Interface' && props.ipAddressType !== 'ipv6'
    ? [{ by: id, certain: 1, expected: 1, written: [] }]
    : []
