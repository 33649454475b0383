import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useEditor } from '../store/useEditor.ts'
import { Button, Dialog } from '../ui/index.ts'
import { useLanguage, useWords, useWordsOf } from '../words/useWords.ts'
import type { DesignFile } from './designs.ts'
import { designs, keeper, openEmpty, openFile } from './start.ts'
import { openWords } from './openWords.ts'
import './files.css'

/** The designs of the workspace folder; what is open is saved before another one is. */
export default function OpenDialog({ onClose }: { onClose(): void }) {
  const words = useWords()
  const says = useWordsOf(openWords)
  const language = useLanguage()
  const now = useEditor((state) => state.file.name)
  const [files, setFiles] = useState<readonly DesignFile[] | 'offline' | null>(null)
  useEffect(() => {
    designs.list().then(setFiles, () => setFiles('offline'))
  }, [])
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <Dialog
      title={words.openTitle}
      isOpen
      onClose={onClose}
      actions={
        <Button
          icon={<Plus aria-hidden />}
          onPress={() => {
            onClose()
            void openEmpty()
          }}
        >
          {words.newDesign}
        </Button>
      }
    >
      {files === null && <p className="quiet">{words.loading}</p>}
      {files === 'offline' && <p className="quiet">{says.offline}</p>}
      {Array.isArray(files) && (
        <ListBox
          aria-label={words.openTitle}
          className="file-list"
          items={files.map((file: DesignFile) => ({ ...file, id: file.file }))}
          renderEmptyState={() => <p className="quiet">{says.none}</p>}
          onAction={(file) => {
            onClose()
            void keeper.flush().then(() => openFile(String(file)))
          }}
        >
          {(file) => (
            <ListBoxItem id={file.file} textValue={file.name || file.file} className="file-item">
              <span className="file-name">{file.name || file.file}</span>
              <span className="quiet mono">{file.file}</span>
              <span className="quiet">{file.file === now ? says.now : when.format(new Date(file.modified))}</span>
            </ListBoxItem>
          )}
        </ListBox>
      )}
    </Dialog>
  )
}
