import { Crosshair } from 'lucide-react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { editor } from '../store/useEditor.ts'
import { Button } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { askFor, runTrace } from './session.ts'
import { pick, picking, stopPicking } from './picking.ts'
import { pickingWords } from './pickingWords.ts'
import './Picking.css'

/** A bar over the canvas while the other end of a flow is chosen: by a click on the picture, or with Enter in the outline. */
export default function Picking() {
  const end = useStore(picking, (state) => state.end)
  return end && <Bar end={end} />
}

function Bar({ end }: { readonly end: 'from' | 'to' }) {
  const words = useWordsOf(pickingWords)
  useEffect(() => {
    const chosen = () => {
      const [id, ...others] = editor.get().selection
      if (id !== undefined && others.length === 0) pick(id)
    }
    const onClick = ({ target }: MouseEvent) => {
      // What a click on the picture means is settled when it is over: the selection.
      if (target instanceof Element && target.closest('.react-flow')) setTimeout(chosen)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation()
        stopPicking()
      }
      const isChoosing =
        event.target instanceof Element &&
        event.target.closest('.outline, .canvas') &&
        !event.target.closest('button, input')
      if (event.key === 'Enter' && isChoosing) setTimeout(chosen)
    }
    window.addEventListener('click', onClick)
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      window.removeEventListener('click', onClick)
      window.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [])
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
