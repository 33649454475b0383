import { partsOfName } from '@vpcanvas/picture'
import './LongName.css'

/** A name that keeps its end where there is no room for all of it. */
export function LongName({
  name,
  as = '',
  longest,
}: {
  readonly name: string
  readonly as?: string
  readonly longest?: number | undefined
}) {
  const [beginning, end] = partsOfName(name, longest)
  return (
    <span className={`long-name ${as}`}>
      <span>{beginning}</span>
      <span>{end}</span>
    </span>
  )
}
