import { say } from '@vpcanvas/text'
import { TriangleAlert } from 'lucide-react'
import { keeper } from '../files/start.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { Button } from '../ui/index.ts'
import { useLanguage, useWords, useWordsOf } from '../words/useWords.ts'
import { fileBarWords } from './fileBarWords.ts'
import './FileBar.css'

/**
 * The file was changed by somebody else, in what was changed here too: both versions are there to be had, the difference on the
 * canvas, and whichever is not chosen is kept beside it. A file that is gone, or no design any more, can be written again. One that
 * the disk does not take is tried again by itself.
 */
export default function FileBar() {
  const words = useWords()
  const own = useWordsOf(fileBarWords)
  const language = useLanguage()
  const { status, reason, theirs, name } = useEditor((state) => state.file)
  const compare = async () => {
    const { compareWith } = await import('../lens/comparing.ts')
    editor.visit(null)
    if (theirs) compareWith({ title: { en: `${name} (disk)`, ko: `${name} (디스크)` }, design: theirs })
  }
  if (status !== 'conflict') {
    return (
      <div className="file-bar" role="alert">
        <TriangleAlert aria-hidden />
        <p>{reason && say(reason, language)}</p>
        <Button onPress={() => void keeper.flush()}>{own.saveNow}</Button>
      </div>
    )
  }
  return (
    <div className="file-bar" role="alert">
      <TriangleAlert aria-hidden />
      <p>
        {reason && say(reason, language)}{' '}
        <span className="quiet">{theirs ? own.conflictHelp : own.conflictWriteHelp}</span>
      </p>
      {theirs && <Button onPress={() => void compare()}>{words.compare}</Button>}
      <Button onPress={() => void keeper.resolve('mine')}>{theirs ? own.keepMine : own.writeAgain}</Button>
      {theirs && <Button onPress={() => void keeper.resolve('theirs')}>{own.takeTheirs}</Button>}
    </div>
  )
}
