import {
  type Box,
  type Design,
  type Id,
  type Lane,
  lanesIn,
  type Resource,
  schemasOf,
  type View,
  viewOf,
} from '@vpcanvas/model'
import type { Badge, Look, Scene, Shade, Sign } from '@vpcanvas/picture'
import { figuresOf, kinds } from '@vpcanvas/resources/drawing'
import type { Problem } from '@vpcanvas/rules'
import { say } from '@vpcanvas/text'
import { lensMarks } from '../../lens/marks.ts'
import { lookOf, type Tone } from '../../lens/signs.ts'
import { insideOf } from '../../store/folding.ts'
import { pictureDesign } from '../../store/pictureDesign.ts'
import { shownDesign, summaryOf } from '../../store/look.ts'
import type { EditorState, LiveState } from '../../store/state.ts'
import { catalogue } from '../../words/catalogue.ts'
import type { Underway } from '../places.ts'
import { partsIn, partsOf } from '../nodes/parts.ts'
import { tagsOf } from '../nodes/tags.ts'
import type { Theme } from './theme.ts'

type Layout = Design['layout']

const PLAIN: Look = { shape: 'card', group: '', icon: 'opaque' }

/** The editor's picture as it is now: what a pen asks, answered from the store. */
export function editorScene(state: EditorState, moved: Underway, theme: Theme): Scene {
  const design = pictureDesign(state)
  const { folded } = state
  const view = viewOf(design, schemasOf(kinds))
  const { language } = state.view
  const words = catalogue[language]
  const { colours, token } = theme
  const boxOf = (id: Id): Box | undefined => {
    const own = moved.get(id)
    if (own) return own
    return Object.hasOwn(design.layout, id) ? design.layout[id] : undefined
  }
  const look = (resource: Resource): Look => {
    const own = (Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind]?.appearance : undefined) ?? PLAIN
    return folded.has(resource.id) ? { ...own, shape: 'card', isFolded: true } : own
  }
  const problemsOf = (id: Id) => (!state.visit && Object.hasOwn(state.problemsOf, id) && state.problemsOf[id]) || []
  const roles = { primary: words.primary, replica: words.replica, node: words.node, endpoint: words.endpoint }
  const letters = {
    primary: words.primaryShort,
    replica: words.replicaShort,
    node: words.nodeShort,
    endpoint: words.endpointShort,
  }
  const liveColours: Readonly<Record<LiveState, string>> = {
    pending: colours.isolated.edge,
    running: colours.accent,
    done: colours.ok,
    failed: colours.danger,
    drifted: colours.warning,
  }

  return {
    roots: view.children(null),
    children: (id) => view.children(id),
    box: boxOf,
    look,
    icon: (id) => {
      const bridge = view.get(id)
      return bridge ? look(bridge).icon : PLAIN.icon
    },
    summary: ({ id }) =>
      folded.has(id) ? words.inside(insideOf(view, id).length) : say(summaryOf(view, id), language),
    exposure: (id) => {
      const exposure = state.visit ? undefined : state.exposure[id]?.exposure
      return exposure ? { is: exposure, word: words[exposure] } : null
    },
    // Of all of its places: a lane is as wide as it was when what is in it is folded.
    lanes: (id) => lanesOf(id, view, shownDesign(state).layout, moved),
    laneWord: ({ name }) => `${words.zone} ${name || words.noZone}`,
    pieces: ({ id }) => partsOf(view, id).map((part) => ({ ...part, isHomeless: part.in === null })),
    pieceWord: (role) => letters[role],
    shardWord: words.shard,
    guests: (id) =>
      partsIn(view, id).map((part) => ({
        icon: part.role === 'endpoint' ? 'elasticache' : 'cache-node',
        name: part.ownerName,
        role: roles[part.role],
      })),
    tags: ({ id }) => tagsOf(view, id),
    badge: (id) => badgeOf(folded.has(id) ? [id, ...insideOf(view, id)].flatMap(problemsOf) : problemsOf(id)),
    live: (id) => {
      // The lens on the target says it in a word.
      const live = state.visit || state.view.lens === 'live' ? undefined : state.live[id]
      return live ? liveColours[live] : null
    },
    sign: (id) => signOf(id, state, token),
    shade: (resource) => shadeOf(resource, state, look(resource), token, () => tagsOf(view, resource.id).length),
    ring: (id) => {
      if (state.selection.has(id)) return colours.accent
      return state.preview !== null && state.history.present.resources[id] !== design.resources[id] ? colours.ok : null
    },
  }
}

function badgeOf(problems: readonly Problem[]): Badge | null {
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
function lanesOf(id: Id, view: View, layout: Layout, moved: Underway): readonly Lane[] {
  const figures = figuresOf(kinds)
  if (moved.size > 0 && view.children(id).some((child) => moved.has(child.id))) {
    const boxes = view.children(id).flatMap((child) => {
      const box = moved.get(child.id) ?? layout[child.id]
      return box ? [[child.id, box] as const] : []
    })
    return lanesIn(id, view, Object.fromEntries(boxes), figures)
  }
  let known = lanesKnown.get(layout)
  if (!known) lanesKnown.set(layout, (known = new Map()))
  let lanes = known.get(id)
  if (!lanes) known.set(id, (lanes = lanesIn(id, view, layout, figures)))
  return lanes
}

function signOf(id: Id, { view: { language } }: EditorState, token: Theme['token']): Sign | null {
  const mark = lensMarks.getState().marks.get(id)
  if (!mark) return null
  const { tone, isStrong = false, isDashed = false } = lookOf(mark.sign)
  const { colour, edge, fill } = toned(tone, token)
  return { text: say(mark.text, language), colour, edge, fill, isBold: isStrong, isDashed }
}

/** The colours of a tone: of text, around it, under it. */
function toned(
  tone: Tone,
  token: Theme['token'],
): { readonly colour: string; readonly edge: string; readonly fill: string } {
  if (tone === 'faint') return { colour: token('text-3'), edge: token('line'), fill: token('surface-1') }
  const colour = token(tone === 'plain' ? 'text-2' : tone)
  const isSoft = tone !== 'plain' && tone !== 'advice'
  return { colour, edge: colour, fill: token(isSoft ? `${tone}-soft` : 'surface-1') }
}

/** What a lens makes of a card: what it is not about steps back. */
function shadeOf(
  { id }: Resource,
  { view: { lens }, selection }: EditorState,
  { group, shape }: Look,
  token: Theme['token'],
  tags: () => number,
): Shade | null {
  const { marks, areOthersFaint } = lensMarks.getState()
  const mark = marks.get(id)
  if (mark) {
    const { tone, shade, isDashed = false } = lookOf(mark.sign)
    if (shade === 'gone') return { isFaint: true, isDashed: true, fill: token('surface-3') }
    const { colour, fill } = toned(tone, token)
    if (shade === 'edged') return { edge: colour }
    // What holds others shows what is said of all of them; only what it comes from is filled.
    return shade === 'filled' && shape !== 'frame' ? { edge: colour, fill, isDashed } : null
  }
  if (selection.has(id)) return null
  const isFaint = { isFaint: true } as const
  if (areOthersFaint) return isFaint
  if (lens === 'routing') return group === 'network' || group === 'gateways' ? null : isFaint
  if (lens === 'security') return group === 'security' || tags() > 0 ? null : isFaint
  return null
}
