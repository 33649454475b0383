import type { ReactNode } from 'react'
import { ProblemLines } from '../../problems/ProblemLines.tsx'
import type { FieldWords } from '../../ui/index.ts'
import { useSay } from '../../words/useWords.ts'
import type { InputProps } from './control.ts'

/** Label, help and what is wrong, as the kit's inputs take them. Errors redden the input; warnings only stand beside it. */
export function useFieldWords(props: InputProps): FieldWords {
  const { label, hideLabel, aside, help } = props
  const notes = useNotes(props)
  const isWrong = props.refused !== null || props.problems.some(({ severity }) => severity === 'error')
  return {
    label,
    ...(hideLabel && { hideLabel }),
    ...(aside !== undefined && { aside }),
    ...(isWrong && notes && { error: notes }),
    help: !isWrong && notes ? withHelp(notes, help) : help,
  }
}

function withHelp(notes: ReactNode, help: string | undefined): ReactNode {
  return (
    <>
      {notes}
      {help}
    </>
  )
}

/** Why the last value could not be taken, and the problems of this place. */
export function useNotes({ refused, problems }: Pick<InputProps, 'refused' | 'problems'>): ReactNode {
  const say = useSay()
  if (!refused && problems.length === 0) return null
  return (
    <>
      {refused && <span className="field-refused">{say(refused)}</span>}
      <ProblemLines problems={problems} />
    </>
  )
}
