import type { Design, Id, Resource } from '@vpcanvas/model'
import type { Kinds } from '@vpcanvas/resources/drawing'
import type { LiveState } from '../store/state.ts'
import { isOver, type Run } from './run.ts'

/**
 * Where each resource of a design stands in its target: as a run tells it, else provisioned where the record of the last
 * apply has it, and differing where it was changed since.
 */
export function liveStates(
  design: Design,
  applied: Design | null,
  run: Run | null,
  kinds: Kinds,
): Readonly<Record<Id, LiveState>> {
  const states: Record<Id, LiveState> = {}
  for (const [id, before] of Object.entries(applied?.resources ?? {})) {
    const now = Object.hasOwn(design.resources, id) ? design.resources[id] : undefined
    if (now && isProvisioned(now, kinds)) states[id] = isSame(before, now) ? 'done' : 'drifted'
  }
  for (const { resource, state, action } of run?.steps ?? []) {
    if (!Object.hasOwn(design.resources, resource)) continue
    if (state === 'failed') states[resource] = 'failed'
    else if (state === 'started' || state === 'waiting') states[resource] = 'running'
    else if (state === 'left' && run && !isOver(run)) states[resource] = 'pending'
    else if (state === 'done' && action === 'delete') delete states[resource]
    else if (state === 'done') states[resource] = 'done'
  }
  return states
}

/** Whether AWS has such a thing: a frame and an actor create nothing. */
function isProvisioned({ kind }: Resource, kinds: Kinds): boolean {
  return Object.hasOwn(kinds, kind) && !kinds[kind]?.onlyDrawn
}

const spellings = new WeakMap<Resource, string>()

function isSame(a: Resource, b: Resource): boolean {
  return spelled(a) === spelled(b)
}

/** The same text for the same resource, whatever the order of its keys. */
function spelled(resource: Resource): string {
  let text = spellings.get(resource)
  if (text === undefined) {
    text = JSON.stringify([resource.kind, resource.name, resource.parent, sorted(resource.props)])
    spellings.set(resource, text)
  }
  return text
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
