import { useStore } from 'zustand'
import { useEditor } from '../store/useEditor.ts'
import { tour } from '../tour/session.ts'
import { fetched } from '../ui/fetched.tsx'
import { Later } from '../ui/Later.tsx'
import './Guide.css'

const RepairCard = fetched(() => import('./RepairCard.tsx'))
const TourCard = fetched(() => import('../tour/TourCard.tsx'))

/** How the goals of repairs are named. What a name belongs to is only looked up where there is one. */
const GOAL = /^[a-z0-9-]+\.\d+$/

/** What guides through a design, beside the drawing: a repair, or the tour. Nothing of either is fetched before it is there. */
export default function Guide() {
  const isRepair = useEditor(({ history }) =>
    history.present.intents.some(({ id }) => GOAL.test(id) && !id.startsWith('tour.')),
  )
  const isOn = useStore(tour, (state) => state.isOn)
  const design = useStore(tour, (state) => state.design)
  const isHere = useEditor(({ history }) => history.present.id === design)
  // In a repair the tour waits without a word.
  const isTouring = isOn && (isHere || !isRepair)
  if (!isRepair && !isTouring) return null
  return (
    <div className="coaches">
      <Later>{isTouring ? <TourCard /> : <RepairCard />}</Later>
    </div>
  )
}
