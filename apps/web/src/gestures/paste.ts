import {
  applyEdits,
  type ArrivalHint,
  boundsOf,
  type Box,
  type Clip,
  copied,
  type Design,
  type Edit,
  EditRefused,
  type Id,
  labelOf,
  type Point,
  refusalToHold,
  type Resource,
  schemasOf,
  subtree,
  viewOf,
} from '@vpcanvas/model'
import { figuresOf, type Kinds } from '@vpcanvas/resources/drawing'
import type { Text } from '@vpcanvas/text'
import { around, boxOnCanvas, under } from './geometry.ts'
import { type Placed, placesFor } from './move.ts'
import { originOf } from './place.ts'

/** Where a paste is meant to go. */
export interface Aim {
  /** On the canvas's own plane; null where it is the keyboard's. */
  readonly pointer: Point | null
  readonly selection: ReadonlySet<Id>
  /** What is around the design. */
  readonly hint?: ArrivalHint
}

/** What pasting would do. */
export type Paste =
  | { readonly refused: Text }
  | {
      readonly edits: readonly Edit[]
      /** The copies of what was chosen. */
      readonly ids: readonly Id[]
      /** What they name and the design does not have: by whom, and what. Those mentions are gone. */
      readonly missing: readonly { readonly by: string; readonly named: string }[]
      /** What cannot be without something that is missing, and did not come. */
      readonly left: readonly Resource[]
    }

/** Pixels by which a copy beside its original is aside. */
const OFFSET = 24

interface Home {
  readonly container: Id | null
  readonly by: 'pointer' | 'selection' | 'original' | 'choice'
}

/**
 * Brings a clip into a design. Each thing goes into the innermost container under the pointer that may hold it, else into the
 * selected one or one around it, else beside its original, else into the only one there is. What was cut comes back as it was.
 */
export function pasted(design: Design, kinds: Kinds, clip: Clip, aim: Aim): Paste {
  try {
    return landed(design, kinds, clip, aim)
  } catch (error) {
    // A clip may come from anywhere; what passes as a design may still be too long a name once it is made free.
    if (error instanceof EditRefused) return { refused: error.text }
    throw error
  }
}

function landed(design: Design, kinds: Kinds, clip: Clip, aim: Aim): Paste {
  const schemas = schemasOf(kinds)
  const stands = twinsOf(design, kinds, clip)
  const all = clip.chosen.flatMap((id) => clip.design.resources[id] ?? [])
  const chosen = all.filter(({ id }) => !stands.has(id))
  const [only] = all
  if (!only) return { edits: [], ids: [], missing: [], left: [] }
  if (chosen.length === 0) {
    const twin = design.resources[stands.get(only.id) ?? '']?.name ?? ''
    return {
      refused: {
        en: `"${twin}" is already there; a design holds one.`,
        ko: `"${twin}" 리소스가 이미 있습니다. 디자인에 하나만 둘 수 있습니다.`,
      },
    }
  }
  const isSameDesign = clip.design.id === design.id
  const isBack =
    isSameDesign &&
    chosen.every(({ id }) => subtree(clip.design, id).every((one) => !Object.hasOwn(design.resources, one)))
  const homes = new Map<Id, Home>()
  for (const resource of chosen) {
    const home = homeFor(resource, design, kinds, isSameDesign ? clip : null, aim)
    if ('refused' in home) return home
    homes.set(resource.id, home)
  }
  const outcome = copied(design, kinds, {
    from: clip.design,
    ids: chosen.map(({ id }) => id),
    homeOf: ({ id }) => homes.get(id)?.container ?? null,
    stands,
    outside: clip.outside,
    isBack,
    ...(aim.hint && { hint: aim.hint }),
  })
  if ('refused' in outcome) return outcome
  const { edits, copies, missing, left } = outcome
  const roots = chosen.flatMap(({ id }) => {
    const copy = copies.get(id)
    return copy === undefined ? [] : [{ original: id, copy, home: homes.get(id) as Home }]
  })
  const after = applyEdits(design, edits, schemas)
  const wanted = roots.flatMap(({ original, copy, home }) => {
    const resource = after.resources[copy]
    const [own, box] = [clip.design.layout[original], boxOnCanvas(clip.design, original)]
    const isBeside = isSameDesign && home.container === clip.design.resources[original]?.parent
    return resource && own && box
      ? [
          {
            resource,
            own,
            box,
            container: home.container,
            by: isBeside && home.by !== 'pointer' ? ('original' as const) : home.by,
          },
        ]
      : []
  })
  const middle = centreOf(wanted.filter(({ by }) => by === 'pointer').map(({ box }) => box))
  const layout: Record<Id, Box> = { ...design.layout }
  const places = new Map<Id, Box>()
  for (const together of Map.groupBy(wanted, ({ by, container }) => `${by} ${container}`).values()) {
    const [{ by, container } = { by: 'choice', container: null }] = together
    const aside = isBack ? 0 : OFFSET
    const { x, y } = originOf(design, container)
    const { left: startX, top: startY } = boundsOf(after.resources[container ?? ''] ?? null, layout, figuresOf(kinds))
    const whole = around(together.map(({ box }) => box))
    const placed = together.map(({ resource, own, box }): Placed => {
      if (by === 'original') return [resource, { ...own, x: own.x + aside, y: own.y + aside }]
      if (by === 'pointer' && aim.pointer && middle)
        return [resource, { ...box, x: box.x + aim.pointer.x - middle.x - x, y: box.y + aim.pointer.y - middle.y - y }]
      if (container === null || !whole) return [resource, box]
      return [resource, { ...box, x: box.x - whole.x + startX, y: box.y - whole.y + startY }]
    })
    for (const [{ id }, box] of placesFor(placed, viewOf(after, schemas), { ...after, layout }, kinds)) {
      places.set(id, box)
      layout[id] = box
    }
  }
  return {
    edits: edits.map((edit) => {
      const box = edit.op === 'add' ? places.get(edit.resource.id) : undefined
      return box && edit.op === 'add' ? { ...edit, box } : edit
    }),
    ids: roots.map(({ copy }) => copy),
    missing,
    left,
  }
}

/** What a design holds one of, and has already: it stands for the one of the clip. */
function twinsOf(design: Design, kinds: Kinds, clip: Clip): ReadonlyMap<Id, Id> {
  const twins = new Map<Id, Id>()
  for (const { id, kind } of Object.values(clip.design.resources)) {
    if (!kinds[kind]?.schema.single) continue
    const twin = Object.values(design.resources).find((other) => other.kind === kind)
    if (twin) twins.set(id, twin.id)
  }
  return twins
}

function homeFor(
  resource: Resource,
  design: Design,
  kinds: Kinds,
  sameDesign: Clip | null,
  { pointer, selection }: Aim,
): Home | { readonly refused: Text } {
  const schemas = schemasOf(kinds)
  const view = viewOf(design, schemas)
  const holds = (container: Id | null) => refusalToHold(design, schemas, resource.kind, container) === null
  const frames = pointer ? under(view, design.layout, pointer) : []
  const pointed = frames.findLast(({ id }) => holds(id))
  if (pointed) return { container: pointed.id, by: 'pointer' }
  if (pointer && frames.length === 0 && holds(null)) return { container: null, by: 'pointer' }
  const isChosen = (id: Id) => sameDesign?.chosen.includes(id) === true
  for (const selected of selection) {
    for (let at = view.get(selected); at; at = view.get(at.parent))
      if (!isChosen(at.id) && holds(at.id)) return { container: at.id, by: 'selection' }
  }
  if (sameDesign && holds(resource.parent)) return { container: resource.parent, by: 'original' }
  if (holds(null)) return { container: null, by: 'choice' }
  const able = Object.values(design.resources).filter(({ id }) => holds(id))
  const [only] = able
  if (only && able.length === 1) return { container: only.id, by: 'choice' }
  const [label, refused] = [labelOf(schemas, resource.kind), refusalToHold(design, schemas, resource.kind, null)]
  const which = {
    en: able.length === 0 ? 'There is none here yet.' : 'Select the one that is meant, and paste again.',
    ko: able.length === 0 ? '아직 이 디자인에 없습니다.' : '붙여넣을 곳을 선택한 뒤 다시 붙여넣으십시오.',
  }
  return {
    refused: {
      en: `"${resource.name}" (${label.en}) cannot be pasted here. ${refused?.en ?? ''} ${which.en}`,
      ko: `"${resource.name}"(${label.ko})을(를) 여기에 붙여넣을 수 없습니다. ${refused?.ko ?? ''} ${which.ko}`,
    },
  }
}

function centreOf(boxes: readonly Box[]): Point | null {
  const whole = around(boxes)
  return whole && { x: whole.x + whole.width / 2, y: whole.y + whole.height / 2 }
}
