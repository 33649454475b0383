import type { KeyboardEvent } from 'react'
import { useSettledSelection } from '../canvas/settledSelection.ts'
import { useEditor } from '../store/useEditor.ts'
import { DesignPage } from './DesignPage.tsx'
import './Inspector.css'
import { ResourcePage } from './ResourcePage.tsx'
import { SelectionPage } from './SelectionPage.tsx'

/** What is selected, to be read and changed: one resource, several, or the design itself. */
export default function Inspector() {
  // A form takes longer than a frame: what is dragged on the canvas comes first. What it is no more about is not typed into.
  const selection = useSettledSelection()
  const isLate = useEditor((state) => state.selection !== selection)
  const [only] = selection
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- It handles nothing; it keeps keys from those who would.
    <div className="inspector" inert={isLate} onKeyDown={keepKeys}>
      {selection.size === 0 && <DesignPage />}
      {selection.size === 1 && only !== undefined && <ResourcePage key={only} id={only} />}
      {selection.size > 1 && <SelectionPage />}
    </div>
  )
}

/** Keys that would move or delete the selection on the canvas mean the focused control here. */
function keepKeys(event: KeyboardEvent): void {
  if (/^(Arrow|Delete$|Backspace$|Home$|End$)/.test(event.key)) event.stopPropagation()
}
