import { inEach } from '@vpcanvas/text'
import { Plus, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button, IconButton, TextField } from '../../ui/index.ts'
import { useWordsOf } from '../../words/useWords.ts'
import { inspectorWords } from '../words.ts'
import type { ControlProps } from './control.ts'
import { focusNear } from './focusNear.ts'
import { Group } from './Group.tsx'

/** Keys and values. A new one is there for others to see once it has a key. */
export function TagsControl(props: ControlProps<'tags'>) {
  const { value, path, onChange, onRefuse } = props
  const words = useWordsOf(inspectorWords)
  const ref = useRef<HTMLDivElement>(null)
  const [isAdding, setAdding] = useState(false)
  const tags = Object.entries((value ?? {}) as Readonly<Record<string, string>>)

  useEffect(() => {
    if (isAdding) [...(ref.current?.querySelectorAll<HTMLInputElement>('.tag-row.new input') ?? [])][0]?.focus()
  }, [isAdding])

  const taken = (key: string) => onRefuse(inEach((language) => inspectorWords[language].tagTaken(key)))
  const rename = (from: string, typed: string) => {
    const to = typed.trim()
    if (to === from) return
    if (tags.some(([key]) => key === to)) return taken(to)
    onChange(
      Object.fromEntries(tags.flatMap(([key, text]) => (key !== from ? [[key, text]] : to === '' ? [] : [[to, text]]))),
    )
  }
  const add = (typed: string) => {
    setAdding(false)
    const key = typed.trim()
    if (key === '') return
    if (tags.some(([known]) => known === key)) return taken(key)
    onChange('', [...path, key])
    requestAnimationFrame(() =>
      [...(ref.current?.querySelectorAll<HTMLInputElement>('.tag-row input') ?? [])].at(-1)?.focus(),
    )
  }

  return (
    <Group {...props}>
      <div ref={ref} className="rows">
        {tags.map(([key, text], at) => (
          <div key={key} className="row tag-row">
            <TextField
              label={`${words.tagKey} ${at + 1}`}
              hideLabel
              value={key}
              onCommit={(typed) => rename(key, typed)}
            />
            <TextField
              label={`${words.tagValue}: ${key}`}
              hideLabel
              value={text}
              onCommit={(typed) => onChange(typed, [...path, key])}
            />
            <IconButton
              small
              label={words.remove(key)}
              icon={<X />}
              onPress={() => {
                focusNear(ref.current, at)
                onChange(undefined, [...path, key])
              }}
            />
          </div>
        ))}
        {isAdding && (
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- It only learns that the field was left empty.
          <div
            className="row tag-row new"
            onBlur={(event) =>
              event.target instanceof HTMLInputElement && event.target.value.trim() === '' && setAdding(false)
            }
          >
            <TextField label={words.tagKey} hideLabel placeholder={words.tagKey} value="" onCommit={add} />
          </div>
        )}
        <Button variant="quiet" icon={<Plus aria-hidden />} onPress={() => setAdding(true)}>
          {words.addTag}
        </Button>
      </div>
    </Group>
  )
}
