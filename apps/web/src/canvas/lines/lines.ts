import { type Design, type Id, isWithin, referencesIn, type Resource, type View } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { type Edge, MarkerType } from '@xyflow/react'
import type { Lens } from '../../store/state.ts'
import { partsOf } from '../nodes/parts.ts'

/** A line on the canvas: a mention (an association, a route), a cache's tie to the subnets of its nodes, or a bridge between two VPCs. */
export type Line = Edge<{ readonly label: string; readonly of: Id }, 'mention' | 'tie' | 'bridge'>

interface Wanted {
  readonly id: string
  readonly type: 'mention' | 'tie' | 'bridge'
  readonly of: Id
  readonly source: Id
  readonly target: Id
  readonly label: string
  readonly selected: boolean
}

const ARROW = { type: MarkerType.ArrowClosed, color: 'var(--accent)', width: 14, height: 14 } as const

/** The lines to draw: at rest only ties and bridges; more by lens, and all of what is selected or under the pointer. */
export function flowLines(): (
  view: View,
  layout: Design['layout'],
  focus: ReadonlySet<Id>,
  lens: Lens,
) => readonly Line[] {
  let known = new Map<string, Line>()
  let last: readonly Line[] = []
  return (view, layout, focus, lens) => {
    const next = new Map<string, Line>()
    for (const wanted of linesOf(view, layout, focus, lens)) {
      if (next.has(wanted.id)) continue
      const before = known.get(wanted.id)
      const isSame =
        before?.data?.label === wanted.label &&
        before.selected === wanted.selected &&
        before.source === wanted.source &&
        before.target === wanted.target
      next.set(wanted.id, before && isSame ? before : lineOf(wanted))
    }
    known = next
    const list = [...next.values()]
    if (list.length !== last.length || list.some((line, index) => line !== last[index])) last = list
    return last
  }
}

function lineOf({ id, type, of, source, target, label, selected }: Wanted): Line {
  return {
    id,
    type,
    source,
    target,
    selected,
    data: { label, of },
    selectable: type === 'bridge',
    focusable: false,
    className: `line-${type}`,
    ...(type === 'mention' && { markerEnd: ARROW }),
  }
}

function* linesOf(view: View, layout: Design['layout'], focus: ReadonlySet<Id>, lens: Lens): Generator<Wanted> {
  for (const kind of Object.values(kinds)) {
    const { shape, group, parts } = kind.appearance
    const inLens = lens === 'routing' ? group === 'network' : lens === 'security' && group === 'security'
    if (shape !== 'bridge' && !parts && !inLens) continue
    for (const resource of view.all(kind.schema)) {
      if (shape === 'bridge') yield* bridge(resource, view, focus)
      if (parts) yield* ties(resource, view)
      if (inLens) yield* mentions(resource, view, layout)
    }
  }
  for (const id of focus) {
    const resource = view.get(id)
    if (!resource) continue
    yield* mentions(resource, view, layout)
    for (const { by } of view.mentions(id)) yield* mentions(by, view, layout, id)
  }
}

function* bridge(resource: Resource, view: View, focus: ReadonlySet<Id>): Generator<Wanted> {
  const schema = kinds[resource.kind]?.schema
  const [a, b] = schema ? referencesIn(schema, resource.props).map(({ id }) => id) : []
  if (a === undefined || b === undefined || a === b || !view.get(a) || !view.get(b)) return
  yield {
    id: resource.id,
    type: 'bridge',
    of: resource.id,
    source: a,
    target: b,
    label: resource.name,
    selected: focus.has(resource.id),
  }
}

function* ties(resource: Resource, view: View): Generator<Wanted> {
  for (const home of new Set(partsOf(view, resource.id).map((part) => part.in))) {
    if (home !== null)
      yield {
        id: `tie ${resource.id} ${home}`,
        type: 'tie',
        of: resource.id,
        source: resource.id,
        target: home,
        label: '',
        selected: false,
      }
  }
}

/** What a resource's properties name, or only where they name one thing. What it sits in is already drawn around it. */
function* mentions(resource: Resource, view: View, layout: Design['layout'], only?: Id): Generator<Wanted> {
  const kind = Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind] : undefined
  if (!kind || kind.appearance.shape === 'bridge') return
  for (const { id, path } of referencesIn(kind.schema, resource.props)) {
    if (only !== undefined && id !== only) continue
    if (id === resource.id || !layout[id] || !layout[resource.id] || isWithin(view.design, resource.id, id)) continue
    const label = kind.appearance.lineLabel?.(resource, path) ?? ''
    yield {
      id: `mention ${resource.id} ${path.join('.')} ${id}`,
      type: 'mention',
      of: resource.id,
      source: resource.id,
      target: id,
      label,
      selected: false,
    }
  }
}
