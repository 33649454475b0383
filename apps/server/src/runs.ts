import { randomUUID } from 'node:crypto'
import type { Text } from '@vpcanvas/text'

/** Something that happened in a run, numbered from 1, so that a reader can rejoin after any of them. */
export interface RunEvent {
  readonly number: number
  readonly event: unknown
}

/** An apply or a destroy under way, or lately ended: its events are kept so that a page can come back to them. */
export interface Run {
  readonly id: string
  readonly design: string
  readonly target: string
  readonly events: readonly RunEvent[]
  readonly ended: boolean
  cancel(): void
  /** The events after a number, then those to come, until the run ends or the reader leaves. */
  follow(after: number, signal: AbortSignal): AsyncGenerator<RunEvent>
}

export type Emit = (event: unknown) => void

const KEPT = 20

export interface Runs {
  /** Starts work that emits events. Refused, with the run in the way, while one is under way for the same design and target. */
  start(
    what: { readonly design: string; readonly target: string },
    work: (emit: Emit, signal: AbortSignal) => Promise<void>,
    failed: (error: unknown) => Text,
  ): Run | { readonly busy: Run }
  get(id: string): Run | undefined
  /** The latest run of a design. */
  of(design: string): Run | undefined
  /** Asks all to stop, and waits until they have. */
  stop(): Promise<void>
}

export function createRuns(): Runs {
  const runs = new Map<string, Run & { readonly done: Promise<void> }>()
  return {
    start(what, work, failed) {
      const busy = [...runs.values()].find(
        (run) => !run.ended && run.design === what.design && run.target === what.target,
      )
      if (busy) return { busy }
      const run = begin(what, work, failed)
      runs.set(run.id, run)
      for (const old of [...runs.values()].filter((one) => one.ended).slice(0, -KEPT)) runs.delete(old.id)
      return run
    },
    get: (id) => runs.get(id),
    of: (design) => [...runs.values()].findLast((run) => run.design === design),
    async stop() {
      for (const run of runs.values()) run.cancel()
      await Promise.all([...runs.values()].map((run) => run.done))
    },
  }
}

function begin(
  what: { readonly design: string; readonly target: string },
  work: (emit: Emit, signal: AbortSignal) => Promise<void>,
  failed: (error: unknown) => Text,
): Run & { readonly done: Promise<void> } {
  const controller = new AbortController()
  const events: RunEvent[] = []
  const readers = new Set<() => void>()
  const life = { ended: false }
  const wake = () => {
    for (const reader of readers) reader()
  }
  const emit: Emit = (event) => {
    events.push({ number: events.length + 1, event })
    wake()
  }
  const done = work(emit, controller.signal)
    .catch((error: unknown) => emit({ type: 'failed', text: failed(error) }))
    .finally(() => {
      life.ended = true
      wake()
    })
  return {
    id: randomUUID(),
    ...what,
    events,
    done,
    get ended() {
      return life.ended
    },
    cancel: () => controller.abort(),
    async *follow(after, signal) {
      for (let next = after; !signal.aborted;) {
        const event = events[next]
        if (event) {
          next++
          yield event
        } else if (life.ended) return
        else
          await new Promise<void>((resolve) => {
            const awake = () => {
              readers.delete(awake)
              signal.removeEventListener('abort', awake)
              resolve()
            }
            readers.add(awake)
            signal.addEventListener('abort', awake)
          })
      }
    },
  }
}
