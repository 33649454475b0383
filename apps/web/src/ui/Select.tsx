import { ChevronDown } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import {
  Button,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Virtualizer,
} from 'react-aria-components'
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

/** Options of which there may be thousands: all of them are asked for only once somebody is about to choose. */
export interface Offer {
  /** The one for the present value; null where there is none. */
  readonly chosen: Option | null
  all(): readonly Option[]
}

export interface SelectProps extends FieldWords {
  readonly value: string | null
  readonly options: readonly Option[] | Offer
  onChange(value: string): void
  readonly placeholder?: string
  readonly isDisabled?: boolean
}

/** From so many on, only those in view are elements. */
const MANY = 100
const ROW = { rowHeight: 28, padding: 4 }

/** One of a list. */
export function Select(props: SelectProps) {
  const { value, options, onChange, placeholder = '—', isDisabled = false } = props
  const [isNear, setNear] = useState(false)
  const shown = useMemo(() => shownOf(options, isNear), [options, isNear])
  const near = () => setNear(true)
  const list = (
    <ListBox
      className={shown.length > MANY ? 'select-list many' : 'select-list'}
      items={shown.map((option) => ({ ...option, id: option.value }))}
    >
      {(option) => <OptionLine option={option} />}
    </ListBox>
  )
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
      <Button className="control select-button" onHoverStart={near} onFocus={near}>
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      <FieldNotes {...props} />
      <Popover className="popover select-popover" offset={4}>
        {shown.length > MANY ? (
          <Virtualizer layout={ListLayout} layoutOptions={ROW}>
            {list}
          </Virtualizer>
        ) : (
          list
        )}
      </Popover>
    </AriaSelect>
  )
}

function shownOf(options: readonly Option[] | Offer, isNear: boolean): readonly Option[] {
  if (!('all' in options)) return options
  return isNear ? options.all() : options.chosen ? [options.chosen] : []
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
