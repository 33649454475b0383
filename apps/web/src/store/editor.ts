import {
  applyEdits,
  type Design,
  type Edit,
  EditRefused,
  emptyDesign,
  type History,
  historyOf,
  type Id,
  newId,
  record,
  redo,
  schemasOf,
  sharedWith,
  type DesignChange,
  undo,
} from '@vpcanvas/model'
import type { Kinds } from '@vpcanvas/resources/drawing'
import type { Text } from '@vpcanvas/text'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { drawn } from './drawn.ts'
import { unfoldedAround } from './folding.ts'
import { defaultSettings } from './settings.ts'
import type { EditorState, FileState, LiveState, ViewSettings, Walk } from './state.ts'

/** What stands between the person and the design: the state, and the few doors through which it changes. */
export interface Editor {
  readonly kinds: Kinds
  readonly store: StoreApi<EditorState>
  get(): EditorState
  /** The design as it is now. */
  design(): Design
  /**
   * The one door for change: all of the edits or none, as one step to undo. What comes without a place gets one.
   * Says why where an edit cannot be, and changes nothing then.
   */
  transact(title: Text, edits: readonly Edit[]): { readonly refused: Text } | null
  undo(): void
  redo(): void
  /** Puts another design in place of this one, with a history of its own. */
  open(design: Design, file?: Partial<FileState>): void
  /** Goes on with another version of the same design, as one step to undo: the selection and what is provisioned stay. */
  proceed(title: Text, design: Design, file?: Partial<FileState>): void
  select(ids: Iterable<Id>): void
  hover(id: Id | null): void
  setFolded(folded: ReadonlySet<Id>): void
  /** Opens the folded frames that hide any of these. */
  unfoldAround(ids: Iterable<Id>): void
  /** Shows what a change would do, without doing it; null shows the design again. */
  setPreview(change: DesignChange | null): void
  /** Looks at another version in place of the present design; null comes back. */
  visit(other: EditorState['visit']): void
  setWalk(walk: Walk | null): void
  setLive(live: Readonly<Record<Id, LiveState>>): void
  setApplied(applied: Design | null): void
  setView(view: Partial<ViewSettings>): void
  setFile(file: Partial<FileState>): void
  /** Says something to those who listen to the page. */
  say(text: Text): void
}

const NOWHERE: FileState = { name: null, revision: null, status: 'saved', reason: null, theirs: null }

export function createEditor(kinds: Kinds, view: ViewSettings = defaultSettings()): Editor {
  const schemas = schemasOf(kinds)
  const store = createStore<EditorState>(() => ({
    opened: 0,
    history: historyOf(emptyDesign(newId('design'), 'Untitled')),
    selection: new Set<Id>(),
    hovered: null,
    folded: new Set<Id>(),
    preview: null,
    visit: null,
    problems: [],
    problemsOf: {},
    checking: false,
    exposure: {},
    walk: null,
    live: {},
    applied: null,
    view,
    file: NOWHERE,
    said: null,
  }))
  const get = store.getState

  const become = (history: History) => {
    const before = get()
    if (history === before.history) return
    store.setState({
      history,
      preview: null,
      visit: null,
      selection: among(history.present, before.selection),
    })
  }

  const unfoldAround = (ids: Iterable<Id>) => {
    const { folded, visit, history } = get()
    const next = unfoldedAround(visit?.design ?? history.present, folded, ids)
    if (next !== folded) store.setState({ folded: next })
  }

  return {
    kinds,
    store,
    get,
    design: () => get().history.present,
    transact: (title, edits) => {
      const { history, visit } = get()
      if (visit) return { refused: onlyLookedAt }
      try {
        become(record(history, title, drawn(applyEdits(history.present, edits, schemas), kinds, history.present)))
        return null
      } catch (error) {
        if (error instanceof EditRefused) return { refused: error.text }
        throw error
      }
    },
    undo: () => become(undo(get().history)),
    redo: () => become(redo(get().history)),
    open: (design, file = {}) => {
      store.setState({
        opened: get().opened + 1,
        history: historyOf(drawn(design, kinds)),
        selection: new Set(),
        hovered: null,
        folded: new Set(),
        preview: null,
        visit: null,
        problems: [],
        problemsOf: {},
        checking: true,
        exposure: {},
        walk: null,
        live: {},
        applied: null,
        file: { ...NOWHERE, ...file },
      })
    },
    proceed: (title, design, file = {}) => {
      const { history } = get()
      become(record(history, title, drawn(sharedWith(history.present, design), kinds, history.present)))
      store.setState({ hovered: null, file: { ...get().file, ...file } })
    },
    select: (ids) => {
      const design = get().visit?.design ?? get().history.present
      const next = among(design, new Set(ids))
      // What is chosen is seen; what is in a frame that is chosen too may stay in it.
      unfoldAround([...next].filter((id) => !next.has(design.resources[id]?.parent ?? '')))
      if (!same(next, get().selection)) store.setState({ selection: next })
    },
    hover: (id) => {
      if (get().hovered !== id) store.setState({ hovered: id })
    },
    setPreview: (preview) => store.setState({ preview }),
    visit: (other) => {
      if (other === null && get().visit === null) return
      const visit = other && { ...other, design: drawn(sharedWith(get().history.present, other.design), kinds) }
      store.setState({ visit, preview: null, hovered: null, selection: new Set<Id>() })
    },
    setFolded: (folded) => store.setState({ folded }),
    unfoldAround,
    setWalk: (walk) => {
      if (walk) unfoldAround(walk.hops.map(({ resource }) => resource))
      store.setState({ walk })
    },
    setLive: (live) => store.setState({ live }),
    setApplied: (applied) => store.setState({ applied }),
    setView: (change) => store.setState({ view: { ...get().view, ...change } }),
    setFile: (file) => store.setState({ file: { ...get().file, ...file } }),
    say: (text) => store.setState({ said: { text, count: (get().said?.count ?? 0) + 1 } }),
  }
}

/** Those of the ids that the design has; the same set where it has all of them. */
function among(design: Design, ids: ReadonlySet<Id>): ReadonlySet<Id> {
  const there = [...ids].filter((id) => Object.hasOwn(design.resources, id))
  return there.length === ids.size ? ids : new Set(there)
}

function same(a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id))
}

const onlyLookedAt: Text = {
  en: 'You are looking at an earlier version. Go back to the page to edit.',
  ko: '이전 버전을 보고 있습니다. 편집하려면 현재 페이지로 돌아가십시오.',
}
