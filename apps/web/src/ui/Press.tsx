import type { ComponentProps, KeyboardEvent, SyntheticEvent } from 'react'

/** What a button was pressed with. A screen reader presses as the keyboard does. */
interface PressEvent {
  readonly target: HTMLElement
  readonly by: 'keyboard' | 'mouse' | 'touch' | 'pen'
}

export interface PressProps extends Omit<ComponentProps<'button'>, 'disabled' | 'onClick'> {
  readonly isDisabled?: boolean
  onPress?(press: PressEvent): void
  onHoverStart?(): void
  onHoverEnd?(): void
}

/**
 * The browser's own button, which the page comes up with: what is around it never hears of its presses. What stands in a trigger or a
 * slot of react-aria-components is a button of theirs.
 */
export function Press({ isDisabled = false, onPress, onHoverStart, onHoverEnd, ...rest }: PressProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={isDisabled}
      onPointerEnter={(event) => event.pointerType !== 'touch' && onHoverStart?.()}
      onPointerLeave={(event) => event.pointerType !== 'touch' && onHoverEnd?.()}
      onPointerDown={(event) => {
        event.stopPropagation()
        rest.onPointerDown?.(event)
      }}
      onMouseDown={(event) => {
        event.stopPropagation()
        rest.onMouseDown?.(event)
      }}
      onKeyDown={(event) => {
        if (presses(event)) event.stopPropagation()
        rest.onKeyDown?.(event)
      }}
      onClick={(event) => {
        event.stopPropagation()
        // Safari leaves the focus where it was.
        if (document.activeElement !== event.currentTarget) event.currentTarget.focus({ preventScroll: true })
        onPress?.({ target: event.currentTarget, by: event.detail === 0 ? 'keyboard' : pointerOf(event) })
      }}
    />
  )
}

function presses({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' '
}

function pointerOf({ nativeEvent }: SyntheticEvent): PressEvent['by'] {
  const type = nativeEvent instanceof PointerEvent ? nativeEvent.pointerType : ''
  return type === 'touch' || type === 'pen' ? type : 'mouse'
}
