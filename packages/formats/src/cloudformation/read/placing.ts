import type { Id, KindSchemas } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Remembered } from '../remembered.ts'
import type { Draft } from './draft.ts'

/** The design's resources by id, kind and container: drafts and the frame. */
export interface Places {
  readonly drafts: Map<Id, Draft>
  readonly frame: { readonly id: Id; readonly kind: string } | null
  readonly schemas: KindSchemas
  readonly remembered: Remembered
}

const outside: Text = {
  en: 'What it would sit in is not in this template.',
  ko: '이 리소스가 놓일 위치(VPC 또는 서브넷)가 이 템플릿에 없습니다.',
}

/** Gives every draft its container; those that have none are taken out, with the reason. */
export function placeAll(places: Places, refuse: (draft: Draft, reason: Text) => void): void {
  const done = new Set<Id>()
  const place = (draft: Draft, depth: number): boolean => {
    if (done.has(draft.id)) return places.drafts.has(draft.id)
    done.add(draft.id)
    const wanted =
      depth > 32
        ? null
        : containerOf(draft, places, (id) => {
            const outer = places.drafts.get(id)
            return outer !== undefined && place(outer, depth + 1)
          })
    if (wanted === null) {
      places.drafts.delete(draft.id)
      refuse(draft, outside)
      return false
    }
    draft.parent = wanted
    return true
  }
  for (const draft of places.drafts.values()) place(draft, 0)
}

/** The container of a draft, or null where there is none; `ready` places what it asks about first. */
function containerOf(draft: Draft, places: Places, ready: (id: Id) => boolean): Id | null {
  const { parent } = draft.read
  const fits = (id: Id | null | undefined) => id != null && mayHold(id, draft.kind, places)
  if (draft.putInto !== null) return fits(draft.putInto) && ready(draft.putInto) ? draft.putInto : null
  if (typeof parent === 'string') return fits(parent) && ready(parent) ? parent : null
  for (const near of parent?.around ?? []) {
    if (!ready(near)) continue
    const found = nearestAround(near, draft.kind, places)
    if (found !== null) return found
  }
  const own = places.remembered.resources
  const told = own && Object.hasOwn(own, draft.logicalId) ? own[draft.logicalId]?.parent : undefined
  if (told && fits(told) && (told === places.frame?.id || ready(told))) return told
  return places.frame && fits(places.frame.id) ? places.frame.id : null
}

/** The nearest container, from a placed resource outwards, that may hold a kind. */
export function nearestAround(from: Id, kind: string, places: Places): Id | null {
  for (let at: Id | null = from, steps = 0; at !== null && steps < 32; steps++) {
    if (mayHold(at, kind, places)) return at
    at = places.drafts.get(at)?.parent ?? null
  }
  return null
}

function mayHold(id: Id, kind: string, { drafts, frame, schemas }: Places): boolean {
  const holder = id === frame?.id ? frame.kind : drafts.get(id)?.kind
  return holder !== undefined && (schemas[kind]?.parents.includes(holder) ?? false)
}
