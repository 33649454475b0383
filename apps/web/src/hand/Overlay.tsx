import { Guides } from '../canvas/Guides.tsx'
import { LitLine } from '../inserting/LitLine.tsx'

/** What is drawn over everything while something is dragged. */
export function Overlay() {
  return (
    <>
      <Guides />
      <LitLine />
    </>
  )
}
