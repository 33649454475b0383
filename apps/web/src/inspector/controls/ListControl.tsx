import { valueAt } from '@vpcanvas/model'
import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/index.ts'
import { useSay, useWordsOf } from '../../words/useWords.ts'
import { inspectorWords } from '../words.ts'
import type { ControlProps } from './control.ts'
import { focusNear } from './focusNear.ts'
import { Group } from './Group.tsx'
import { type Item, ItemForm, ItemRow } from './ItemRow.tsx'

/** The most inputs of an item that fit in one line; longer items open under their summary. */
const IN_LINE = 2

/** A list of items with ids: routes, rules, entries. */
export function ListControl(props: ControlProps<'list'>) {
  const { control, resource, view, path, value, problems, onChange } = props
  const words = useWordsOf(inspectorWords)
  const say = useSay()
  const ref = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<string | null>(null)
  const fresh = useRef<string | null>(null)
  const items = (Array.isArray(value) ? value : []).filter(isItem)
  const inOrder = control.order ? items.toSorted(control.order) : items
  const ids = new Set(items.map(({ id }) => id))

  useEffect(() => {
    if (fresh.current === null) return
    const row = ref.current?.querySelector(`[data-item="${CSS.escape(fresh.current)}"]`)
    const input =
      row?.querySelector<HTMLElement>('.item-form input, .item-form button') ?? row?.querySelector<HTMLElement>('input')
    input?.focus()
    fresh.current = null
  })

  const add = () => {
    const item = control.fresh(resource, view)
    if (!isItem(item)) return
    fresh.current = item.id
    setOpen(item.id)
    onChange(item, [...path, item.id])
  }

  const ofList = problems.filter((problem) => !ids.has(String(problem.path[path.length])))
  return (
    <Group {...props} problems={ofList}>
      <div ref={ref} className="rows">
        {inOrder.map((item, at) => {
          const at0 = [...path, item.id]
          const shared = {
            ...props,
            item,
            path: at0,
            problems: problems.filter((problem) => problem.path[path.length] === item.id),
            summary: control.summary(item, view),
            onRemove: () => {
              focusNear(ref.current, at)
              onChange(undefined, at0)
            },
          }
          return control.fields.length <= IN_LINE ? (
            <ItemForm key={item.id} {...shared} inLine />
          ) : (
            <ItemRow
              key={item.id}
              {...shared}
              isOpen={open === item.id}
              onToggle={() => setOpen(open === item.id ? null : item.id)}
            />
          )
        })}
        {items.length === 0 && <p className="quiet rows-empty">{words.empty}</p>}
        <Button variant="quiet" icon={<Plus aria-hidden />} onPress={add}>
          {say(control.item)}
        </Button>
      </div>
    </Group>
  )
}

function isItem(value: unknown): value is Item {
  return typeof valueAt(value, ['id']) === 'string'
}
