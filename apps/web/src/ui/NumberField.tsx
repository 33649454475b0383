import { Minus, Plus } from 'lucide-react'
import { Button, Input, NumberField as AriaNumberField } from 'react-aria-components'
import { type FieldWords, FieldLabel, FieldNotes } from './Field.tsx'

export interface NumberFieldProps extends FieldWords {
  /** null is empty. */
  readonly value: number | null
  /** Called on Enter, on leaving the field, and on each step. Null only where the field was emptied. */
  onCommit?(value: number | null): void
  readonly min?: number
  readonly max?: number
  /** Digits after the point; whole where nothing is said. */
  readonly decimals?: number
  readonly unit?: string
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
}

/** A number, with steps. */
export function NumberField(props: NumberFieldProps) {
  const { value, onCommit, min, max, decimals = 0, unit, isDisabled = false, isReadOnly = false } = props
  return (
    <AriaNumberField
      className="field"
      value={value ?? Number.NaN}
      onChange={(next) => onCommit?.(Number.isNaN(next) ? null : next)}
      {...(min !== undefined && { minValue: min })}
      {...(max !== undefined && { maxValue: max })}
      {...(decimals === 0 && { step: 1 })}
      formatOptions={{ useGrouping: false, maximumFractionDigits: decimals }}
      isInvalid={props.error !== undefined && props.error !== null && props.error !== false}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
    >
      <FieldLabel {...props} />
      <div className="control">
        <Input />
        {unit && <span className="control-unit">{unit}</span>}
        <Button slot="decrement" className="control-step">
          <Minus aria-hidden />
        </Button>
        <Button slot="increment" className="control-step">
          <Plus aria-hidden />
        </Button>
      </div>
      <FieldNotes {...props} />
    </AriaNumberField>
  )
}
