import type { Box, Id, Point } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { SceneLine } from '@vpcanvas/picture'
import type { Guide } from '../gestures/guides.ts'
import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'

/** What is going on under the pointer: nothing of it is part of the design until it ends. */
export interface GestureState {
  /** The kind that is being dragged from the palette. */
  readonly placing: string | null
  /** Whether things are being dragged from their places. */
  readonly isMoving: boolean
  /** The resource that a line is being drawn from. */
  readonly connecting: Id | null
  /** The frame that would take what is dragged, or the thing a line would reach. */
  readonly target: Id | null
  /** Whether the target would refuse. */
  readonly refuses: boolean
  /** What would be wrong after letting go, as soon as that is known. */
  readonly warning: Text | null
  /** Where a new thing would come to lie, on the canvas's own plane. */
  readonly ghost: Box | null
  /** A line that was let go of over nothing: from where, and to which point of the plane and of the window. */
  readonly loose: { readonly from: Id; readonly at: Point; readonly client: Point } | null
  /** The lines that what is dragged could be put into, and the one under the pointer. */
  readonly openLines: readonly SceneLine[]
  readonly into: SceneLine | null
  /** What a dragged thing is in line with. */
  readonly guides: readonly Guide[]
  /** Takes back what is under way: Escape does, and so does whatever takes the pointer away. */
  readonly giveUp: (() => void) | null
  /** What is under way with: where that leaves the page, nothing is under way any more. */
  readonly held: Id | null
  /** Beside the pointer: what would happen. In the window's coordinates. */
  readonly hint: { readonly text: Text; readonly at: Point } | null
}

export const NO_LINES: readonly SceneLine[] = []
export const NO_GUIDES: readonly Guide[] = []

const NONE: GestureState = {
  placing: null,
  isMoving: false,
  connecting: null,
  target: null,
  refuses: false,
  warning: null,
  ghost: null,
  loose: null,
  openLines: NO_LINES,
  into: null,
  guides: NO_GUIDES,
  giveUp: null,
  held: null,
  hint: null,
}

export const gesture = createStore<GestureState>(() => NONE)

/** Tells what is another now. A pointer on its way says mostly the same again, which wakes nobody. */
export function tellGesture(news: Partial<GestureState>): void {
  const now = gesture.getState()
  if (Object.entries(news).some(([key, value]) => now[key as keyof GestureState] !== value)) gesture.setState(news)
}

export function endGesture(): void {
  gesture.setState(NONE)
}

export function useGesture<T>(pick: (state: GestureState) => T): T {
  return useStore(gesture, pick)
}
