import {
  type Block,
  blockAt,
  contains,
  drawnTo,
  formatBlock,
  mapAddress,
  mapBlock,
  sameBlock,
  type Value,
} from '@vpcanvas/ip'
import { type AddressPlan, type Ground, type Planned, type Shape, shapes } from '@vpcanvas/resources/addresses'
import type { Text } from '@vpcanvas/text'
import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { carryOutMove } from './apply.ts'
import type { Cell } from './cells.ts'
import { rowsOfMap } from './placed.ts'
import { cutsOf, usualIn } from './sizes.ts'

/** What of a block is held: all of it, one of its ends, or the grip that cuts it into parts. */
export type Grip = 'body' | 'first' | 'last' | 'split'

interface Scene {
  readonly plan: AddressPlan
  readonly ground: Ground
  readonly frame: Block
}

interface Dragging {
  readonly planned: Planned | null
  readonly ghosts: readonly Block[]
  readonly zone: string | null
  readonly x: number
  readonly y: number
}

/** Pixels before a press is a drag, and for each doubling of the parts of a split. */
const SLACK = 5
const SPLIT_STEP = 36

/** Dragging on the map: what letting go would do is planned at each move, and done at the end. Escape takes it back. */
export function useBlockDrag(plane: RefObject<HTMLElement | null>, scene: Scene) {
  const [dragging, setDragging] = useState<Dragging | null>(null)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  const start = (event: ReactPointerEvent, cell: Cell, grip: Grip) => {
    if (event.button !== 0 || stop.current) return
    event.stopPropagation()
    const from = { x: event.clientX, y: event.clientY }
    let last: Dragging | null = null
    const move = ({ clientX: x, clientY: y }: PointerEvent) => {
      if (!last && Math.hypot(x - from.x, y - from.y) < SLACK) return
      last = dragTo(plane.current, scene, cell, grip, from, { x, y })
      setDragging(last)
    }
    const end = () => {
      stop.current?.()
      if (last?.planned) carryOutMove(last.planned)
      // The click that ends a drag picks nothing.
      if (last) window.addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
    }
    const key = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return
      pressed.stopPropagation()
      stop.current?.()
    }
    const cancel = () => stop.current?.()
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', cancel)
    window.addEventListener('keydown', key, { capture: true })
    stop.current = () => {
      stop.current = null
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', cancel)
      window.removeEventListener('keydown', key, { capture: true })
      setDragging(null)
    }
  }

  return {
    start,
    ghosts: dragging?.ghosts ?? null,
    zone: dragging?.zone ?? null,
    refused: dragging?.planned !== null && dragging?.planned !== undefined && 'refused' in dragging.planned,
    tip: dragging && { x: dragging.x, y: dragging.y, lines: linesOf(dragging.planned, dragging.ghosts) },
  }
}

function swallow(event: Event): void {
  event.stopPropagation()
  event.preventDefault()
}

interface Spot {
  readonly x: number
  readonly y: number
}

function dragTo(plane: HTMLElement | null, scene: Scene, cell: Cell, grip: Grip, from: Spot, to: Spot): Dragging {
  const { plan, ground, frame } = scene
  const { block, subnet } = cell
  const shape = shapes[frame.family]
  const { narrowest } = shape
  const box = plane?.getBoundingClientRect() ?? new DOMRect()
  /** A place of the page as one of the map: in rows, and along them. */
  const spotOf = ({ x, y }: Spot) =>
    [
      ((y - box.top) / Math.max(1, box.height)) * rowsOfMap(frame),
      (x - box.left) / Math.max(1, box.width),
      narrowest,
    ] as const
  const [row, along] = spotOf(to)
  const at = { zone: null, ...to }
  if (grip === 'split') {
    const cuts = cutsOf(block)
    const cut = cuts[Math.min(cuts.length - 1, Math.floor(Math.abs(to.x - from.x) / SPLIT_STEP))]
    const prefix = cut?.prefix ?? block.prefix
    const planned = subnet
      ? shape.split(ground, subnet.id, prefix)
      : shape.fill(ground, plan.vpc, block, prefix, plan.zones)
    return { ...at, planned, ghosts: 'blocks' in planned ? planned.blocks : [block] }
  }
  if (subnet) {
    const wanted =
      grip === 'body'
        ? mapBlock(frame, row, along, block.prefix, narrowest)
        : drawnTo(block, grip, mapAddress(frame, row, along, narrowest), shape)
    const planned = sameBlock(wanted, block) ? null : shape.give(ground, subnet.id, wanted)
    return { ...at, planned, ghosts: [wanted] }
  }
  // A free block is drawn out, from where it was taken hold of to where the pointer is; or as one of a usual size onto a zone.
  const zone = zoneUnder(to)
  const start = mapAddress(frame, ...spotOf(from))
  const usual = usualIn(blockAt({ family: frame.family, value: start }, block.prefix), start)
  const drawn = around(start, mapAddress(frame, row, along, narrowest), block, shape)
  const wanted = zone === null ? drawn : usual
  return { ...at, zone, planned: shape.draw(ground, plan.vpc, wanted, zone ?? plan.quietest), ghosts: [wanted] }
}

/** The narrowest block of a size that holds two addresses, within another; the widest there can be where none holds both. */
function around(one: Value, other: Value, { family, prefix: outer }: Block, shape: Shape): Block {
  const { widest, narrowest, step } = shape
  let block = blockAt({ family, value: one }, narrowest)
  for (let prefix = narrowest; prefix >= Math.max(widest, outer); prefix -= step) {
    block = blockAt({ family, value: one }, prefix)
    if (contains(block, { family, value: other })) break
  }
  return block
}

function zoneUnder({ x, y }: Spot): string | null {
  const under = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop-zone]')
  return under?.dataset['dropZone'] ?? null
}

function linesOf(planned: Planned | null, ghosts: readonly Block[]): readonly Text[] {
  if (!planned) {
    const text = ghosts.map(formatBlock).join(', ')
    return [{ en: text, ko: text }]
  }
  if ('refused' in planned) return [planned.refused]
  return [planned.title, planned.said, ...planned.notes]
}
