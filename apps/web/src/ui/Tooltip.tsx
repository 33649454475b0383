import { cloneElement, type ReactElement, type ReactNode, useEffect, useId } from 'react'
import { tips } from './tips.ts'

/** Words that appear on hover and on focus, beside one control. Says only what they are; `TipLayer` shows them. */
export function Tooltip({
  text,
  keys,
  children,
}: {
  readonly text: ReactNode
  readonly keys?: string | undefined
  readonly children: ReactElement
}) {
  const id = useId()
  useEffect(() => {
    tips.set(id, { text, keys })
  }, [id, text, keys])
  useEffect(() => () => void tips.delete(id), [id])
  return cloneElement(children as ReactElement<{ 'data-tip'?: string }>, { 'data-tip': id })
}
