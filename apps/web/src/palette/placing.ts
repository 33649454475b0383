import type { Id, Point } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { inEach, type Language, type Text } from '@vpcanvas/text'
import { canvasDoor } from '../canvas/door.ts'
import { endGesture, gesture, NO_LINES } from '../canvas/gesture.ts'
import { around } from '../files/elsewhere.ts'
import { containerFor, type Landing, landingAt, landingIn } from '../gestures/place.ts'
import { skills } from '../hand/skills.ts'
import { unseen } from '../store/pictureDesign.ts'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { catalogue, worded } from '../words/catalogue.ts'

type Landed = Exclude<Landing, { refused: Text }>

/** Shows what dropping a kind here would do: the frame that takes it, the place it gets, what the drop decides. */
export function hoverAt(kind: string, client: Point): void {
  const point = canvasDoor.pointAt(client)
  if (!point)
    return gesture.setState({
      placing: kind,
      target: null,
      refuses: false,
      ghost: null,
      openLines: NO_LINES,
      into: null,
      hint: { text: labelOf(kind), at: client },
    })
  const landing = landingAt(editor.design(), kinds, kind, point, around(editor.get()), unseen(editor.get()))
  const refuses = 'refused' in landing
  const plain = refuses ? landing.refused : consequence(kind, landing)
  const text = refuses ? plain : (skills()?.withOpening(plain, landing.container) ?? plain)
  const landed = refuses ? null : { ...landing, edits: () => landing.edits }
  const shown = skills()?.insertingAt({ kind, moved: null }, point, landed, text)
  gesture.setState({
    placing: kind,
    target: landing.container,
    refuses,
    ghost: refuses ? null : landing.box,
    openLines: shown?.openLines ?? NO_LINES,
    into: shown?.into ?? null,
    hint: { text: shown?.text ?? text, at: client },
  })
}

/** Drops a kind here, or says why that cannot be. Outside the canvas nothing happens. */
export function dropAt(kind: string, client: Point): void {
  endGesture()
  const point = canvasDoor.pointAt(client)
  if (!point) return
  const design = editor.design()
  const landing = landingAt(design, kinds, kind, point, around(editor.get()), unseen(editor.get()))
  const inserted = 'refused' in landing ? null : skills()?.insertedAt({ kind, moved: null }, point, landing)
  if (!inserted || 'refused' in landing) {
    const id = carryOut(kind, landing)
    if (id === null || Object.keys(design.resources).length > 0) return
    // The first thing comes with places that can be larger than the window.
    for (const { id: one, parent } of Object.values(editor.design().resources))
      if (parent === null) canvasDoor.reveal(one)
    return
  }
  const refused = editor.transact(inserted.title, inserted.edits)
  if (refused) return void toast(refused.refused, { tone: 'danger' })
  editor.select([landing.id])
  editor.say(inserted.said)
}

export function leave(): void {
  endGesture()
}

/** Places a kind where it belongs, without a pointer: into the selection if that can hold it, else into the first container that can. */
export function placeWithoutPointer(kind: string): void {
  const design = editor.design()
  const container = containerFor(design, kinds, kind, editor.get().selection)
  const where = container === null ? { corner: beside() } : {}
  const id = carryOut(kind, landingIn(design, kinds, kind, container, around(editor.get()), where))
  if (id !== null) canvasDoor.reveal(id)
}

/** Places a kind into a container, where there is room. */
export function placeInto(kind: string, container: Id): void {
  const id = carryOut(kind, landingIn(editor.design(), kinds, kind, container, around(editor.get())))
  if (id !== null) canvasDoor.reveal(id)
}

function carryOut(kind: string, landing: Landing): Id | null {
  if ('refused' in landing) {
    editor.say(landing.refused)
    toast(landing.refused, { tone: 'danger' })
    return null
  }
  const label = labelOf(kind)
  const refused = editor.transact({ en: `Add ${label.en}`, ko: `추가: ${label.ko}` }, landing.edits)
  if (refused) {
    toast(refused.refused, { tone: 'danger' })
    return null
  }
  editor.select([landing.id])
  const { resources } = editor.design()
  const placed = resources[landing.id]
  const home = placed?.parent == null ? undefined : resources[placed.parent]?.name
  editor.say(
    inEach((language) => {
      const words = catalogue[language]
      const said = words.placed(placed?.name ?? '', home ?? words.onCanvas)
      return withCompanions([said, landing.decided?.[language]].filter(Boolean).join(': '), landing, language)
    }),
  )
  return landing.id
}

/** What a drop here would come to, told before it happens. */
function consequence(kind: string, landing: Landed): Text {
  const isWithin = landing.edits.some(
    (edit) => edit.op === 'add' && edit.resource.id === landing.id && edit.resource.parent !== landing.container,
  )
  const plain = landing.decided ?? (isWithin ? labelOf(kind) : placeIn(kind, landing.container))
  return inEach((language) => withCompanions(plain[language], landing, language))
}

/** A text, and what comes along, named by its kind. */
function withCompanions(said: string, { edits, id }: Landed, language: Language): string {
  const along = edits.flatMap((edit) =>
    edit.op === 'add' && edit.resource.id !== id ? [labelOf(edit.resource.kind)[language]] : [],
  )
  return along.length > 0 ? `${said}; ${catalogue[language].broughtAlong(along.join(', '))}` : said
}

/** To the right of everything that is there. */
function beside(): Point {
  const { resources, layout } = editor.design()
  const tops = Object.values(resources).filter(({ parent }) => parent === null)
  return { x: Math.max(0, ...tops.map(({ id }) => (layout[id]?.x ?? 0) + (layout[id]?.width ?? 0) + 48)), y: 0 }
}

function placeIn(kind: string, container: Id | null): Text {
  const label = labelOf(kind)
  const home = container === null ? null : (editor.design().resources[container]?.name ?? null)
  const inside = worded((words) => words.placeIn('#', home ?? words.onCanvas))
  return { en: inside.en.replace('#', () => label.en), ko: inside.ko.replace('#', () => label.ko) }
}

function labelOf(kind: string): Text {
  return kinds[kind]?.appearance.label ?? { en: kind, ko: kind }
}
