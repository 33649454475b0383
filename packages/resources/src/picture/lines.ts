import { type Design, type Id, isWithin, referencesIn, type Resource, type View } from '@vpcanvas/model'
import type { SceneLine } from '@vpcanvas/picture'
import { drawables } from '../drawables.ts'
import { partsOf } from './parts.ts'

/** A line, with a name of its own. */
interface Wanted extends SceneLine {
  readonly id: string
}

/**
 * The lines that are there whatever is in hand: ties and bridges, and what a lens is about. The same list while they are the
 * same.
 */
export function restingLines(view: View, layout: Design['layout'], lens: string): readonly SceneLine[] {
  const found = rested.get(view)
  // Where things are is not asked, only whether they are drawn.
  const isSame = found?.lens === lens && (found.layout === layout || drawsTheSame(found.layout, layout))
  const lines = found && isSame ? found.lines : distinct(resting(view, layout, lens))
  if (found?.layout !== layout || !isSame) rested.set(view, { layout, lens, lines })
  return lines
}

interface Rested {
  readonly layout: Design['layout']
  readonly lens: string
  readonly lines: readonly SceneLine[]
}

const rested = new WeakMap<View, Rested>()

function drawsTheSame(a: Design['layout'], b: Design['layout']): boolean {
  const ids = Object.keys(a)
  return ids.length === Object.keys(b).length && ids.every((id) => b[id] !== undefined)
}

/** All lines of some resources: from them, and to them. */
export function linesAbout(ids: Iterable<Id>, view: View, layout: Design['layout']): readonly SceneLine[] {
  return distinct(about(ids, view, layout))
}

function distinct(lines: Iterable<Wanted>): readonly SceneLine[] {
  const found = new Map<string, Wanted>()
  for (const line of lines) if (!found.has(line.id)) found.set(line.id, line)
  return [...found.values()]
}

function* resting(view: View, layout: Design['layout'], lens: string): Generator<Wanted> {
  for (const kind of Object.values(drawables)) {
    const { shape, group, parts } = kind.appearance
    const inLens = lens === 'routing' ? group === 'network' : lens === 'security' && group === 'security'
    if (shape !== 'bridge' && !parts && !inLens) continue
    for (const resource of view.all(kind.schema)) {
      if (shape === 'bridge') yield* bridge(resource, view)
      if (parts) yield* ties(resource, view)
      if (inLens) yield* mentions(resource, view, layout)
    }
  }
}

function* about(ids: Iterable<Id>, view: View, layout: Design['layout']): Generator<Wanted> {
  for (const id of ids) {
    const resource = view.get(id)
    if (!resource) continue
    yield* mentions(resource, view, layout)
    for (const { by } of view.mentions(id)) yield* mentions(by, view, layout, id)
  }
}

function* bridge(resource: Resource, view: View): Generator<Wanted> {
  const ends = bridgeEnds(resource, view)
  if (!ends) return
  const [a, b] = ends
  yield {
    id: resource.id,
    type: 'bridge',
    of: resource.id,
    source: a,
    target: b,
    label: resource.name,
  }
}

/** The two things that a bridge is drawn between; null where they are not two that are there. */
export function bridgeEnds(resource: Resource, view: View): readonly [Id, Id] | null {
  const schema = drawables[resource.kind]?.schema
  const [a, b] = schema ? referencesIn(schema, resource.props).map(({ id }) => id) : []
  return a === undefined || b === undefined || a === b || !view.get(a) || !view.get(b) ? null : [a, b]
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
      }
  }
}

/** What a resource's properties name, or only where they name one thing. What it sits in is already drawn around it. */
function* mentions(resource: Resource, view: View, layout: Design['layout'], only?: Id): Generator<Wanted> {
  if (!layout[resource.id]) return
  for (const line of namedBy(resource)) {
    const { target } = line
    if (only !== undefined && target !== only) continue
    if (layout[target] && !isWithin(view, resource.id, target)) yield line
  }
}

/** Lines to all that a resource names; the same while it is the same. */
function namedBy(resource: Resource): readonly Wanted[] {
  const found = known.get(resource)
  if (found) return found
  const kind = Object.hasOwn(drawables, resource.kind) ? drawables[resource.kind] : undefined
  const isDrawnSo = kind && kind.appearance.shape !== 'bridge'
  const named = isDrawnSo ? referencesIn(kind.schema, resource.props).filter(({ id }) => id !== resource.id) : []
  const lines = named.map(({ id, path }): Wanted => ({
    id: `mention ${resource.id} ${path.join('.')} ${id}`,
    type: 'mention',
    of: resource.id,
    source: resource.id,
    target: id,
    label: kind?.appearance.lineLabel?.(resource, path) ?? '',
  }))
  known.set(resource, lines)
  return lines
}

const known = new WeakMap<Resource, readonly Wanted[]>()
