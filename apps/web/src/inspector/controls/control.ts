import type { Path, Resource, View } from '@vpcanvas/model'
import type { Control } from '@vpcanvas/resources'
import type { Problem } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import type { ReactNode } from 'react'

export type ControlType = Control['type']
export type ControlOf<T extends ControlType> = Extract<Control, { readonly type: T }>

/** What every input of the form is given, whether it stands for a property or for a part of a list item. */
export interface ControlProps<T extends ControlType = ControlType> extends InputProps {
  readonly control: ControlOf<T>
}

/** The same for any control. */
export interface InputProps {
  readonly resource: Resource
  readonly view: View
  /** The place in the resource's properties. */
  readonly path: Path
  readonly value: unknown
  /** Those of this place and of what is inside it. */
  readonly problems: readonly Problem[]
  /** Why the last value could not be taken. */
  readonly refused: Text | null
  readonly label: string
  readonly hideLabel?: boolean
  readonly help?: string | undefined
  readonly aside?: ReactNode
  /** A finished value, for this place or for one inside it. */
  onChange(value: unknown, at?: Path): void
  /** Says why what was typed is no value, or that it is one again. */
  onRefuse(reason: Text | null): void
}
