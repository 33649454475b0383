import { type Design, type Id, type Lane, lanesIn, type Resource, schemasOf, type View, viewOf } from '@vpcanvas/model'
import type { Look, Scene, Shade, Sign } from '@vpcanvas/picture'
import { figuresOf, kinds } from '@vpcanvas/resources/drawing'
import { badgeOf, designScene } from '@vpcanvas/resources/picture'
import { say } from '@vpcanvas/text'
import { lensMarks } from '../../lens/marks.ts'
import { lookOf, type Tone } from '../../lens/signs.ts'
import { insideOf } from '../../store/folding.ts'
import { pictureDesign } from '../../store/pictureDesign.ts'
import { shownDesign } from '../../store/look.ts'
import type { EditorState, LiveState } from '../../store/state.ts'
import { catalogue } from '../../words/catalogue.ts'
import type { Underway } from '../places.ts'
import type { Theme } from './theme.ts'

type Layout = Design['layout']

/** The editor's picture as it is now: what a pen asks, answered from the store. */
export function editorScene(state: EditorState, moved: Underway, theme: Theme): Scene {
  const design = pictureDesign(state)
  const { folded } = state
  const view = viewOf(design, schemasOf(kinds))
  const { language } = state.view
  const words = catalogue[language]
  const { colours, token } = theme
  const problemsOf = (id: Id) => (!state.visit && Object.hasOwn(state.problemsOf, id) && state.problemsOf[id]) || []
  const liveColours: Readonly<Record<LiveState, string>> = {
    pending: colours.isolated.edge,
    running: colours.accent,
    done: colours.ok,
    failed: colours.danger,
    drifted: colours.warning,
  }

  // Of all of its places: a lane is as wide as it was when what is in it is folded.
  const places = shownDesign(state).layout
  const base = designScene(view, places, {
    language,
    lens: state.view.lens,
    exposure: (id) => (state.visit ? undefined : state.exposure[id]?.exposure),
    problemsOf,
  })
  const look = (resource: Resource): Look =>
    folded.has(resource.id) ? { ...base.look(resource), shape: 'card', isFolded: true } : base.look(resource)

  return {
    ...base,
    box: (id) => moved.get(id) ?? (Object.hasOwn(design.layout, id) ? design.layout[id] : undefined),
    look,
    summary: (resource) =>
      folded.has(resource.id) ? words.inside(insideOf(view, resource.id).length) : base.summary(resource),
    lanes: (id) =>
      moved.size > 0 && view.children(id).some((child) => moved.has(child.id))
        ? lanesUnderway(id, view, places, moved)
        : base.lanes(id),
    badge: (id) => (folded.has(id) ? badgeOf([id, ...insideOf(view, id)].flatMap(problemsOf)) : base.badge(id)),
    live: (id) => {
      // The lens on the target says it in a word.
      const live = state.visit || state.view.lens === 'live' ? undefined : state.live[id]
      return live ? liveColours[live] : null
    },
    sign: (id) => signOf(id, state, token),
    shade: (resource) => shadeOf(resource, state, look(resource), token, base),
    ring: (id) => {
      if (state.selection.has(id)) return colours.accent
      return state.preview !== null && state.history.present.resources[id] !== design.resources[id] ? colours.ok : null
    },
  }
}

/** A frame's lanes while something in it is moved. */
function lanesUnderway(id: Id, view: View, layout: Layout, moved: Underway): readonly Lane[] {
  const boxes = view.children(id).flatMap((child) => {
    const box = moved.get(child.id) ?? layout[child.id]
    return box ? [[child.id, box] as const] : []
  })
  return lanesIn(id, view, Object.fromEntries(boxes), figuresOf(kinds))
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
  resource: Resource,
  { selection }: EditorState,
  { shape }: Look,
  token: Theme['token'],
  base: Scene,
): Shade | null {
  const { marks, areOthersFaint } = lensMarks.getState()
  const mark = marks.get(resource.id)
  if (mark) {
    const { tone, shade, isDashed = false } = lookOf(mark.sign)
    if (shade === 'gone') return { isFaint: true, isDashed: true, fill: token('surface-3') }
    const { colour, fill } = toned(tone, token)
    if (shade === 'edged') return { edge: colour }
    // What holds others shows what is said of all of them; only what it comes from is filled.
    return shade === 'filled' && shape !== 'frame' ? { edge: colour, fill, isDashed } : null
  }
  if (selection.has(resource.id)) return null
  return areOthersFaint ? { isFaint: true } : base.shade(resource)
}
