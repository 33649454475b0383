import type { Resource } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { useState } from 'react'
import { editor } from '../store/useEditor.ts'
import { TextField } from '../ui/index.ts'
import { worded } from '../words/catalogue.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { inspectorWords } from './words.ts'

/** What people call a resource. */
export function NameField({ resource }: { readonly resource: Resource }) {
  const words = useWordsOf(inspectorWords)
  const say = useSay()
  const [refused, setRefused] = useState<Text | null>(null)
  return (
    <TextField
      label={words.name}
      value={resource.name}
      error={refused && say(refused)}
      onCommit={(typed) => {
        const name = typed.trim()
        if (name === '' || name === resource.name) return setRefused(null)
        const edit = { op: 'rename', id: resource.id, name } as const
        setRefused(
          editor.transact(
            worded((w) => w.renameThing(name)),
            [edit],
          )?.refused ?? null,
        )
      }}
    />
  )
}
