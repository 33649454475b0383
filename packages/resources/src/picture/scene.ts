import { type Box, type Id, type Lane, lanesIn, type Resource, type View } from '@vpcanvas/model'
import type { Badge, Look, Scene, Shade } from '@vpcanvas/picture'
import { type Language, say } from '@vpcanvas/text'
import { drawables } from '../drawables.ts'
import { figuresOf } from '../figures.ts'
import { partsIn, partsOf } from './parts.ts'
import { summaryOf } from './summary.ts'
import { tagsOf } from './tags.ts'
import { pictureWords } from './words.ts'

type Layout = Readonly<Record<Id, Box>>

/** What a picture of a design shows that the design does not say itself. */
export interface DesignSeen {
  readonly language: Language
  /** What the picture is about: `routing` and `security` let the rest step back. */
  readonly lens: string
  /** A subnet's way out; undefined where it is not known. */
  exposure(id: Id): 'public' | 'private' | 'isolated' | undefined
  problemsOf(id: Id): readonly { readonly severity: 'error' | 'warning' | 'advice' }[]
}

const PLAIN: Look = { shape: 'card', group: '', icon: 'opaque' }
const FAINT: Shade = { isFaint: true }

/** A design at rest, as a pen asks for it. */
export function designScene(view: View, layout: Layout, seen: DesignSeen): Scene {
  const words = pictureWords[seen.language]
  const roles = { primary: words.primary, replica: words.replica, node: words.node, endpoint: words.endpoint }
  const letters = {
    primary: words.primaryShort,
    replica: words.replicaShort,
    node: words.nodeShort,
    endpoint: words.endpointShort,
  }
  return {
    roots: view.children(null),
    children: (id) => view.children(id),
    box: (id) => (Object.hasOwn(layout, id) ? layout[id] : undefined),
    look: lookOf,
    icon: (id) => {
      const bridge = view.get(id)
      return bridge ? lookOf(bridge).icon : PLAIN.icon
    },
    summary: ({ id }) => say(summaryOf(view, id), seen.language),
    exposure: (id) => {
      const exposure = seen.exposure(id)
      return exposure ? { is: exposure, word: words[exposure] } : null
    },
    lanes: (id) => lanesOf(id, view, layout),
    laneWord: ({ name }) => `${words.zone} ${name || words.noZone}`,
    pieces: ({ id }) => partsOf(view, id).map((part) => ({ ...part, isHomeless: part.in === null })),
    pieceWord: (role) => letters[role],
    shardWord: words.shard,
    guests: (id) =>
      partsIn(view, id).map((part) => ({
        icon: part.role === 'endpoint' ? part.icon : 'cache-node',
        name: part.ownerName,
        role: roles[part.role],
      })),
    tags: ({ id }) => tagsOf(view, id),
    badge: (id) => badgeOf(seen.problemsOf(id)),
    live: () => null,
    sign: () => null,
    shade: (resource) => shadeOf(resource, seen.lens, view),
    ring: () => null,
  }
}

function lookOf({ kind }: Resource): Look {
  return (Object.hasOwn(drawables, kind) ? drawables[kind]?.appearance : undefined) ?? PLAIN
}

/** How many problems there are to see to, and how grave; null where there is none. Advice is none. */
export function badgeOf(problems: readonly { readonly severity: 'error' | 'warning' | 'advice' }[]): Badge | null {
  let count = 0
  let isError = false
  for (const { severity } of problems) {
    if (severity === 'advice') continue
    count++
    isError ||= severity === 'error'
  }
  return count === 0 ? null : { count, severity: isError ? 'error' : 'warning' }
}

const lanesKnown = new WeakMap<Layout, Map<Id, readonly Lane[]>>()

/** A frame's lanes; the same list while everything stands where it did. */
function lanesOf(id: Id, view: View, layout: Layout): readonly Lane[] {
  let known = lanesKnown.get(layout)
  if (!known) lanesKnown.set(layout, (known = new Map()))
  let lanes = known.get(id)
  if (!lanes) known.set(id, (lanes = lanesIn(id, view, layout, figuresOf(drawables))))
  return lanes
}

/** What a lens is not about steps back. */
function shadeOf(resource: Resource, lens: string, view: View): Shade | null {
  if (lens !== 'routing' && lens !== 'security') return null
  const { group } = lookOf(resource)
  if (lens === 'routing') return group === 'network' || group === 'gateways' ? null : FAINT
  return group === 'security' || tagsOf(view, resource.id).length > 0 ? null : FAINT
}
