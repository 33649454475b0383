import { type Id, lanesIn } from '@vpcanvas/model'
import { figuresOf, kinds } from '@vpcanvas/resources/drawing'
import { memo } from 'react'
import { shownDesign, useSame, viewNow } from '../../store/look.ts'
import { useWords } from '../../words/useWords.ts'

/** The zones inside a frame, drawn from where its subnets are. */
export const Lanes = memo(function Lanes({ id }: { readonly id: Id }) {
  const words = useWords()
  const lanes = useSame(
    (state) => [id, viewNow(state), shownDesign(state).layout],
    (state) => lanesIn(id, viewNow(state), shownDesign(state).layout, figuresOf(kinds)),
  )
  return lanes.map(({ name: zone, x, y, width, height }) => (
    <div key={zone} className="lane" style={{ left: x, top: y, width, height }}>
      <span className="lane-head">
        {words.zone} <span className="mono">{zone || words.noZone}</span>
      </span>
    </div>
  ))
})
