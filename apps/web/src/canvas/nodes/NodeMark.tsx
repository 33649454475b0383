import { lazy, Suspense } from 'react'
import type { Mark } from '../../lens/marks.ts'

const MarkView = lazy(() => import('../../lens/MarkView.tsx'))

/** What a lens says, on the element of a card or frame; fetched when the first lens says something. */
export function NodeMark({ mark }: { readonly mark: Mark }) {
  return (
    <Suspense fallback={null}>
      <MarkView mark={mark} />
    </Suspense>
  )
}
