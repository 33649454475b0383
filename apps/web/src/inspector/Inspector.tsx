import { type KeyboardEvent, useDeferredValue } from 'react'
import { useSettledSelection } from '../canvas/settledSelection.ts'
import { DesignPage } from './DesignPage.tsx'
import './Inspector.css'
import { ResourcePage } from './ResourcePage.tsx'
import { SelectionPage } from './SelectionPage.tsx'

/** What is selected, to be read and changed: one resource, several, or the design itself. */
export default function Inspector() {
  // A form takes longer than a frame: what is done on the canvas meanwhile comes first.
  const selection = useDeferredValue(useSettledSelection())
  const [only] = selection
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- It handles nothing; it keeps keys from those who would.
    <div className="inspector" onKeyDown={keepKeys}>
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
