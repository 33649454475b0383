import { Menu as MenuPicture } from 'lucide-react'
import { useStore } from 'zustand'
import { useEditor } from '../store/useEditor.ts'
import { tour } from '../tour/session.ts'
import { IconButton, Menu } from '../ui/index.ts'
import { useWords } from '../words/useWords.ts'
import { entriesOf } from './entries.tsx'

/** Most commands, by what they are about. */
export function MainMenu() {
  const words = useWords()
  const { step } = useStore(tour)
  const language = useEditor((state) => state.view.language)
  // Which of them can be done hangs on these.
  useEditor((state) => state.selection)
  useEditor((state) => state.history)
  return (
    <Menu
      label={words.menu}
      trigger={<IconButton label={words.menu} icon={<MenuPicture />} />}
      groups={[
        {
          id: 'file',
          title: words.file,
          entries: entriesOf(['open', 'history', 'import', 'export', 'print'], language),
        },
        {
          id: 'help',
          title: words.help,
          entries: entriesOf(['explain', 'gallery', step === null ? 'tour' : 'tour-on', 'keys'], language),
        },
        {
          id: 'edit',
          title: words.edit,
          entries: entriesOf(
            ['cut', 'copy', 'paste', 'duplicate', 'rename', 'add', 'connect', 'insert', 'move', 'delete', 'select-all'],
            language,
          ),
        },
        {
          id: 'arrange',
          title: words.arranging,
          entries: entriesOf(
            [
              'arrange',
              'align-left',
              'align-centre',
              'align-right',
              'align-top',
              'align-middle',
              'align-bottom',
              'distribute-x',
              'distribute-y',
            ],
            language,
          ),
        },
        {
          id: 'view',
          title: words.view,
          entries: entriesOf(
            [
              'fit',
              'zoom-selection',
              'fold',
              'unfold-all',
              'minimap',
              'toggle-left',
              'toggle-right',
              'toggle-drawer',
              'search',
              'notices',
              'commands',
            ],
            language,
          ),
        },
      ]}
    />
  )
}
