import { type Design, type Id, type Point, schemasOf, viewOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { createStore } from 'zustand/vanilla'
import { pictureDesign } from '../store/pictureDesign.ts'
import { editor } from '../store/useEditor.ts'
import { bridgeBox } from './flowNodes.ts'
import { isAmong, type Underway } from './places.ts'

const NONE: Underway = new Map()

/** Where dragged things are. Each frame of a drag brings another, which is for the picture alone to hear. */
export const moved = createStore<Underway>(() => NONE)

/**
 * Carries the page's elements of what is dragged along with the pointer, past React and React Flow: to them they stand in their places
 * until the drag has ended. Asking all that is on the page for each frame would take longer than the frame.
 */
export function carrier(page: () => Element | null) {
  let carried: ReadonlySet<HTMLElement> = new Set()
  const among = new Map<Id, boolean>()
  const isCarried = (id: Id, design: Design, ids: ReadonlySet<Id>): boolean => {
    let is = among.get(id)
    if (is === undefined) among.set(id, (is = isAmong(design, id, ids)))
    return is
  }
  return {
    /** Everything in `now`, and what is inside of it, is so far from its place. */
    by(now: Underway, by: Point): void {
      const design = pictureDesign(editor.get())
      const ids = new Set(now.keys())
      const next = new Set<HTMLElement>()
      for (const element of page()?.getElementsByClassName('react-flow__node') ?? []) {
        const id = element instanceof HTMLElement ? element.dataset['id'] : undefined
        if (id === undefined || !(element instanceof HTMLElement)) continue
        const far = element.classList.contains('bridge-node')
          ? bridgeBy(id, design, now)
          : isCarried(id, design, ids)
            ? by
            : null
        if (!far) continue
        next.add(element)
        element.style.translate = `${far.x}px ${far.y}px`
      }
      for (const element of carried) if (!next.has(element)) element.style.translate = ''
      carried = next
    },
    putDown(): void {
      for (const element of carried) element.style.translate = ''
      carried = new Set()
      among.clear()
    },
  }
}

/** What joins two things stays midway between them. */
function bridgeBy(id: Id, design: Design, now: Underway): Point | null {
  const view = viewOf(design, schemasOf(kinds))
  const bridge = view.get(id)
  const [from, to] = [NONE, now].map((moving) => bridge && bridgeBox(bridge, view, design, moving))
  return from && to && (from.x !== to.x || from.y !== to.y) ? { x: to.x - from.x, y: to.y - from.y } : null
}
