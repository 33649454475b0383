import { verbatim } from '@vpcanvas/text'
import { FileUp } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { DesignFile } from '../files/designs.ts'
import { FILE_LIMIT, tooLarge } from '../files/limits.ts'
import { designs } from '../files/start.ts'
import { changesWords } from '../lens/changesWords.ts'
import { compareWith } from '../lens/comparing.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { Button, FileButton, Select, toast } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { ask } from '../work/client.ts'
import { tried } from './deeds.ts'
import { historyWords } from './words.ts'

/** What else the page can be compared with: what was applied, another design, a design or a template in a file. */
export function OtherSides({ onClose }: { onClose(): void }) {
  const words = useWordsOf(historyWords)
  const applied = useEditor((state) => state.applied)
  const own = useEditor((state) => state.file.name)
  const [files, setFiles] = useState<readonly DesignFile[]>([])
  useEffect(() => {
    designs.list().then(setFiles, () => {})
  }, [])
  const others = files.filter(({ file }) => file !== own)

  const compareFile = async (chosen: FileList | null) => {
    const file = chosen?.[0]
    if (!file) return
    if (file.size > FILE_LIMIT) return toast(tooLarge(file.name), { tone: 'danger' })
    const read = await ask('read', { text: await file.text(), name: file.name })
    if (!read.ok) return void toast(read.reason, { tone: 'danger' })
    editor.visit(null)
    compareWith({ title: verbatim(file.name), design: read.design })
    onClose()
  }
  const compareDesign = async (file: string) => {
    const isDone = await tried(async () => {
      const stored = await designs.get(file)
      if (!stored) return
      editor.visit(null)
      compareWith({ title: verbatim(file), design: stored.design })
    })
    if (isDone) onClose()
  }
  return (
    <section className="history-others" aria-label={words.others}>
      <h3>{words.others}</h3>
      <div className="history-row">
        {applied && (
          <Button
            onPress={() => {
              editor.visit(null)
              compareWith({
                title: { en: changesWords.en.lastApplied, ko: changesWords.ko.lastApplied },
                design: applied,
              })
              onClose()
            }}
          >
            {words.applied}
          </Button>
        )}
        <FileButton
          accept={['.json', '.yaml', '.yml', '.template']}
          icon={<FileUp aria-hidden />}
          onChoose={(chosen) => void compareFile(chosen)}
        >
          {words.file}
        </FileButton>
        {others.length > 0 && (
          <Select
            label={words.anotherDesign}
            value={null}
            options={others.map(({ file, name }) => ({ value: file, label: name ? `${name} (${file})` : file }))}
            onChange={(file) => void compareDesign(file)}
          />
        )}
      </div>
    </section>
  )
}
