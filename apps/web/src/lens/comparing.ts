import { type Box, type Design, type Id, sharedWith } from '@vpcanvas/model'
import { type Change, changesBetween } from '@vpcanvas/resources/changes'
import { kinds } from '@vpcanvas/resources/drawing'
import { inEach } from '@vpcanvas/text'
import { canvasDoor } from '../canvas/door.ts'
import { boxOnPlane } from '../canvas/places.ts'
import { show } from '../problems/show.ts'
import { drawn } from '../store/drawn.ts'
import { shownDesign } from '../store/look.ts'
import { editor } from '../store/useEditor.ts'
import { type Against, changesLens, type Gone, NO_CHANGES } from './changes.ts'
import { changesWords } from './changesWords.ts'
import { clearMarks, type Mark, putMarks } from './marks.ts'

/** Milliseconds after an edit in which further ones are waited for. */
const SOON = 120
const NOWHERE: ReadonlyMap<Id, Box> = new Map()

/** Shows on the canvas what is different from another design: what came, what changed, and as ghosts what went. */
export function compareWith({ title, design }: Against): void {
  const present = shownDesign(editor.get())
  // What says the same is the same from here on: after an edit, only what it touched is looked at.
  const against = sharedWith(present, drawn(design, kinds))
  changesLens.setState({ ...NO_CHANGES, against: { title, design: against } })
  editor.setView({ lens: 'changes' })
  compare()
  const { list } = changesLens.getState()
  editor.say(inEach((language) => changesWords[language].heard(title[language], list.length)))
}

export function stopComparing(): void {
  forget()
  editor.visit(null)
  if (editor.get().view.lens === 'changes') editor.setView({ lens: 'placement' })
}

/** Goes to the next change, or the one before it, and says it. */
export function stepChange(by: 1 | -1): void {
  const { list, at } = changesLens.getState()
  if (list.length === 0) return
  const first = by === 1 ? 0 : list.length - 1
  goToChange(at === null ? first : (at + by + list.length) % list.length)
}

/** Points at a change: brings what it is about into view. */
export function goToChange(at: number): void {
  const { list, gone } = changesLens.getState()
  const change = list[at]
  if (!change) return
  changesLens.setState({ at })
  const ghost = change.sort === 'removed' ? gone.find(({ id }) => id === change.id) : undefined
  if (ghost) {
    editor.select([])
    canvasDoor.revealBox(ghost.box)
  } else if (change.id !== null) show(change.id)
  editor.say(inEach((language) => changesWords[language].at(at + 1, list.length, change.text[language])))
}

function compare(): void {
  const { against, at } = changesLens.getState()
  if (!against) return
  const now = shownDesign(editor.get())
  const list = changesBetween(against.design, now, kinds)
  changesLens.setState({
    list,
    gone: goneFrom(against.design, now),
    at: at === null || at >= list.length ? null : at,
  })
  putMarks('changes', marksOf(list), true)
}

const marks = { added: markOf('added'), changed: markOf('changed') }

/** On the ghost of what went. */
export const goneMark: Mark = markOf('removed')

function markOf(sign: Change['sort']): Mark {
  const text = inEach((language) => changesWords[language].counts[sign])
  return { sign, text, says: text }
}

function marksOf(list: readonly Change[]): ReadonlyMap<Id, Mark> {
  return new Map(list.flatMap(({ id, sort }) => (id !== null && sort !== 'removed' ? [[id, marks[sort]]] : [])))
}

function forget(): void {
  changesLens.setState(NO_CHANGES)
  clearMarks('changes')
}

/** What is only in the design before, in the place that it would have now; containers first. */
export function goneFrom(before: Design, now: Design): readonly Gone[] {
  const steps = (id: Id | null): number => (id === null ? 0 : 1 + steps(before.resources[id]?.parent ?? null))
  return Object.values(before.resources)
    .filter(({ id }) => !Object.hasOwn(now.resources, id))
    .toSorted((a, b) => steps(a.id) - steps(b.id))
    .flatMap(({ id, kind, name, parent }) => {
      const box = boxThen(before, now, id, parent)
      return box ? [{ id, kind, name, box }] : []
    })
}

/** Containers may have been moved since: what went is drawn where it would be in them today. */
function boxThen(before: Design, now: Design, id: Id, parent: Id | null): Box | null {
  const own = Object.hasOwn(before.layout, id) ? before.layout[id] : undefined
  if (!own) return null
  if (parent === null) return own
  const container = Object.hasOwn(now.resources, parent)
    ? boxOnPlane(now, parent, NOWHERE)
    : boxThen(before, now, parent, before.resources[parent]?.parent ?? null)
  return container && { ...own, x: own.x + container.x, y: own.y + container.y }
}

let timer: ReturnType<typeof setTimeout> | undefined

editor.store.subscribe((state, before) => {
  if (state.opened !== before.opened) return forget()
  if (!changesLens.getState().against) return
  if (state.view.lens !== 'changes') {
    if (before.view.lens !== 'changes') return
    forget()
    return editor.visit(null)
  }
  if (shownDesign(state) === shownDesign(before)) return
  clearTimeout(timer)
  timer = setTimeout(compare, SOON)
})
