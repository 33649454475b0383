import {
  applyEdits,
  type Box,
  type Design,
  type Edit,
  EditRefused,
  type Id,
  insert,
  isWithin,
  type Outcome,
  type Point,
  type Resource,
  schemasOf,
  viewOf,
} from '@vpcanvas/model'
import { distanceToLine, type SceneLine } from '@vpcanvas/picture'
import type { Kinds } from '@vpcanvas/resources/drawing'
import { around, boxOnCanvas } from './geometry.ts'

/** A line of the drawing that something can be put into, with the boxes that it is drawn between and what is around both. */
export interface Breakable {
  readonly line: SceneLine
  readonly a: Box
  readonly b: Box
  readonly around: Box
}

/** The pairs of resources that a kind belongs between, each once: the first names the second. */
export function* pairsFor(
  design: Design,
  kinds: Kinds,
  kind: string,
): Generator<readonly [from: Resource, to: Resource]> {
  const view = viewOf(design, schemasOf(kinds))
  for (const { from, to } of kinds[kind]?.insertions ?? []) {
    const schema = kinds[to]?.schema
    for (const target of schema ? view.all(schema) : []) {
      const sources = new Set(view.mentions(target.id).flatMap(({ by }) => (by.kind === from ? [by] : [])))
      for (const source of sources) if (source !== target) yield [source, target]
    }
  }
}

/**
 * The lines that a thing of a kind can be put into, as far as both of their ends are drawn.
 * @param moved The thing itself, where it is there already: it is not put into its own lines.
 */
export function breakable(picture: Design, kinds: Kinds, kind: string, moved: Id | null): readonly Breakable[] {
  const found: Breakable[] = []
  for (const [from, to] of pairsFor(picture, kinds, kind)) {
    if (from.id === moved || to.id === moved || isWithin(picture, from.id, to.id)) continue
    const [a, b] = [boxOnCanvas(picture, from.id), boxOnCanvas(picture, to.id)]
    const box = a && b && around([a, b])
    if (!box) continue
    const line = { type: 'mention', of: from.id, source: from.id, target: to.id, label: '' } as const
    found.push({ line, a, b, around: box })
  }
  return found
}

/** The line that is nearest to a point, within a reach. Most are told by the box around their ends. */
export function lineUnder(lines: readonly Breakable[], at: Point, reach: number): Breakable | null {
  let nearest: Breakable | null = null
  let least = reach
  for (const one of lines) {
    if (!isAround(one, at, reach)) continue
    const away = distanceToLine(one.line, one.a, one.b, at)
    if (away > least) continue
    nearest = one
    least = away
  }
  return nearest
}

function isAround({ around: box }: Breakable, { x, y }: Point, reach: number): boolean {
  return x >= box.x - reach && y >= box.y - reach && x <= box.x + box.width + reach && y <= box.y + box.height + reach
}

/** What putting a thing into a line comes to, once some edits have brought it where it is to stand. */
export function insertAfter(
  design: Design,
  kinds: Kinds,
  edits: readonly Edit[],
  id: Id,
  { source, target }: Pick<SceneLine, 'source' | 'target'>,
): Outcome {
  try {
    const outcome = insert(after(design, kinds, edits), kinds, id, source, target)
    return 'refused' in outcome ? outcome : { ...outcome, edits: [...edits, ...outcome.edits] }
  } catch (error) {
    if (error instanceof EditRefused) return { refused: error.text }
    throw error
  }
}

/** The design after some edits, which may be asked for with one line after the other. */
function after(design: Design, kinds: Kinds, edits: readonly Edit[]): Design {
  const known = afters.get(edits)
  if (known?.design === design) return known.after
  const made = applyEdits(design, edits, schemasOf(kinds))
  afters.set(edits, { design, after: made })
  return made
}

const afters = new WeakMap<readonly Edit[], { readonly design: Design; readonly after: Design }>()
