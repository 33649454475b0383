import {
  ALL_PORTS,
  type Block,
  contains,
  hasPorts,
  intersectPorts,
  NO_PORTS,
  type PortSet,
  portSet,
  protocolNumber,
  subtractPorts,
  unionPorts,
} from '@vpcanvas/ip'
import type { Id, Resource } from '@vpcanvas/model'
import { perList, type Questions } from '@vpcanvas/rules'
import { blockMeant } from './blocks.ts'
import { type NetworkAclEntry, type NetworkAclProps, networkAclSchema } from './network-acl/schema.ts'
import type { SubnetProps } from './subnet/schema.ts'

/**
 * The ports a client may take its own end of a connection from, whatever its system.
 * https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html#nacl-ephemeral-ports
 */
export const EPHEMERAL: PortSet = [{ from: 1024, to: 65535 }]

const aclsBySubnet = perList((acls: readonly Resource<NetworkAclProps>[]) => {
  const bySubnet = new Map<Id, Resource<NetworkAclProps>>()
  for (const acl of acls) for (const subnet of acl.props.subnets) if (!bySubnet.has(subnet)) bySubnet.set(subnet, acl)
  return bySubnet
})

/** The network ACL of a subnet; undefined where it is the VPC's default one, which lets everything through. */
export function networkAclOf(look: Questions, subnet: Resource<SubnetProps>): Resource<NetworkAclProps> | undefined {
  return aclsBySubnet(look.childrenOf(networkAclSchema, subnet.parent)).get(subnet.id)
}

/** The entries of a direction in the order in which AWS tries them. */
export function inTurn(
  acl: Resource<NetworkAclProps>,
  direction: NetworkAclEntry['direction'],
): readonly NetworkAclEntry[] {
  return acl.props.entries
    .filter((entry) => entry.direction === direction)
    .toSorted((a, b) => a.ruleNumber - b.ruleNumber)
}

/** Whether an entry speaks of a protocol. */
export function coversProtocol(entry: NetworkAclEntry, protocol: number): boolean {
  const own = protocolNumber(entry.protocol)
  return own === -1 || own === protocol
}

/** The ports an entry speaks of: all of them, where its protocol has none. */
export function portsOf(entry: NetworkAclEntry): PortSet {
  const own = protocolNumber(entry.protocol)
  if (own === null || !hasPorts(own)) return ALL_PORTS
  return entry.fromPort === null || entry.toPort === null
    ? NO_PORTS
    : portSet([{ from: entry.fromPort, to: entry.toPort }])
}

/** The ports on which an ACL lets a protocol through for all addresses of a block. The first entry that matches decides. */
export function portsAllowed(
  acl: Resource<NetworkAclProps>,
  direction: NetworkAclEntry['direction'],
  protocol: number,
  block: Block,
): PortSet {
  let [allowed, open] = [NO_PORTS, ALL_PORTS]
  for (const entry of inTurn(acl, direction)) {
    const around = blockMeant(entry.cidrBlock)
    if (!around || !coversProtocol(entry, protocol) || !contains(around, block)) continue
    const ports = intersectPorts(portsOf(entry), open)
    if (entry.action === 'allow') allowed = unionPorts(allowed, ports)
    open = subtractPorts(open, ports)
  }
  return allowed
}
