import type { ComponentType } from 'react'
import { BlockControl } from './BlockControl.tsx'
import { ChoiceControl } from './ChoiceControl.tsx'
import type { ControlProps, ControlType } from './control.ts'
import { InheritControl } from './InheritControl.tsx'
import { NumberControl } from './NumberControl.tsx'
import { ReferenceControl } from './ReferenceControl.tsx'
import { ReferencesControl } from './ReferencesControl.tsx'
import { StringsControl } from './StringsControl.tsx'
import { TextControl } from './TextControl.tsx'
import { ToggleControl } from './ToggleControl.tsx'

/** What may stand inside a list item. */
export type SimpleType = Exclude<ControlType, 'list' | 'tags' | 'shown'>

const controls: { readonly [T in SimpleType]: ComponentType<ControlProps<T>> } = {
  text: TextControl,
  number: NumberControl,
  toggle: ToggleControl,
  inherit: InheritControl,
  choice: ChoiceControl,
  block: BlockControl,
  reference: ReferenceControl,
  references: ReferencesControl,
  strings: StringsControl,
}

/** The input for a control that holds no others. */
export function SimpleControl(props: ControlProps<SimpleType>) {
  const Input = controls[props.control.type] as ComponentType<ControlProps<SimpleType>>
  return <Input {...props} />
}
