import type { ControlProps } from './control.ts'
import { Group } from './Group.tsx'

/** Something to be read only. */
export function ShownControl(props: ControlProps<'shown'>) {
  const { value } = props
  const isText = typeof value === 'string'
  return (
    <Group {...props}>
      {/* Focusable, so that the keyboard can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={isText ? 'shown-value' : 'shown-value long'} tabIndex={isText ? undefined : 0}>
        {isText ? value : JSON.stringify(value, null, 2)}
      </pre>
    </Group>
  )
}
