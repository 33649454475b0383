import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { Button, ComboField, IconButton, TextField } from '../../ui/index.ts'
import { useSay, useWordsOf } from '../../words/useWords.ts'
import { inspectorWords } from '../words.ts'
import type { ControlProps } from './control.ts'
import { focusNear } from './focusNear.ts'
import { Group } from './Group.tsx'

/** A list of texts in their order; Alt with an arrow key moves one. */
export function StringsControl(props: ControlProps<'strings'>) {
  const { control, resource, view, value, onChange } = props
  const words = useWordsOf(inspectorWords)
  const say = useSay()
  const ref = useRef<HTMLDivElement>(null)
  const texts = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  const choices = control.choices?.(resource, view).map((choice) => ({ value: choice.value, label: say(choice.label) }))

  const move = (from: number, to: number) => {
    const text = texts[from]
    if (text === undefined || to < 0 || to >= texts.length) return
    onChange(texts.toSpliced(from, 1).toSpliced(to, 0, text))
    requestAnimationFrame(() => ref.current?.querySelectorAll('.row')[to]?.querySelector('input')?.focus())
  }
  const moves = (event: KeyboardEvent, at: number) => {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
    if (by === undefined) return
    event.preventDefault()
    event.stopPropagation()
    move(at, at + by)
  }
  const commit = (at: number, typed: string) => {
    const text = typed.trim()
    onChange(text === '' ? texts.toSpliced(at, 1) : texts.with(at, text))
  }
  const add = () => {
    const [first] = choices?.filter((choice) => !texts.includes(choice.value)) ?? []
    onChange([...texts, first?.value ?? choices?.[0]?.value ?? ''])
    requestAnimationFrame(() => [...(ref.current?.querySelectorAll('input') ?? [])].at(-1)?.focus())
  }

  return (
    <Group {...props}>
      <div ref={ref} className="rows">
        {texts.map((text, at) => {
          const label = `${props.label}, ${words.item(at + 1)}`
          return (
            // The same text may stand twice, so only the place tells them apart.
            // oxlint-disable-next-line react/no-array-index-key, jsx-a11y/no-static-element-interactions
            <div key={at} className="row text-row" onKeyDownCapture={(event) => moves(event, at)}>
              {choices ? (
                <ComboField
                  label={label}
                  hideLabel
                  monospace
                  value={text}
                  options={choices}
                  onCommit={(typed) => commit(at, typed)}
                />
              ) : (
                <TextField label={label} hideLabel monospace value={text} onCommit={(typed) => commit(at, typed)} />
              )}
              <IconButton
                small
                label={words.moveUp(text)}
                icon={<ArrowUp />}
                isDisabled={at === 0}
                onPress={() => move(at, at - 1)}
              />
              <IconButton
                small
                label={words.moveDown(text)}
                icon={<ArrowDown />}
                isDisabled={at === texts.length - 1}
                onPress={() => move(at, at + 1)}
              />
              <IconButton
                small
                label={words.remove(text)}
                icon={<X />}
                onPress={() => {
                  focusNear(ref.current, at)
                  onChange(texts.toSpliced(at, 1))
                }}
              />
            </div>
          )
        })}
        <Button variant="quiet" icon={<Plus aria-hidden />} onPress={add}>
          {say(control.item)}
        </Button>
      </div>
    </Group>
  )
}
