import { verbatim } from '@vpcanvas/text'
import { describe, expect, it } from 'vitest'
import { createRuns, type Run } from './runs.ts'

const WHAT = { design: 'd', target: 'sandbox' }
const failed = (error: unknown) => verbatim(String(error))
const never = new AbortController().signal

async function eventsOf(run: Run, after = 0): Promise<unknown[]> {
  const seen: unknown[] = []
  for await (const { event } of run.follow(after, never)) seen.push(event)
  return seen
}

function started(run: Run | { readonly busy: Run }): Run {
  if ('busy' in run) throw new Error('busy')
  return run
}

describe('a run', () => {
  it('can be followed from the start, joined in the middle and read after its end', async () => {
    const step = Promise.withResolvers<void>()
    const run = started(
      createRuns().start(
        WHAT,
        async (emit) => {
          emit('one')
          await step.promise
          emit('two')
        },
        failed,
      ),
    )
    const early = eventsOf(run)
    step.resolve()
    expect(await early).toEqual(['one', 'two'])
    expect(await eventsOf(run, 1)).toEqual(['two'])
  })

  it('tells why it broke, as its last event', async () => {
    const run = started(createRuns().start(WHAT, () => Promise.reject(new Error('no network')), failed))
    expect(await eventsOf(run)).toEqual([{ type: 'failed', text: verbatim('Error: no network') }])
  })

  it('is the only one for its design and target until it ends', async () => {
    const runs = createRuns()
    const step = Promise.withResolvers<void>()
    const first = started(runs.start(WHAT, () => step.promise, failed))
    expect(runs.start(WHAT, async () => {}, failed)).toEqual({ busy: first })
    step.resolve()
    await eventsOf(first)
    expect(runs.start(WHAT, async () => {}, failed)).not.toHaveProperty('busy')
  })

  it('hears that it is to stop', async () => {
    const runs = createRuns()
    const run = started(
      runs.start(
        WHAT,
        (emit, signal) =>
          new Promise((resolve) =>
            signal.addEventListener('abort', () => {
              emit('stopped')
              resolve()
            }),
          ),
        failed,
      ),
    )
    await runs.stop()
    expect(await eventsOf(run)).toEqual(['stopped'])
  })
})
