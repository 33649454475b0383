import type { Hop } from '@vpcanvas/reachability'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lastHopOf, playerOf, STEP } from './player.ts'

const header = { protocol: 'tcp', source: '', sourcePorts: [], destination: '', destinationPorts: [] }
const hop = (resource: string, decision: Hop['decision'] = 'carries'): Hop => ({
  leg: 'forward',
  resource,
  kind: 'vpc',
  decision,
  because: { en: '', ko: '' },
  headerIn: header,
  headerOut: header,
})

const open = ['app', 'table', 'cache'].map((id) => hop(id))
const shut = [hop('app'), hop('group', 'refuses'), hop('cache')]

function scene(hops: readonly Hop[]) {
  const stops: (number | null)[] = []
  const player = playerOf(({ at }) => stops.push(at))
  player.load(hops)
  return { player, stops, get: player.store.getState }
}

describe('the packet of a trace', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('goes hop by hop to the end, and from the start when played again', () => {
    const { player, stops, get } = scene(open)
    player.play()
    expect(get()).toMatchObject({ at: 0, isPlaying: true })
    vi.advanceTimersByTime(STEP)
    expect(get().at).toBe(1)
    vi.advanceTimersByTime(STEP * 5)
    expect(get()).toMatchObject({ at: 2, isPlaying: false })
    expect(stops).toEqual([2])
    player.play()
    expect(get()).toMatchObject({ at: 0, isPlaying: true })
  })

  it('stops where something refuses, and goes on only when asked', () => {
    const { player, get } = scene(shut)
    player.play()
    vi.advanceTimersByTime(STEP * 9)
    expect(get()).toMatchObject({ at: 1, isPlaying: false })
    player.play()
    vi.advanceTimersByTime(STEP)
    expect(get().at).toBe(2)
    expect(lastHopOf(shut)).toBe(1)
    expect(lastHopOf(open)).toBeNull()
  })

  it('pauses, and takes steps forward and back within the way', () => {
    const { player, stops, get } = scene(open)
    player.play()
    player.pause()
    vi.advanceTimersByTime(STEP * 9)
    expect(get().at).toBe(0)
    player.step(-1)
    expect(get().at).toBe(0)
    player.step(1)
    player.step(1)
    player.step(1)
    expect(get().at).toBe(2)
    player.step(-1)
    expect(stops).toEqual([1, 2, 1])
  })

  it('moves twice as fast at twice the speed', () => {
    const { player, get } = scene(open)
    player.setSpeed(2)
    player.play()
    vi.advanceTimersByTime(STEP / 2)
    expect(get().at).toBe(1)
  })

  it('keeps its place on the same way, and starts anew on another', () => {
    const { player, get } = scene(open)
    player.goTo(1)
    player.load([...open])
    expect(get().at).toBe(1)
    player.load(shut)
    expect(get()).toMatchObject({ at: null, isPlaying: false })
  })

  it('says nothing while it sets out by itself', () => {
    const { player, stops } = scene(shut)
    player.play(false)
    vi.advanceTimersByTime(STEP * 9)
    expect(stops).toEqual([])
  })
})
