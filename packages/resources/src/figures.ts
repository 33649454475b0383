import type { Figures } from '@vpcanvas/model'
import type { Drawables } from './drawable.ts'

const INSET = { top: 56, bottom: 24 }
const UNKNOWN = { width: 176, height: 64 }

/** What the layout asks about resources, answered by their kinds; the same object for the same kinds. */
export function figuresOf(kinds: Drawables): Figures {
  let figures = known.get(kinds)
  if (!figures) known.set(kinds, (figures = answering(kinds)))
  return figures
}

const known = new WeakMap<Drawables, Figures>()

function answering(kinds: Drawables): Figures {
  const looks = (name: string) => (Object.hasOwn(kinds, name) ? kinds[name]?.appearance : undefined)
  return {
    shape: ({ kind }) => looks(kind)?.shape ?? 'card',
    size: ({ kind }) => looks(kind)?.size ?? UNKNOWN,
    inset: ({ kind }) => looks(kind)?.inset ?? INSET,
    lane: (resource) => looks(resource.kind)?.lane?.(resource) ?? null,
    row: (resource, view) => looks(resource.kind)?.row?.(resource, view) ?? `5 ${resource.kind}`,
    isFoot: ({ kind }) => looks(kind)?.parts !== undefined,
  }
}
