import { partsOfName } from '@vpcanvas/picture'
import './LongName.css'

/** A name that keeps its end where there is no room for all of it. */
export function LongName({ name, as }: { readonly name: string; readonly as: string }) {
  const [beginning, end] = partsOfName(name)
  return (
    <span className={`long-name ${as}`}>
      <span>{beginning}</span>
      <span>{end}</span>
    </span>
  )
}
