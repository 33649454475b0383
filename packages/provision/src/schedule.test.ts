import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { poolOf } from './pool.ts'
import { run } from './schedule.ts'
import type { Node } from './work.ts'

/** A work of which each node may wait for earlier ones. */
const works = fc
  .integer({ min: 1, max: 30 })
  .chain((size) =>
    fc
      .tuple(
        ...Array.from({ length: size }, (_, index) =>
          fc.uniqueArray(fc.nat({ max: Math.max(0, index - 1) }), { maxLength: index === 0 ? 0 : 3 }),
        ),
      )
      .map((lists) => new Map(lists.map((after, index) => [String(index), node(String(index), after.map(String))]))),
  )

function node(id: string, after: readonly string[]): Node {
  return { id, after: new Set(after) } as Node
}

const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('a work', () => {
  it('is done node by node, each once, after all that come before', async () => {
    await fc.assert(
      fc.asyncProperty(works, async (work) => {
        const ended: string[] = []
        const ran = await run(
          work,
          async ({ id, after }) => {
            expect([...after].every((other) => ended.includes(other))).toBe(true)
            await soon()
            ended.push(id)
          },
          () => false,
        )
        expect(ended.toSorted()).toEqual([...work.keys()].toSorted())
        expect(ran.done.size).toBe(work.size)
      }),
    )
  })

  it('begins nothing after a failure, and waits for what has begun', async () => {
    await fc.assert(
      fc.asyncProperty(works, fc.nat(), async (work, seed) => {
        const breaks = String(seed % work.size)
        let running = 0
        let broken = false
        const ran = await run(
          work,
          async ({ id }) => {
            expect(broken).toBe(false)
            running++
            await soon()
            running--
            if (id === breaks) {
              broken = true
              throw new Error('broken')
            }
          },
          () => false,
        )
        expect(running).toBe(0)
        expect([...ran.failed.keys()]).toEqual([breaks])
        for (const { id, after } of work.values()) if (after.has(breaks)) expect(ran.done.has(id)).toBe(false)
      }),
    )
  })
})

describe('a pool', () => {
  it('runs at most so many changes at once, and all of them', async () => {
    const pool = poolOf(3)
    let [running, most, done] = [0, 0, 0]
    await Promise.all(
      Array.from({ length: 20 }, () =>
        pool.run(async () => {
          most = Math.max(most, ++running)
          await soon()
          running--
          done++
        }),
      ),
    )
    expect([most, done]).toEqual([3, 20])
  })

  it('begins none of the waiting ones once it is stopped', async () => {
    const pool = poolOf(1)
    const first = pool.run(soon)
    const second = pool.run(soon)
    pool.stop()
    await expect(first).resolves.toBeUndefined()
    await expect(second).rejects.toThrow('stopped')
  })
})
