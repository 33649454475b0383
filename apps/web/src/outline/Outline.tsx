import type { Id, Point } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { ChevronsDownUp, ChevronsUpDown, Search, TriangleAlert } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Input, type Key, ListLayout, SearchField, Tree, Virtualizer } from 'react-aria-components'
import { useStore } from 'zustand'
import { Nothing } from '../app/Nothing.tsx'
import { scene, shellState } from '../app/shellDoor.ts'
import { ContextMenu } from '../canvas/ContextMenu.tsx'
import { useSettledSelection } from '../canvas/settledSelection.ts'
import { useView } from '../store/look.ts'
import type { EditorState } from '../store/state.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { useSay, useWords } from '../words/useWords.ts'
import { IconButton } from '../ui/index.ts'
import { OutlineRow } from './OutlineRow.tsx'
import { useRowFocus } from './useRowFocus.ts'
import { RowRename } from './RowRename.tsx'
import { areMany, closedAtFirst, holders, outliner, pruner, type Row } from './rows.ts'
import './Outline.css'

const ROW = { rowHeight: 26 }
const NO_PROBLEMS: EditorState['problemsOf'] = {}
const NOTHING: ReadonlySet<Id> = new Set()

/** Which rows somebody closed, in which design. */
interface Closing {
  readonly design: Id
  readonly ids: ReadonlySet<Id>
}

/** The design as a tree: everything on the canvas, for the keyboard and for those who do not see the picture. */
export default function Outline() {
  const words = useWords()
  const say = useSay()
  const view = useView()
  const selection = useSettledSelection()
  const [search, setSearch] = useState('')
  const [closing, setClosing] = useState<Closing | null>(null)
  const [onlyProblems, setOnlyProblems] = useState(false)
  const [menu, setMenu] = useState<Point | null>(null)
  const section = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const renaming = useStore(shellState, (state) => state.renamingRow)
  const problemsOf = useEditor((state) => (onlyProblems ? state.problemsOf : NO_PROBLEMS))
  const searches = useStore(shellState, (state) => state.searches)
  useEffect(() => {
    if (searches > 0) field.current?.focus()
  }, [searches])

  const [outline] = useState(outliner)
  const [prune] = useState(pruner)
  const rows = useMemo(
    () =>
      outline(
        view,
        ({ kind }) => say(kinds[kind]?.appearance.label ?? { en: kind, ko: kind }),
        search,
        ({ id }) => !onlyProblems || problemsOf[id]?.some(({ severity }) => severity !== 'advice') === true,
      ),
    [outline, view, say, search, onlyProblems, problemsOf],
  )
  const design = useEditor((state) => state.history.present.id)
  const isNarrowed = search !== '' || onlyProblems
  const closed = useMemo(() => {
    // What was looked for is open, unless it is nearly everything.
    if (isNarrowed && !areMany(rows)) return NOTHING
    return closing?.design === design ? closing.ids : closedAtFirst(rows)
  }, [rows, closing, design, isNarrowed])
  const shown = useMemo(() => prune(rows, closed), [prune, rows, closed])
  const expanded = useMemo(() => holders(rows).filter((id) => !closed.has(id)), [rows, closed])
  const close = (ids: Iterable<Id>) => setClosing({ design, ids: new Set(ids) })
  const toggle = (open: ReadonlySet<Key>) => {
    // All that was looked for is open, and nothing of that is remembered.
    if (closed === NOTHING) return
    const here = new Set(holders(rows))
    // Of what a search leaves out, everything stays as it was.
    close([...closed.difference(here), ...[...here].filter((id) => !open.has(id))])
  }
  const uncover = (id: Id) => {
    const around = new Set<Id>()
    for (let at = view.get(id)?.parent; at != null && !around.has(at); at = view.get(at)?.parent) around.add(at)
    if (!around.isDisjointFrom(closed)) close(closed.difference(around))
  }

  const focus = useRowFocus(section, shown, uncover)

  const choose = (id: Id) => {
    editor.select([id])
    scene.canvas.reveal(id)
  }
  const openMenu = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="row"]') : null
    const id = row?.dataset['key']
    if (!row || id === undefined) return
    event.preventDefault()
    if (!editor.get().selection.has(id)) editor.select([id])
    // From the keyboard it opens at the row; from the pointer, under it.
    const { left, bottom } = row.getBoundingClientRect()
    setMenu(event.button === 2 ? { x: event.clientX, y: event.clientY } : { x: left + 24, y: bottom })
  }
  const openMenuByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ContextMenu' && !(event.shiftKey && event.key === 'F10')) return
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="row"]') : null
    if (!row) return
    event.preventDefault()
    row.dispatchEvent(new window.MouseEvent('contextmenu', { bubbles: true, cancelable: true }))
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- The rows in it have the menu; the tree does not pass it on.
    <section
      ref={section}
      className="outline"
      aria-label={words.outline}
      onContextMenu={openMenu}
      onKeyDownCapture={openMenuByKey}
      {...focus}
    >
      <header className="side-head">
        <div className="outline-head">
          <h2 className="outline-title">{words.outline}</h2>
          <IconButton
            small
            label={words.onlyProblems}
            icon={<TriangleAlert />}
            isOn={onlyProblems}
            onPress={() => setOnlyProblems(!onlyProblems)}
          />
          <IconButton small label={words.expandAll} icon={<ChevronsUpDown />} onPress={() => close([])} />
          <IconButton small label={words.collapseAll} icon={<ChevronsDownUp />} onPress={() => close(holders(rows))} />
        </div>
        <SearchField
          aria-label={words.searchOutline}
          value={search}
          onChange={setSearch}
          onSubmit={() => {
            const first = firstMatch(rows)
            if (first !== undefined) choose(first)
          }}
          className="side-search"
        >
          <Search aria-hidden />
          <Input ref={field} placeholder={words.searchOutline} />
        </SearchField>
      </header>
      <Virtualizer layout={ListLayout} layoutOptions={ROW}>
        <Tree
          aria-label={words.outline}
          className="outline-tree"
          items={shown}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selection as Set<Id>}
          onSelectionChange={(keys) =>
            editor.select(keys === 'all' ? Object.keys(editor.design().resources) : [...keys].map(String))
          }
          expandedKeys={expanded}
          onExpandedChange={toggle}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() =>
            isNarrowed ? <Nothing text={words.nothingFound} /> : <p className="side-none">{words.outlineEmpty}</p>
          }
        >
          {(row) => <OutlineRow row={row} />}
        </Tree>
      </Virtualizer>
      {renaming !== null && <RowRename key={renaming} id={renaming} around={section} />}
      <ContextMenu at={menu} onClose={() => setMenu(null)} />
    </section>
  )
}

/** The first line that was itself looked for: the deepest first one. */
function firstMatch(rows: readonly Row[]): Id | undefined {
  const [first] = rows
  return first && (firstMatch(first.children) ?? first.id)
}
