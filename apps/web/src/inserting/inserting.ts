import type { Design, Edit, Id, Outcome, Point } from '@vpcanvas/model'
import type { SceneLine } from '@vpcanvas/picture'
import { kinds } from '@vpcanvas/resources/drawing'
import { inEach, type Text } from '@vpcanvas/text'
import { canvasDoor } from '../canvas/door.ts'
import { type Breakable, breakable, insertAfter, lineUnder } from '../gestures/insert.ts'
import { pictureDesign } from '../store/pictureDesign.ts'
import { editor } from '../store/useEditor.ts'
import { insertWords, worded } from './words.ts'

/** Pixels of the screen beside a line within which what is let go of comes into it. */
const REACH = 12
/** More lines than these would cover the drawing: only the one under the pointer is shown then. */
const MOST_SHOWN = 60

/** Something in the hand: a kind from the palette, or a thing that is there and moves. */
interface Held {
  readonly kind: string
  readonly moved: Id | null
}

/** Where letting go would bring a thing: what `edits` do, and what it is called after them. */
interface Landed {
  readonly id: Id
  readonly container: Id | null
  readonly edits: readonly Edit[]
}

/** The same on the way: what it takes is reckoned where somebody wants to know. */
interface Landing extends Omit<Landed, 'edits'> {
  edits(): readonly Edit[]
}

/** What is shown while something is held. */
interface Shown {
  /** The lines that it could be put into. */
  readonly openLines: readonly SceneLine[]
  /** The line that it would be put into here. */
  readonly into: SceneLine | null
  /** What letting go would do. */
  readonly text: Text | null
}

/** What comes of letting go on a line. */
export interface Inserted {
  readonly title: Text
  readonly said: Text
  readonly edits: readonly Edit[]
}

let known: { readonly picture: Design; readonly held: Held; readonly lines: readonly Breakable[] } | null = null
let asked: {
  readonly lines: readonly Breakable[]
  readonly line: SceneLine
  readonly container: Id | null
  readonly outcome: Outcome
} | null = null

/** All the lines that what is held could be put into: looked for once in a drag. */
function linesFor(held: Held): readonly Breakable[] {
  const picture = pictureDesign(editor.get())
  const isKnown = known?.picture === picture && known.held.kind === held.kind && known.held.moved === held.moved
  if (!known || !isKnown) known = { picture, held, lines: breakable(picture, kinds, held.kind, held.moved) }
  return known.lines
}

let drawn: { readonly of: readonly Breakable[]; readonly lines: readonly SceneLine[] } | null = null

function drawnOf(of: readonly Breakable[]): readonly SceneLine[] {
  if (drawn?.of !== of) drawn = { of, lines: of.length > MOST_SHOWN ? [] : of.map(({ line }) => line) }
  return drawn.lines
}

function lineAt(held: Held, at: Point): Breakable | null {
  return lineUnder(linesFor(held), at, REACH / canvasDoor.zoom())
}

/**
 * What is to be shown while a thing is held over a point of the plane.
 * @param landed Where it would come to be; null where it cannot.
 * @param text What letting go would do without the line.
 */
export function insertingAt(held: Held, at: Point, landed: Landing | null, text: Text | null): Shown {
  const lines = linesFor(held)
  const openLines = drawnOf(lines)
  const line = landed && lineAt(held, at)?.line
  if (!landed || !line) return { openLines, into: null, text }
  const { id, container } = landed
  // On the way along a line nothing changes but where exactly the thing would lie.
  const isAsked = asked?.lines === lines && asked.line === line && asked.container === container
  const outcome = asked && isAsked ? asked.outcome : insertAfter(editor.design(), kinds, landed.edits(), id, line)
  asked = { lines, line, container, outcome }
  if ('refused' in outcome) {
    const [from, to] = endsOf(line)
    const why = inEach((language) => insertWords[language].cannot(from, to, outcome.refused[language]))
    return { openLines, into: null, text: both(text, why) }
  }
  // What a new one is told to do next has come with the line; where one goes that moves has not.
  return { openLines, into: line, text: both(outcome.decided ?? null, held.moved === null ? null : text) }
}

function both(...texts: readonly (Text | null)[]): Text {
  return inEach((language) => texts.flatMap((text) => text?.[language] ?? []).join('\n'))
}

/** Puts it into the line at a point, in one step with what brings it there. Null where it comes into no line. */
export function insertedAt(held: Held, at: Point, { id, edits }: Landed): Inserted | null {
  const line = lineAt(held, at)?.line
  if (!line) return null
  const outcome = insertAfter(editor.design(), kinds, edits, id, line)
  return 'refused' in outcome ? null : told(nameIn(edits, id), line, outcome)
}

/** The step and what is said of it, for something that comes between two others. */
export function told(
  what: string,
  { source, target }: Pick<SceneLine, 'source' | 'target'>,
  outcome: { readonly edits: readonly Edit[]; readonly decided?: Text },
): Inserted {
  const [from, to] = endsOf({ source, target })
  return {
    title: worded((words) => words.insert(what, from, to)),
    said: inEach((language) => insertWords[language].inserted(what, from, to, outcome.decided?.[language] ?? '')),
    edits: outcome.edits,
  }
}

function endsOf({ source, target }: Pick<SceneLine, 'source' | 'target'>): readonly [string, string] {
  const { resources } = editor.design()
  return [resources[source]?.name || source, resources[target]?.name || target]
}

/** The name of something that is there, or that some edits bring. */
function nameIn(edits: readonly Edit[], id: Id): string {
  for (const edit of edits) if (edit.op === 'add' && edit.resource.id === id) return edit.resource.name || id
  return editor.design().resources[id]?.name || id
}
