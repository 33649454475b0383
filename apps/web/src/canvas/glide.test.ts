import type { Viewport } from '@xyflow/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gliding } from './glide.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (work: FrameRequestCallback) => setTimeout(() => work(performance.now()), 16))
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const START = { x: 0, y: 0, zoom: 1 }
const END = { x: -100, y: -200, zoom: 2 }

/** A camera that can be moved by hand, too. */
function camera() {
  let at: Viewport = START
  const setViewport = (to: Viewport) => {
    at = to
    return Promise.resolve(true)
  }
  return { getViewport: () => at, setViewport }
}

test('the camera is on its way, and then exactly there', () => {
  const one = camera()
  gliding(one)(END, 160)
  expect(one.getViewport()).toEqual(START)
  vi.advanceTimersByTime(80)
  const { x, y, zoom } = one.getViewport()
  expect(x).toBeLessThan(0)
  expect(x).toBeGreaterThan(-100)
  // The point that both cameras show at the same place stays there.
  expect([100 * zoom + x, 200 * zoom + y].map(Math.round)).toEqual([100, 200])
  vi.advanceTimersByTime(160)
  expect(one.getViewport()).toEqual(END)
})

test('who wants no motion is there at once', () => {
  const one = camera()
  gliding(one)(END, 0)
  expect(one.getViewport()).toEqual(END)
})

test('a hand that moves the camera has it', () => {
  const one = camera()
  gliding(one)(END, 160)
  vi.advanceTimersByTime(50)
  const byHand = { x: 7, y: 7, zoom: 1 }
  void one.setViewport(byHand)
  vi.advanceTimersByTime(500)
  expect(one.getViewport()).toEqual(byHand)
})

test('the last place that is asked for is where it goes', () => {
  const one = camera()
  const glide = gliding(one)
  glide(END, 160)
  vi.advanceTimersByTime(50)
  glide({ x: 5, y: 6, zoom: 0.5 }, 160)
  vi.advanceTimersByTime(500)
  expect(one.getViewport()).toEqual({ x: 5, y: 6, zoom: 0.5 })
})
