import { say } from '@vpcanvas/text'
import { TriangleAlert } from 'lucide-react'
import { keeper } from '../files/start.ts'
import { useEditor } from '../store/useEditor.ts'
import { Button } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/useWords.ts'
import './ConflictBar.css'

/** The file was changed by somebody else: both versions are there to be had, and whichever is not chosen is kept beside it. */
export function ConflictBar() {
  const words = useWords()
  const language = useLanguage()
  const file = useEditor((state) => state.file)
  if (file.status !== 'conflict') return null
  return (
    <div className="conflict-bar" role="alert">
      <TriangleAlert aria-hidden />
      <p>
        {file.reason && say(file.reason, language)} <span className="quiet">{words.conflictHelp}</span>
      </p>
      <Button onPress={() => void keeper.resolve('mine')}>{words.keepMine}</Button>
      <Button onPress={() => void keeper.resolve('theirs')}>{words.takeTheirs}</Button>
    </div>
  )
}
