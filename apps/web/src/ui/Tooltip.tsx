import { cloneElement, type ComponentProps, type ReactElement, useEffect, useId } from 'react'
import { tips } from './tips.ts'

/**
 * Words that appear on hover and on focus, beside one control. Says only what they are; `TipLayer` shows them. What the control's name does
 * not say yet describes it all the time: words that came with the focus would be read twice.
 */
export function Tooltip({
  text,
  keys,
  children,
}: {
  readonly text: string
  readonly keys?: string | undefined
  readonly children: ReactElement<ComponentProps<'button'> & { 'data-tip'?: string }>
}) {
  const id = useId()
  useEffect(() => {
    tips.set(id, { text, keys })
  }, [id, text, keys])
  useEffect(() => () => void tips.delete(id), [id])
  return cloneElement(children, {
    'data-tip': id,
    'aria-description': text === children.props['aria-label'] ? keys : text,
  })
}
