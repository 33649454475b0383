import { type Design, type Edit, applyEdits, EditRefused, type Id, schemasOf, type View, viewOf } from '@vpcanvas/model'
import { codes, matrixOf, type Network, networkOf, openings, trace, type TraceQuery } from '@vpcanvas/reachability'
import type { Text } from '@vpcanvas/text'
import { type AnyCache, cacheAt, portsOf } from '../any-cache.ts'
import { instanceSchema } from '../instance/schema.ts'
import type { Kinds } from '../kind.ts'
import { vpcOf } from '../routing.ts'
import { bastion } from './bastion.ts'
import { commandFor, outsideTheDesign, titles } from './words.ts'

/** A path from somebody's own machine to a cache, through a host in its VPC. */
export interface LaptopWay {
  /** `present`: a host that is there already. `session`: a new one, by Session Manager. `ssh`: a new one, by SSH. */
  readonly id: 'present' | 'session' | 'ssh'
  readonly title: Text
  /** What has to be drawn for it; nothing, for a host that is there. */
  readonly edits: readonly Edit[]
  /** The flows that were walked through with the edits made; all of them work. */
  readonly checks: readonly TraceQuery[]
  /** What it takes besides, of which the design says nothing. */
  readonly besides: Text
  /** What to type then. */
  readonly command: string
}

export interface LaptopWays {
  /** Why the cache itself cannot be reached from outside. */
  readonly why: Text
  /** The smallest first. */
  readonly ways: readonly LaptopWay[]
  /** Why there is none with a new host; null where there is one. */
  readonly refused: Text | null
}

/** So many hosts that are there are tried. */
const TRIED = 24

/**
 * How to reach a cache from outside: caches have no public address, so through a host in the VPC. Each way is walked
 * through on a copy of the design. Null where there is no such cache in a VPC.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/accessing-elasticache.html
 * @param address The laptop's own public address, as a block, for the way by SSH; null leaves that way out.
 */
export function laptopWays(design: Design, kinds: Kinds, id: Id, address: string | null): LaptopWays | null {
  const view = viewOf(design, schemasOf(kinds))
  const cache = cacheAt(view, id)
  const vpc = vpcOf(view, id)
  if (!cache || !vpc) return null
  const network = networkOf(design, kinds)
  const present = presentHost(network, view, cache)
  const session = withBastion(design, kinds, cache, null)
  const ssh = address === null ? null : withBastion(design, kinds, cache, address)
  return {
    why: whyNot(network, id),
    ways: [present, session, ssh].filter((way): way is LaptopWay => way !== null && !('refused' in way)),
    refused: session && 'refused' in session ? session.refused : null,
  }
}

function whyNot(network: Network, id: Id): Text {
  const { blockedBy } = trace(network, { from: 'internet', to: id, protocol: 'tcp' })
  const final = blockedBy.find(({ code }) => code === 'CACHE_NOT_INTERNET_REACHABLE')
  return final?.message ?? codes.CACHE_NOT_INTERNET_REACHABLE.meaning
}

/** Where Session Manager's agent calls: without this it is not there. https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-prerequisites.html */
const agent = (from: Id): TraceQuery => ({ from, to: 'internet', protocol: 'tcp', port: 443 })
const client = (from: Id, cache: AnyCache): TraceQuery => ({
  from,
  to: cache.id,
  protocol: 'tcp',
  port: portsOf(cache).from,
})

/** A host that reaches the cache and Session Manager as things are. */
function presentHost(network: Network, view: View, cache: AnyCache): LaptopWay | null {
  const matrix = matrixOf(network)
  const to = matrix.classOf(cache.id)
  const hosts = (to ? matrix.exposureOf(to) : []).flatMap(({ hosts: { members } }) => members)
  const found = hosts
    .filter(({ kind }) => kind === instanceSchema.kind)
    .slice(0, TRIED)
    .find(({ resource }) => works(network, client(resource, cache)) && works(network, agent(resource)))
  if (!found) return null
  const { resource } = found
  return {
    id: 'present',
    title: titles.present(view.get(resource)?.name ?? resource),
    edits: [],
    checks: [agent(resource), client(resource, cache)],
    besides: outsideTheDesign.session,
    command: commandFor.session(portsOf(cache).from),
  }
}

/** A new host in a public subnet, with no more rules than it takes. */
function withBastion(
  design: Design,
  kinds: Kinds,
  cache: AnyCache,
  address: string | null,
): LaptopWay | { readonly refused: Text } | null {
  const schemas = schemasOf(kinds)
  const begun = bastion(design, kinds, cache.id, address)
  if ('refused' in begun) return begun
  const way = address === null ? 'session' : 'ssh'
  const checks: TraceQuery[] = [
    address === null ? agent(begun.id) : { from: hostIn(address), to: begun.id, protocol: 'tcp', port: 22 },
    client(begun.id, cache),
  ]
  try {
    let edits = begun.edits
    let drawn = applyEdits(design, edits, schemas)
    for (const check of checks) {
      if (works(networkOf(drawn, kinds), check)) continue
      const [best] = openings(drawn, kinds, check).openings
      if (!best) return null
      edits = [...edits, ...best.edits]
      drawn = applyEdits(drawn, best.edits, schemas)
    }
    if (!checks.every((check) => works(networkOf(drawn, kinds), check))) return null
    const { from } = portsOf(cache)
    return {
      id: way,
      title: titles[way],
      edits,
      checks,
      besides: outsideTheDesign[way],
      command: commandFor[way](from),
    }
  } catch (error) {
    if (error instanceof EditRefused) return { refused: error.text }
    throw error
  }
}

function works(network: Network, query: TraceQuery): boolean {
  return trace(network, query).verdict === 'reachable'
}

/** The address of a block, for a walk. */
function hostIn(block: string): string {
  return block.split('/')[0] ?? block
}
