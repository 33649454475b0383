import { say } from '@vpcanvas/text'
import { Check, CloudOff, LoaderCircle, PencilLine, TriangleAlert } from 'lucide-react'
import { shellDoor } from './shellDoor.ts'
import { useEditor } from '../store/useEditor.ts'
import { Press, Tooltip } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/useWords.ts'

const pictures = {
  saved: Check,
  dirty: PencilLine,
  saving: LoaderCircle,
  offline: CloudOff,
  conflict: TriangleAlert,
  failed: TriangleAlert,
} as const

/** Where the work is kept, and whether all of it is there. Each edit changes it, so it is not read out; trouble is said elsewhere. */
export function SaveState() {
  const words = useWords()
  const language = useLanguage()
  const file = useEditor((state) => state.file)
  // Nothing was drawn yet: there is nothing to keep.
  if (file.status === 'saved' && (file.name === null || file.revision === null)) return null
  const name = file.name ?? ''
  const said = {
    saved: words.savedIn(name),
    dirty: words.unsaved,
    saving: words.saving,
    offline: words.draftOnly,
    conflict: words.conflict,
    failed: words.saveFailed,
  }[file.status]
  const Picture = pictures[file.status]
  const why = file.status === 'offline' ? words.draftOnlyHelp : file.reason ? say(file.reason, language) : said
  return (
    <Tooltip text={why}>
      <Press
        aria-label={`${said}. ${words.openHistory}`}
        className={`save-state ${file.status}`}
        onPress={() => shellDoor.open('history')}
      >
        <Picture aria-hidden />
        <span role="status" aria-live="off">
          {said}
        </span>
      </Press>
    </Tooltip>
  )
}
