import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { type FieldWords, FieldLabel, FieldNotes } from './Field.tsx'
import './Menu.css'
import './Popover.css'

export interface Option {
  readonly value: string
  readonly label: string
  readonly icon?: ReactNode
  /** A second, quieter text on the line. */
  readonly note?: string
}

export interface SelectProps extends FieldWords {
  readonly value: string | null
  readonly options: readonly Option[]
  onChange(value: string): void
  readonly placeholder?: string
  readonly isDisabled?: boolean
}

/** One of a list. */
export function Select(props: SelectProps) {
  const { value, options, onChange, placeholder = '—', isDisabled = false } = props
  return (
    <AriaSelect
      className="field"
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== null && key !== value) onChange(String(key))
      }}
      placeholder={placeholder}
      isInvalid={props.error !== undefined && props.error !== null && props.error !== false}
      isDisabled={isDisabled}
    >
      <FieldLabel {...props} />
      <Button className="control select-button">
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      <FieldNotes {...props} />
      <Popover className="popover select-popover" offset={4}>
        <ListBox className="select-list" items={options.map((option) => ({ ...option, id: option.value }))}>
          {(option) => <OptionLine option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

export function OptionLine({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.value} textValue={option.label} className="menu-item">
      {option.icon && <span className="menu-icon">{option.icon}</span>}
      <span className="menu-label">{option.label}</span>
      {option.note && <span className="quiet">{option.note}</span>}
    </ListBoxItem>
  )
}
