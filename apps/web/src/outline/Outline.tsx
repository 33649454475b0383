import type { Id } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { Search } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Input, ListLayout, SearchField, Tree, Virtualizer } from 'react-aria-components'
import { useStore } from 'zustand'
import { scene, shellState } from '../app/shellDoor.ts'
import { useView } from '../store/look.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { useSay, useWords } from '../words/useWords.ts'
import { OutlineRow } from './OutlineRow.tsx'
import { holders, rowsOf } from './rows.ts'
import './Outline.css'

const ROW = { rowHeight: 26 }

/** The design as a tree: everything on the canvas, for the keyboard and for those who do not see the picture. */
export default function Outline() {
  const words = useWords()
  const say = useSay()
  const view = useView()
  const selection = useEditor((state) => state.selection)
  const [search, setSearch] = useState('')
  const [collapsed, setCollapsed] = useState<ReadonlySet<Id>>(new Set())
  const field = useRef<HTMLInputElement>(null)
  const searches = useStore(shellState, (state) => state.searches)
  useEffect(() => {
    if (searches > 0) field.current?.focus()
  }, [searches])

  const rows = useMemo(
    () => rowsOf(view, ({ kind }) => say(kinds[kind]?.appearance.label ?? { en: kind, ko: kind }), search),
    [view, say, search],
  )
  const expanded = useMemo(() => {
    const all = holders(rows)
    return search === '' ? all.filter((id) => !collapsed.has(id)) : all
  }, [rows, collapsed, search])

  const choose = (id: Id) => {
    editor.select([id])
    scene.canvas.reveal(id)
  }
  return (
    <section className="outline" aria-label={words.outline}>
      <header className="side-head">
        <h2 className="outline-title">{words.outline}</h2>
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
          items={rows}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selection as Set<Id>}
          onSelectionChange={(keys) =>
            editor.select(keys === 'all' ? Object.keys(editor.design().resources) : [...keys].map(String))
          }
          expandedKeys={expanded}
          onExpandedChange={(keys) => setCollapsed(new Set(holders(rows).filter((id) => !keys.has(id))))}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => (
            <p className="side-none">{search === '' ? words.outlineEmpty : words.nothingFound}</p>
          )}
        >
          {(row) => <OutlineRow row={row} />}
        </Tree>
      </Virtualizer>
    </section>
  )
}

/** The first line that was itself looked for: the deepest first one. */
function firstMatch(rows: ReturnType<typeof rowsOf>): Id | undefined {
  const [first] = rows
  return first && (firstMatch(first.children) ?? first.id)
}
