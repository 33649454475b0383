import { Guides } from '../canvas/Guides.tsx'
import { useGivingUp } from '../canvas/useGivingUp.ts'
import { LitLine } from '../inserting/LitLine.tsx'

/** What is drawn over everything while something is dragged. */
export function Overlay() {
  useGivingUp()
  return (
    <>
      <Guides />
      <LitLine />
    </>
  )
}
