import { setTimeout as pause } from 'node:timers/promises'
import type { Text } from '@vpcanvas/text'
import { type Caller, callerFor, delayAfter } from './calls.ts'
import type { Ref } from './facts.ts'
import { Cancelled } from './failures.ts'
import { chosenName, clientToken, type Identity, identityTags } from './identity.ts'
import type { Journal } from './journal.ts'
import type { Live } from './lifecycle.ts'
import type { Observer } from './observer.ts'
import type { Pool } from './pool.ts'
import type { Session } from './session.ts'
import type { Standing } from './standing.ts'
import type { Node } from './work.ts'

/** What the parts of steps are done with. */
export interface Workshop {
  readonly caller: Caller
  readonly design: string
  /** Tells this apply's client tokens from those of others. */
  readonly attempt: string
  readonly observer: Observer
  readonly standing: Standing
  readonly pool: Pool
  readonly journal: Journal
  /** Whether what a fact refers to goes before something new comes. */
  goesFirst(mentioned: Ref): boolean
  /** Says what a node waits for. */
  waiting(node: Node, detail: Text): void
  /** Says how an object looks now. */
  seen(node: Node, live: Live): void
}

/** What a lifecycle writes with, for one incarnation of a resource. */
export function sessionFor(node: Node, shop: Workshop, region: string, identity: Identity): Session {
  const tags = {
    ...(node.entry.wanted?.facts['tags'] as Readonly<Record<string, string>> | undefined),
    ...identityTags(identity),
  }
  return {
    ...callerFor(shop.caller, region, node.id),
    generation: identity.generation,
    token: clientToken(identity, shop.attempt),
    tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    chosenName: chosenName(identity),
    idOf: shop.standing.idOf,
    in: (other) => callerFor(shop.caller, other, node.id),
  }
}

/** Waits the longer the more attempts there were. */
export async function wait(attempt: number, shop: Workshop): Promise<void> {
  const { signal } = shop.caller
  await pause(delayAfter(attempt), undefined, signal ? { signal } : {}).catch(() => {
    throw new Cancelled('cancelled')
  })
}

/** The words for a state of AWS's. */
export function waitingFor(status: string): Text {
  return { en: `AWS says: ${status}`, ko: `AWS 상태: ${status}` }
}
