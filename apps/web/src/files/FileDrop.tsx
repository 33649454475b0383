import { FileUp } from 'lucide-react'
import { useEffect, useState } from 'react'
import { shellDoor } from '../app/shellDoor.ts'
import { useWords } from '../words/useWords.ts'
import { dropped } from './dropped.ts'
import './files.css'

/** Files dragged onto the window are imported, wherever they are let go. */
export default function FileDrop() {
  const words = useWords()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    let depth = 0
    const over = (by: number) => {
      depth = Math.max(0, depth + by)
      setOver(depth > 0)
    }
    const onEnter = (event: DragEvent) => hasFiles(event) && over(1)
    const onLeave = (event: DragEvent) => hasFiles(event) && over(-1)
    const onOver = (event: DragEvent) => {
      // Without this the browser would open the file in place of the editor.
      if (hasFiles(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      over(-depth)
      const file = event.dataTransfer?.files[0]
      if (!file) return
      dropped.setState({ file })
      shellDoor.open('import')
    }
    window.addEventListener('dragenter', onEnter)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('dragover', onOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragenter', onEnter)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  if (!isOver) return null
  return (
    <div className="file-drop" aria-hidden>
      <p>
        <FileUp />
        {words.importDrop}
      </p>
    </div>
  )
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
