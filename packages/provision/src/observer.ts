import type { Id } from '@vpcanvas/model'
import { ListTagsForResourceCommand } from '@aws-sdk/client-elasticache'
import { callerFor, type Caller } from './calls.ts'
import { StepFailed } from './failures.ts'
import {
  chosenName,
  DESIGN_TAG,
  generationIn,
  type Identity,
  identityOf,
  identityTags,
  namePrefix,
} from './identity.ts'
import { isCreated, type Lifecycle, type Lifecycles, type Live } from './lifecycle.ts'
import type { Reader } from './session.ts'
import { tagRecord } from './tags.ts'

/** A cloud object that says it is the design's. */
export interface Owned {
  readonly kind: string
  readonly region: string
  readonly identity: Identity
  readonly live: Live
}

/**
 * Sees what of a design is at AWS: one paged Describe for each kind and region, shared by all who wait. What the server's filter lets
 * through is compared once more here, so that nobody else's objects are ever taken for ours.
 */
export interface Observer {
  /** Everything of the design in these regions. */
  everything(regions: readonly string[]): Promise<readonly Owned[]>
  /** The objects of a kind as they are after this call: a read that began earlier does not count. */
  fresh(kind: string, region: string): Promise<readonly Owned[]>
  /** Says that tags of this ARN have been written. */
  retagged(arn: string): void
}

export function observe(caller: Caller, lifecycles: Lifecycles, design: Id, resources: readonly Id[]): Observer {
  const known = new Map<string, Promise<readonly Owned[]>>()
  const waiting = new Map<string, Promise<readonly Owned[]>>()
  const cacheTags = new Map<string, Readonly<Record<string, string>>>()

  function lifecycleOf(kind: string): Lifecycle | null {
    const lifecycle = Object.hasOwn(lifecycles, kind) ? lifecycles[kind] : undefined
    return isCreated(lifecycle) ? lifecycle : null
  }

  async function read(kind: string, region: string, shared: Map<string, Promise<unknown>>): Promise<readonly Owned[]> {
    const lifecycle = lifecycleOf(kind)
    if (!lifecycle) return []
    const found = await lifecycle.read(readerFor(region, shared))
    return found.flatMap((live) => {
      const identity = identityOf(live.tags)
      return identity?.design === design && live.state !== 'gone' ? [{ kind, region, identity, live }] : []
    })
  }

  function readerFor(region: string, shared: Map<string, Promise<unknown>>): Reader {
    const aws = callerFor(caller, region, 'read')
    return {
      ...aws,
      design,
      ours: { Name: `tag:${DESIGN_TAG}`, Values: [design] },
      once<T>(key: string, ask: () => Promise<T>) {
        const place = `${region} ${key}`
        const asked = (shared.get(place) as Promise<T> | undefined) ?? ask()
        shared.set(place, asked)
        return asked
      },
      found: async (kind) => (await lastKnown(kind, region, shared)).map((owned) => owned.live),
      isOurs: (tags) => identityOf(tags)?.design === design,
      chose: (name) => name.startsWith(namePrefix(design)),
      async tagsOf(name, arn) {
        const tags = cacheTags.get(arn) ?? (await readTags(aws, arn))
        if (!tags) return named(name)
        cacheTags.set(arn, tags)
        return tags
      },
    }
  }

  /** AWS tells no tags of a cache that is being made or deleted: a name that we chose says as much. */
  function named(name: string): Readonly<Record<string, string>> {
    const generation = generationIn(name)
    const identity = resources
      .map((resource) => ({ design, resource, generation }))
      .find((candidate) => chosenName(candidate) === name)
    return identity ? identityTags(identity) : {}
  }

  function lastKnown(kind: string, region: string, shared: Map<string, Promise<unknown>>): Promise<readonly Owned[]> {
    const key = `${kind} ${region}`
    const last = known.get(key) ?? read(kind, region, shared)
    known.set(key, last)
    return last
  }

  return {
    async everything(regions) {
      known.clear()
      const shared = new Map<string, Promise<unknown>>()
      const kinds = Object.keys(lifecycles).filter(lifecycleOf).toSorted()
      const read = regions.flatMap((region) => kinds.map((kind) => lastKnown(kind, region, shared)))
      return (await Promise.all(read)).flat()
    },
    fresh(kind, region) {
      const key = `${kind} ${region}`
      const next = waiting.get(key)
      if (next) return next
      const before = known.get(key) ?? Promise.resolve([])
      const mine = before
        .catch(() => [])
        .then(() => {
          waiting.delete(key)
          return read(kind, region, new Map())
        })
      waiting.set(key, mine)
      known.set(key, mine)
      return mine
    },
    retagged: (arn) => void cacheTags.delete(arn),
  }
}

/** Null while AWS does not tell: a cache that is being made or deleted. */
async function readTags(
  aws: Pick<Reader, 'elasticache'>,
  arn: string,
): Promise<Readonly<Record<string, string>> | null> {
  try {
    const { TagList } = await aws.elasticache.send(new ListTagsForResourceCommand({ ResourceName: arn }))
    return tagRecord(TagList)
  } catch (error) {
    if (error instanceof StepFailed && (error.kind === 'notFound' || error.kind === 'busy')) return null
    throw error
  }
}
