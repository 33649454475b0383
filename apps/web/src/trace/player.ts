import type { Hop } from '@vpcanvas/reachability'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** How many times as fast as usual. */
export const speeds = [0.5, 1, 2] as const
export type Speed = (typeof speeds)[number]

/** From one hop to the next at speed 1, in milliseconds: time to move, and to read. */
export const STEP = 1400

/** Where the packet of a trace is. */
export interface Playing {
  readonly hops: readonly Hop[]
  /** The hop it is at; null before the first. */
  readonly at: number | null
  /** The hop it came from. */
  readonly before: number | null
  readonly isPlaying: boolean
  readonly speed: Speed
  /** Whether the person moved it: what shows the hops then follows it. */
  readonly isLed: boolean
}

export interface Player {
  readonly store: StoreApi<Playing>
  /** Takes the hops of another answer. Of the same way the packet keeps its place; otherwise it stands before the first. */
  load(hops: readonly Hop[]): void
  /** Goes on by itself until something refuses, or to the end; from the start where it is at the end. */
  play(isLed?: boolean): void
  pause(): void
  /** One hop on, or back. */
  step(by: 1 | -1): void
  goTo(at: number): void
  setSpeed(speed: Speed): void
}

/** @param onStop Called where the packet comes to stand: after a step, at a refusal, at the end. */
export function playerOf(onStop: (playing: Playing) => unknown): Player {
  const store = createStore<Playing>(() => ({
    hops: [],
    at: null,
    before: null,
    isPlaying: false,
    speed: 1,
    isLed: false,
  }))
  let timer: ReturnType<typeof setTimeout> | undefined

  const stand = (at: number | null, change: Partial<Playing> = {}) => {
    clearTimeout(timer)
    store.setState(({ at: before }) => ({ at, before, isPlaying: false, ...change }))
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(advance, STEP / store.getState().speed)
  }
  const advance = () => {
    const { hops, at, isLed } = store.getState()
    const next = at === null ? 0 : at + 1
    const stops = next >= hops.length - 1 || isRefusal(hops[next])
    stand(next, { isPlaying: !stops })
    if (!stops) wait()
    else if (isLed) void onStop(store.getState())
  }
  return {
    store,
    load: (hops) => {
      const { hops: known } = store.getState()
      if (isSameWay(hops, known)) store.setState({ hops })
      else {
        clearTimeout(timer)
        store.setState({ hops, at: null, before: null, isPlaying: false, isLed: false })
      }
    },
    play: (isLed = true) => {
      const { hops, at } = store.getState()
      if (hops.length === 0) return
      const isOver = at === hops.length - 1
      store.setState({ isPlaying: true, isLed, ...(isOver && { at: null, before: null }) })
      if (at === null || isOver) advance()
      else wait()
    },
    pause: () => {
      clearTimeout(timer)
      store.setState({ isPlaying: false })
    },
    step: (by) => {
      const { hops, at } = store.getState()
      const next = at === null ? (by === 1 ? 0 : -1) : at + by
      if (next < 0 || next >= hops.length) return
      stand(next, { isLed: true })
      void onStop(store.getState())
    },
    goTo: (at) => stand(at, { isLed: true }),
    setSpeed: (speed) => store.setState({ speed }),
  }
}

export function isRefusal(hop: Hop | undefined): boolean {
  return hop?.decision === 'refuses' || hop?.decision === 'unknown'
}

/** The hop that a packet does not get past; null where it gets through. What comes after it only would. */
export function lastHopOf(hops: readonly Hop[]): number | null {
  const at = hops.findIndex(isRefusal)
  return at < 0 ? null : at
}

function isSameWay(hops: readonly Hop[], others: readonly Hop[]): boolean {
  return (
    hops.length === others.length &&
    hops.every((hop, index) => {
      const other = others[index]
      return hop.resource === other?.resource && hop.decision === other.decision && hop.leg === other.leg
    })
  )
}
