import { commandOf } from '../commands/commands.ts'
import { lensLabel } from '../commands/view.ts'
import { lenses } from '../store/state.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { Button, Menu, Press } from '../ui/index.ts'
import { useWords } from '../words/useWords.ts'
import { CommandButton } from './CommandButton.tsx'
import { CommandIcon } from '../icons/CommandIcon.tsx'
import { DesignName } from './DesignName.tsx'
import { MainMenu } from './MainMenu.tsx'
import { SaveState } from './SaveState.tsx'
import { scene } from './shellDoor.ts'
import { ViewMenu } from './ViewMenu.tsx'
import './TopBar.css'

/** Name and save state, undo and redo, lens, and the ways out of the editor. */
export function TopBar() {
  const words = useWords()
  const lens = useEditor((state) => state.view.lens)
  const language = useEditor((state) => state.view.language)
  const drawer = useEditor((state) => state.view.drawer)
  return (
    <header className="top-bar" aria-label={words.editor}>
      <h1 className="spoken-only">vpcanvas</h1>
      <div className="top-bar-start">
        <MainMenu />
        <DesignName />
        <SaveState />
      </div>
      <div className="top-bar-middle">
        <CommandButton id="undo" />
        <CommandButton id="redo" />
        <span className="top-bar-rule" />
        <Menu
          label={words.lens}
          trigger={
            <Press className="button quiet lens-button" aria-label={`${words.lens}: ${lensLabel[lens][language]}`}>
              <CommandIcon name="lens" />
              <span>{lensLabel[lens][language]}</span>
            </Press>
          }
          groups={[
            {
              id: 'lens',
              title: words.lens,
              entries: lenses.map((one) => ({
                id: one,
                label: lensLabel[one][language],
                isOn: one === lens,
                run: () => editor.setView({ lens: one }),
              })),
            },
          ]}
        />
        <CommandButton id="arrange" />
        <CommandButton id="open-trace" isOn={drawer === 'trace'} />
      </div>
      <div className="top-bar-end">
        <ViewMenu />
        <Button variant="plain" icon={<CommandIcon name="export" />} onPress={() => commandOf('export').run(scene)}>
          {words.share}
        </Button>
        <Button variant="primary" icon={<CommandIcon name="plan" />} onPress={() => commandOf('open-plan').run(scene)}>
          {words.plan}
        </Button>
      </div>
    </header>
  )
}
