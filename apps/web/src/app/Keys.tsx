import { commands } from '../commands/commands.ts'
import { spelled } from '../commands/shortcuts.ts'
import { Dialog } from '../ui/index.ts'
import { useSay, useWords } from '../words/useWords.ts'
import { isMac } from './useShortcuts.ts'
import './Keys.css'

/** Every key that does something. */
export default function Keys({ onClose }: { onClose(): void }) {
  const words = useWords()
  const say = useSay()
  const listed = commands.filter(
    (command) => command.shortcuts && command.shortcuts.length > 0 && !command.id.endsWith('-far'),
  )
  const groups = [
    { title: words.edit, of: ['edit', 'select'] },
    { title: words.view, of: ['view', 'panels'] },
    { title: words.file, of: ['file'] },
  ]
  return (
    <Dialog title={words.keys} isOpen onClose={onClose} size="large">
      <div className="keys-columns">
        {groups.map(({ title, of }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl className="keys-list">
              {listed
                .filter(({ group }) => of.includes(group))
                .map((command) => (
                  <div key={command.id}>
                    <dt>{say(command.label)}</dt>
                    <dd>
                      {command.shortcuts?.map((shortcut) => (
                        <kbd key={shortcut}>{spelled(shortcut, isMac)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{words.pointer}</h3>
          <dl className="keys-list">
            {words.pointerKeys.split('\n').map((line) => {
              const [does, keys] = line.split(' | ')
              return (
                <div key={line}>
                  <dt>{does}</dt>
                  <dd>
                    <kbd>{keys}</kbd>
                  </dd>
                </div>
              )
            })}
          </dl>
        </section>
      </div>
    </Dialog>
  )
}
