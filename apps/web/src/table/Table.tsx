import { kinds } from '@vpcanvas/resources/drawing'
import { Plus, Search, Trash2 } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import { scene } from '../app/shellDoor.ts'
import { commandOf } from '../commands/commands.ts'
import { KindIcon } from '../icons/KindIcon.tsx'
import { placeWithoutPointer } from '../palette/placing.ts'
import { useView } from '../store/look.ts'
import { useEditor } from '../store/useEditor.ts'
import { Button, IconButton, Select } from '../ui/index.ts'
import { useLanguage, useSay, useWordsOf } from '../words/useWords.ts'
import { columnsOf } from './columns.ts'
import { rowsIn } from './rows.ts'
import { showKind, tableSession } from './session.ts'
import { TableGrid } from './TableGrid.tsx'
import { tableWords } from './words.ts'
import './Table.css'

/** All resources of a kind, one a row, each property a cell to be edited, sorted, filtered, copied and pasted. */
export default function Table() {
  const words = useWordsOf(tableWords)
  const say = useSay()
  const language = useLanguage()
  const view = useView()
  const opened = useEditor((state) => state.opened)
  const usage = useEditor((state) => state.history.present.settings.usage)
  const { kind: chosen, filter, order } = useStore(tableSession)
  const wanted = useDeferredValue(filter)
  const there = useMemo(
    () =>
      Object.values(kinds).flatMap(({ schema, appearance }) => {
        const count = view.all(schema).length
        return count > 0 ? [{ schema, appearance, count }] : []
      }),
    [view],
  )
  const selected = useEditor((state) => {
    const [first = ''] = state.selection
    return state.history.present.resources[first]?.kind
  })
  const current =
    [chosen, selected, 'subnet'].flatMap((name) => there.find(({ schema }) => schema.kind === name) ?? [])[0] ??
    there[0]
  const kind = current?.schema.kind ?? ''
  const columns = useMemo(() => columnsOf(kind, usage), [kind, usage])
  const rows = useMemo(
    () => (current ? rowsIn(view.all(current.schema), columns, view, language, wanted, order) : []),
    [current, columns, view, language, wanted, order],
  )
  const picked = useEditor((state) => [...state.selection].filter((id) => view.get(id)?.kind === kind).length)
  if (!current) return <p className="table-empty">{words.empty}</p>
  const label = say(current.appearance.plural)
  return (
    <div className="table">
      <header className="table-bar">
        <Select
          label={words.kind}
          hideLabel
          value={kind}
          options={there.map(({ schema, appearance, count }) => ({
            value: schema.kind,
            label: say(appearance.plural),
            note: String(count),
            icon: <KindIcon name={appearance.icon} size={16} />,
          }))}
          onChange={showKind}
        />
        <label className="side-search">
          <Search aria-hidden />
          <input
            type="search"
            aria-label={words.filter}
            placeholder={words.filter}
            value={filter}
            onChange={(event) => tableSession.setState({ filter: event.target.value })}
            onKeyDown={(event) => event.key === 'Escape' && tableSession.setState({ filter: '' })}
          />
        </label>
        <span role="status" className="quiet">
          {words.rows(rows.length, current.count)}
        </span>
        <span className="table-rest" />
        {kind !== 'opaque' && (
          <Button variant="quiet" icon={<Plus aria-hidden />} onPress={() => placeWithoutPointer(kind)}>
            {words.add(say(current.appearance.label))}
          </Button>
        )}
        <IconButton
          label={words.remove(Math.max(1, picked))}
          icon={<Trash2 />}
          isDisabled={picked === 0}
          onPress={() => commandOf('delete').run(scene)}
        />
      </header>
      {rows.length === 0 ? (
        <p className="table-empty">{words.noneLeft}</p>
      ) : (
        <TableGrid key={`${opened} ${kind}`} rows={rows} columns={columns} view={view} label={words.grid(label)} />
      )}
    </div>
  )
}
