import { useRef } from 'react'
import { Button, type ButtonProps } from './Button.tsx'

/** A button that has a file chosen. */
export function FileButton({
  accept,
  onChoose,
  ...button
}: Omit<ButtonProps, 'onPress'> & {
  /** The ends of names that it takes: `.json`. */
  readonly accept: readonly string[]
  onChoose(files: FileList | null): void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        accept={accept.join()}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.files)
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
