import { useEffect, useState } from 'react'
import { editor, useEditor } from '../store/useEditor.ts'
import { useWordsOf } from '../words/useWords.ts'
import { ask } from '../work/client.ts'
import type { ReachTable } from '../work/table.ts'
import { Grid } from './Grid.tsx'
import { matrixWords } from './words.ts'
import './Matrix.css'

/** Who reaches whom, of all that is drawn: one table, kept up with each edit. */
export default function Matrix() {
  const words = useWordsOf(matrixWords)
  const resources = useEditor((state) => state.history.present.resources)
  const opened = useEditor((state) => state.opened)
  const [answer, setAnswer] = useState<ReachTable | 'failed' | null>(null)
  useEffect(() => {
    let isGone = false
    // Of two answers the later edit's counts, whichever comes last.
    const take = (table: ReachTable | 'failed') => {
      if (!isGone && editor.design().resources === resources) setAnswer(table)
    }
    ask('matrix', null).then(take, () => take('failed'))
    return () => {
      isGone = true
    }
  }, [resources])
  if (answer === null) return <p className="matrix-empty">{words.making}</p>
  if (answer === 'failed') return <p className="matrix-empty">{words.failed}</p>
  if (answer.classes.length < 2) return <p className="matrix-empty">{words.intro}</p>
  return <Grid key={opened} table={answer} />
}
