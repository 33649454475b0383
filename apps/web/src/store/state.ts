import type { Design, DesignChange, History, Id } from '@vpcanvas/model'
import type { SubnetExposure } from '@vpcanvas/reachability'
import type { Problem } from '@vpcanvas/rules'
import type { Language, Text } from '@vpcanvas/text'

/** What colours the picture and which lines it shows at rest. */
export const lenses = ['placement', 'routing', 'security', 'traffic', 'zone', 'cost', 'live', 'changes'] as const
export type Lens = (typeof lenses)[number]

export type Theme = 'system' | 'light' | 'dark'

/** The panels of the bottom drawer. */
export type DrawerPanel = 'problems' | 'trace' | 'intents' | 'matrix' | 'table' | 'addresses' | 'cost' | 'plan' | 'code'

/** How the person likes the editor: remembered in the browser, no part of any design. */
export interface ViewSettings {
  readonly theme: Theme
  readonly language: Language
  readonly lens: Lens
  /** Whether the map of the whole drawing is shown. */
  readonly minimap: boolean
  readonly left: boolean
  readonly right: boolean
  readonly drawer: DrawerPanel | null
  /** The drawer's panel when it was last open. */
  readonly lastDrawer: DrawerPanel
  /** Pixels. */
  readonly leftWidth: number
  readonly rightWidth: number
  readonly drawerHeight: number
  /** The keys the person gave to commands in place of ours, by command; none, where a command shall have none. */
  readonly keys: Keymap
  /** Whether keys that are typed alone, without Ctrl, Cmd or Alt, are shortcuts. */
  readonly singleKeys: boolean
}

/** Strokes by command id, as `strokeOf` names them. */
export type Keymap = Readonly<Record<string, readonly string[]>>

/** How far each side can be drawn out. */
export const sides = {
  leftWidth: { least: 200, most: 480 },
  rightWidth: { least: 260, most: 560 },
  drawerHeight: { least: 120, most: 720 },
} as const

/** One hop of a trace as the canvas draws it. */
export interface DrawnHop {
  readonly resource: Id
  readonly leg: 'forward' | 'return'
  /** A refusal is drawn as a gate on the edge that refuses. */
  readonly refused: boolean
  /** Read out and shown on hover. */
  readonly because: Text
  /** What would lift a refusal; in words, and as edits where there is an obvious way. */
  readonly fix?: { readonly words: Text; readonly change: DesignChange | null } | null
}

/** A trace's way through the picture, numbered from 1 as in its panel. */
export interface Walk {
  readonly hops: readonly DrawnHop[]
  /** The hop that the panel points at. */
  readonly at: number | null
}

/** Where a resource stands in its target: drawn as a mark on its card. */
export type LiveState = 'pending' | 'running' | 'done' | 'failed' | 'drifted'

/** Where the design is kept. */
export interface FileState {
  /** The file's name in the workspace; null while there is none. */
  readonly name: string | null
  /** What the server last had, for noticing changes on disk. */
  readonly revision: string | null
  readonly status: 'saved' | 'dirty' | 'saving' | 'offline' | 'conflict' | 'failed'
  readonly reason: Text | null
  /** While there is a conflict: the version on disk; null where the file is gone or holds no design. */
  readonly theirs: Design | null
}

export interface EditorState {
  /**
   * How many designs were opened so far. Whether another one was is told by this and not by its id: a copy in another
   * file has the id of the first, and all that was known of that one is forgotten all the same.
   */
  readonly opened: number
  readonly history: History
  readonly selection: ReadonlySet<Id>
  readonly hovered: Id | null
  /** The frames that are drawn as cards, with nothing of what is in them. A way of looking, no part of the design. */
  readonly folded: ReadonlySet<Id>
  /** A change that is shown but not made: a fix under the pointer. */
  readonly preview: DesignChange | null
  /** An earlier version that is looked at in place of the present design. Nothing is edited meanwhile. */
  readonly visit: { readonly title: Text; readonly design: Design } | null
  /** Everything the rules find, gravest first. */
  readonly problems: readonly Problem[]
  /** The same by resource; a resource's list is the same object while nothing about it changes. */
  readonly problemsOf: Readonly<Record<Id, readonly Problem[]>>
  /** Whether `problems` belong to an earlier design and new ones are on their way. */
  readonly checking: boolean
  readonly exposure: Readonly<Record<Id, SubnetExposure>>
  readonly walk: Walk | null
  readonly live: Readonly<Record<Id, LiveState>>
  /** The design as last applied to the chosen target: what AWS holds. Rules and locks look at it. */
  readonly applied: Design | null
  readonly view: ViewSettings
  readonly file: FileState
  /** The latest thing said to those who listen instead of look; counted, so that a repetition is said again. */
  readonly said: { readonly text: Text; readonly count: number } | null
}
