import { askEc2, elementIn } from './ask.ts'
import type { Scope } from './signature.ts'

/**
 * The EC2 emulator leaves the address of a deleted NAT gateway mapped for ever; AWS lets go of it.
 * https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-working-with.html#nat-gateway-deleting
 */
export async function freeAddress(port: number, scope: Scope, body: string): Promise<void> {
  const parameters = new URLSearchParams(body)
  const gateway = parameters.get('NatGatewayId')
  if (parameters.get('Action') !== 'DeleteNatGateway' || !gateway) return
  const described = await askEc2(port, scope, { Action: 'DescribeNatGateways', 'NatGatewayId.1': gateway })
  const allocation = elementIn(described, 'allocationId')
  if (!allocation) return
  const address = await askEc2(port, scope, { Action: 'DescribeAddresses', 'AllocationId.1': allocation })
  const association = elementIn(address, 'associationId')
  if (association) await askEc2(port, scope, { Action: 'DisassociateAddress', AssociationId: association })
}
