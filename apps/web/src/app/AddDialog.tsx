import { refusalToHold, schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { placeInto } from '../palette/placing.ts'
import { editor } from '../store/useEditor.ts'
import { useSay, useWords } from '../words/useWords.ts'
import { PickDialog } from './PickDialog.tsx'

/** Everything that can be placed in the selected container, to choose from. */
export default function AddDialog({ onClose }: { onClose(): void }) {
  const words = useWords()
  const say = useSay()
  const design = editor.design()
  const [id = ''] = editor.get().selection
  const own = design.resources[id]
  if (!own) return null
  const fitting = Object.values(kinds).filter(
    ({ schema }) => schema.kind !== 'opaque' && refusalToHold(design, schemasOf(kinds), schema.kind, id) === null,
  )
  return (
    <PickDialog
      title={words.addInto(own.name || own.id)}
      none={words.nothingToAdd}
      picks={fitting.map(({ schema, appearance }) => ({
        id: schema.kind,
        label: say(appearance.label),
        icon: appearance.icon,
        note: '',
        run: () => placeInto(schema.kind, id),
      }))}
      onClose={onClose}
    />
  )
}
