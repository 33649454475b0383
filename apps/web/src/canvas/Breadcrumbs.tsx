import type { Id, Resource, View } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { Fragment } from 'react'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useView } from '../store/look.ts'
import { editor } from '../store/useEditor.ts'
import { LongName } from '../ui/LongName.tsx'
import { useWords } from '../words/useWords.ts'
import { canvasDoor } from './door.ts'
import { useSettledSelection } from './settledSelection.ts'
import './Breadcrumbs.css'

/** What is around the selection, from the outside in: each step goes there. */
export default function Breadcrumbs() {
  const words = useWords()
  const view = useView()
  const selection = useSettledSelection()
  const only = selection.size === 1 ? [...selection][0] : undefined
  const steps = only === undefined ? [] : pathTo(view, only)
  // Where a thing is at the top of everything, there is nothing to tell.
  if (steps.length < 2) return null
  return (
    <nav className="breadcrumbs" aria-label={words.whereYouAre}>
      {steps.map(({ id, kind, name }, index) => (
        <Fragment key={id}>
          {index > 0 && <span aria-hidden>›</span>}
          <button type="button" aria-current={id === only ? 'location' : undefined} onClick={() => go(id)}>
            <KindIcon name={kinds[kind]?.appearance.icon ?? 'opaque'} size={16} />
            <LongName name={name || '—'} />
          </button>
        </Fragment>
      ))}
    </nav>
  )
}

function go(id: Id): void {
  editor.select([id])
  canvasDoor.zoomTo([id])
}

function pathTo(view: View, id: Id): readonly Resource[] {
  const path: Resource[] = []
  for (let at = view.get(id), steps = 0; at && steps < 64; at = view.get(at.parent), steps++) path.unshift(at)
  return path
}
