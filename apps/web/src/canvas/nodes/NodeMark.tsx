import type { Mark } from '../../lens/marks.ts'
import { fetched } from '../../ui/fetched.tsx'
import { Later } from '../../ui/Later.tsx'

const MarkView = fetched(() => import('../../lens/MarkView.tsx'))

/** What a lens says, on the element of a card or frame; fetched when the first lens says something. */
export function NodeMark({ mark }: { readonly mark: Mark }) {
  return (
    <Later>
      <MarkView mark={mark} />
    </Later>
  )
}
