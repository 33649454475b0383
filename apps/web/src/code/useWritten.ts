import type { Design } from '@vpcanvas/model'
import { useEffect, useState } from 'react'
import { useEditor } from '../store/useEditor.ts'
import { ask } from '../work/client.ts'
import { designDocument } from './designDocument.ts'
import type { CodeFormat, Written } from './formats.ts'

/** How long edits have to pause before the code is written again. Milliseconds. */
const STILL = 120

export interface Writing {
  readonly state: 'writing' | 'written' | 'failed'
  /** While the next ones are written, those before the last edit; none of another format. */
  readonly documents: readonly Written[]
  /** Why it failed. */
  readonly reason: string
}

interface Outcome extends Pick<Writing, 'documents' | 'reason'> {
  readonly design: Design
  readonly way: string
}

/** The design in a format, written again after each edit; none while no format is wanted. */
export function useWritten(format: CodeFormat | null, { layout }: { readonly layout: boolean }): Writing {
  const design = useEditor((state) => state.history.present)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const way = `${format} ${layout}`
  useEffect(() => {
    if (format === null) return
    let isOld = false
    const finish = (documents: readonly Written[], reason: string) => {
      if (!isOld) setOutcome({ design, way, documents, reason })
    }
    const timer = setTimeout(() => {
      written(design, format, layout).then(
        (documents) => finish(documents, ''),
        (error: unknown) => finish([], error instanceof Error ? error.message : String(error)),
      )
    }, STILL)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [design, format, layout, way])
  if (outcome?.way !== way) return { state: 'writing', documents: [], reason: '' }
  const { documents, reason } = outcome
  return { state: outcome.design !== design ? 'writing' : reason === '' ? 'written' : 'failed', documents, reason }
}

async function written(design: Design, format: CodeFormat, layout: boolean): Promise<readonly Written[]> {
  if (format === 'design') return [designDocument(design)]
  return ask('cloudformation', { as: format, layout: layout ? design.layout : null })
}
