import { afterEach, expect, it, vi } from 'vitest'
import { inSlices } from './inSlices.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Pieces of which each takes a millisecond. */
function* pieces(count: number): Generator<number> {
  for (let n = 0; n < count; n++) {
    time++
    yield n
  }
}

let time = 0

it('makes what is long in slices with room for a frame between them, and loses none of it', async () => {
  const slices: number[] = []
  vi.spyOn(performance, 'now').mockImplementation(() => time)
  let began = time
  vi.stubGlobal('requestIdleCallback', (then: (idle: { timeRemaining(): number }) => void) => {
    slices.push(time - began)
    setTimeout(() => {
      began = time
      then({ timeRemaining: () => 50 })
    })
  })
  const made = await inSlices(pieces(1000))
  expect(made).toEqual([...Array(1000).keys()])
  expect(slices.length).toBeGreaterThan(20)
  expect(Math.max(...slices)).toBeLessThan(25)
})

it('makes what is short at once', async () => {
  const idle = vi.fn()
  vi.stubGlobal('requestIdleCallback', idle)
  vi.spyOn(performance, 'now').mockReturnValue(0)
  expect(await inSlices('abc')).toEqual(['a', 'b', 'c'])
  expect(idle).not.toHaveBeenCalled()
})
