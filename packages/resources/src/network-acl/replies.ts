import { type Block, formatBlock, intersectPorts, type PortSet, subtractPorts } from '@vpcanvas/ip'
import type { Resource } from '@vpcanvas/model'
import { blockMeant } from '../blocks.ts'
import { coversProtocol, EPHEMERAL, inTurn, portsAllowed, portsOf } from '../filtering.ts'
import { TCP } from './entries.ts'
import type { NetworkAclEntry, NetworkAclProps } from './schema.ts'

/** What an ACL lets through as an answer to what one of its entries lets in (or out). */
export interface Reply {
  /** The entry for the service. */
  readonly entry: NetworkAclEntry
  readonly block: Block
  /** Ports of clients that answers can go to. */
  readonly allowed: PortSet
  readonly missing: PortSet
}

const MANY = 10_000

/**
 * For each TCP entry that allows a service in a direction, what the other direction allows of the answers. Entries for
 * all ports and wide ranges of high ones are taken for answers themselves: nobody can tell what they serve.
 */
export function repliesTo(acl: Resource<NetworkAclProps>, direction: NetworkAclEntry['direction']): readonly Reply[] {
  const back = direction === 'ingress' ? 'egress' : 'ingress'
  const seen = new Set<string>()
  return inTurn(acl, direction).flatMap((entry) => {
    const block = blockMeant(entry.cidrBlock)
    const ports = portsOf(entry)
    const width = ports.reduce((sum, { from, to }) => sum + to - from + 1, 0)
    if (
      !block ||
      entry.action !== 'allow' ||
      entry.protocol === '-1' ||
      !coversProtocol(entry, TCP) ||
      width === 0 ||
      width >= MANY
    )
      return []
    const key = formatBlock(block)
    if (seen.has(key)) return []
    seen.add(key)
    const allowed = intersectPorts(EPHEMERAL, portsAllowed(acl, back, TCP, block))
    return [{ entry, block, allowed, missing: subtractPorts(EPHEMERAL, allowed) }]
  })
}
