import { ChevronDown } from 'lucide-react'
import { Button, ComboBox, Input, ListBox, Popover } from 'react-aria-components'
import { type FieldWords, FieldLabel, FieldNotes } from './Field.tsx'
import { type Option, OptionLine } from './Select.tsx'
import { useDraft } from './useDraft.ts'

export interface ComboFieldProps extends FieldWords {
  readonly value: string
  readonly options: readonly Option[]
  onCommit(value: string): void
  readonly monospace?: boolean
  readonly isDisabled?: boolean
}

/** One of a list, or anything else that is typed. The list opens on typing, an arrow key or its button; the focus alone leaves it shut. */
export function ComboField(props: ComboFieldProps) {
  const { value, options, onCommit, monospace, isDisabled = false } = props
  const draft = useDraft(value, onCommit)
  return (
    <ComboBox
      className="field"
      allowsCustomValue
      inputValue={draft.value}
      onInputChange={draft.change}
      onSelectionChange={(key) => {
        if (key === null) return
        draft.change(String(key))
        draft.commit()
      }}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.commit()
        else if (event.key === 'Escape') draft.revert()
        event.continuePropagation()
      }}
      // A value that is put back or put in order is not typed.
      menuTrigger={draft.isTyping ? 'input' : 'manual'}
      defaultItems={options.map((option) => ({ ...option, id: option.value }))}
      isInvalid={props.error !== undefined && props.error !== null && props.error !== false}
      isDisabled={isDisabled}
    >
      <FieldLabel {...props} />
      <div className={monospace ? 'control mono' : 'control'}>
        <Input spellCheck={false} autoComplete="off" />
        <Button className="control-step">
          <ChevronDown aria-hidden />
        </Button>
      </div>
      <FieldNotes {...props} />
      <Popover className="popover select-popover" offset={4}>
        <ListBox className="select-list">{(option: Option) => <OptionLine option={option} />}</ListBox>
      </Popover>
    </ComboBox>
  )
}
