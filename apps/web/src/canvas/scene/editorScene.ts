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
import { changesLens } from '../../lens/changes.ts'
import { changesWords } from '../../lens/changesWords.ts'
import { traffic } from '../../lens/traffic.ts'
import { lensWords } from '../../lens/words.ts'
import { costLens, costMarkText } from '../../lens/cost.ts'
import { zoneLens } from '../../lens/zone.ts'
import { costNames } from '../../cost/names.ts'
import { zoneWords } from '../../lens/zoneWords.ts'
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
      const live = state.visit ? undefined : state.live[id]
      return live ? liveColours[live] : null
    },
    sign: (id) =>
      trafficSign(id, state, token) ??
      zoneSign(id, state, token) ??
      costSign(id, state, token) ??
      changeSign(id, state, token),
    shade: (resource) => shadeOf(resource, state, look(resource).group, token, () => tagsOf(view, resource.id).length),
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

function trafficSign(id: Id, { view: { language } }: EditorState, token: Theme['token']): Sign | null {
  const { marks, view } = traffic.getState()
  const mark = marks.get(id)
  if (!mark) return null
  const words = lensWords[language]
  const { state, flows } = mark
  const meaning = state === 'reached' || state === 'apart' ? words[state][view] : words[state]
  const colour = token({ reached: 'reach', unsure: 'warning', asked: 'accent', apart: 'text-3' }[state])
  return {
    text: flows ? say(flows, language) : meaning,
    colour,
    edge: state === 'apart' ? token('line') : colour,
    fill: token({ reached: 'reach-soft', unsure: 'warning-soft', asked: 'accent-soft', apart: 'surface-1' }[state]),
    isBold: state === 'reached',
    isDashed: state === 'unsure',
  }
}

function zoneSign(id: Id, { view: { language } }: EditorState, token: Theme['token']): Sign | null {
  const mark = zoneLens.getState().marks.get(id)
  if (!mark) return null
  const colour = token({ lost: 'text-2', hurt: 'danger', kept: 'ok' }[mark.state])
  return {
    text: zoneWords[language][mark.state],
    colour,
    edge: colour,
    fill: token({ lost: 'surface-1', hurt: 'danger-soft', kept: 'ok-soft' }[mark.state]),
    isBold: mark.state !== 'lost',
    isDashed: false,
  }
}

function costSign(id: Id, { view: { language } }: EditorState, token: Theme['token']): Sign | null {
  const mark = costLens.getState().marks.get(id)
  if (!mark) return null
  const { level } = mark
  const colour = token({ most: 'reach', much: 'warning', little: 'text-2', unknown: 'advice' }[level])
  return {
    text: costMarkText(mark, costNames[language].notKnown),
    colour,
    edge: colour,
    fill: token({ most: 'reach-soft', much: 'warning-soft', little: 'surface-1', unknown: 'surface-1' }[level]),
    isBold: level === 'most' || level === 'much',
    isDashed: level === 'unknown',
  }
}

function changeSign(id: Id, { view: { language } }: EditorState, token: Theme['token']): Sign | null {
  const mark = changesLens.getState().marks.get(id)
  if (!mark) return null
  const colour = token({ added: 'ok', changed: 'warning' }[mark])
  return {
    text: changesWords[language].counts[mark],
    colour,
    edge: colour,
    fill: token({ added: 'ok-soft', changed: 'warning-soft' }[mark]),
    isBold: true,
    isDashed: false,
  }
}

/** What a lens makes of a card: what it is not about steps back. */
function shadeOf(
  { id }: Resource,
  { view: { lens }, selection }: EditorState,
  group: string,
  token: Theme['token'],
  tags: () => number,
): Shade | null {
  const isFaint = { isFaint: true } as const
  if (lens === 'traffic') {
    const mark = traffic.getState().marks.get(id)
    if (!mark) return selection.has(id) ? null : isFaint
    if (mark.state === 'reached') return { edge: token('reach'), fill: token('reach-soft') }
    if (mark.state === 'unsure') return { edge: token('warning'), fill: token('warning-soft'), isDashed: true }
    return mark.state === 'asked' ? { edge: token('accent'), fill: token('accent-soft') } : null
  }
  if (lens === 'zone') {
    const mark = zoneLens.getState().marks.get(id)
    if (mark?.state === 'lost') return { isFaint: true, isDashed: true, fill: token('surface-3') }
    return mark?.state === 'hurt' ? { edge: token('danger') } : null
  }
  if (lens === 'cost') {
    // What holds others shows their sum; only what it comes from is marked.
    const isMost = group !== 'places' && costLens.getState().marks.get(id)?.level === 'most'
    return isMost ? { edge: token('reach'), fill: token('reach-soft') } : null
  }
  if (lens === 'changes') {
    const { marks, against } = changesLens.getState()
    const mark = marks.get(id)
    if (mark) return { edge: token(mark === 'added' ? 'ok' : 'warning') }
    return against && !selection.has(id) ? isFaint : null
  }
  if (selection.has(id)) return null
  if (lens === 'routing') return group === 'network' || group === 'gateways' ? null : isFaint
  if (lens === 'security') return group === 'security' || tags() > 0 ? null : isFaint
  return null
}
