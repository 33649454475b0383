import { Crosshair } from 'lucide-react'
import { useStore } from 'zustand'
import { Button } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { askFor, runTrace } from './session.ts'
import { picking, stopPicking } from './picking.ts'
import { pickingWords } from './pickingWords.ts'
import './Picking.css'

/** A bar over the canvas while the other end of a flow is chosen: by a click on the picture, or with Enter in the outline. */
export default function Picking() {
  const end = useStore(picking, (state) => state.end)
  return end && <Bar end={end} />
}

function Bar({ end }: { readonly end: 'from' | 'to' }) {
  const words = useWordsOf(pickingWords)
  return (
    <div className="picking" role="group" aria-label={words.choose[end]}>
      <Crosshair aria-hidden />
      <p>{words.choose[end]}</p>
      <Button
        onPress={() => {
          stopPicking()
          askFor({ [end]: 'internet' })
          void runTrace()
        }}
      >
        {words.toInternet}
      </Button>
      <Button variant="quiet" onPress={stopPicking}>
        {words.cancel}
      </Button>
    </div>
  )
}
