import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import { commandOf, commands } from '../commands/commands.ts'
import { given } from '../commands/keymap.ts'
import { spelled } from '../commands/shortcuts.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { Button, Dialog, Switch } from '../ui/index.ts'
import { useLanguage, useWords, useWordsOf } from '../words/useWords.ts'
import { KeyRow } from './KeyRow.tsx'
import { keysOf } from './keysOf.ts'
import { keysWords } from './keysWords.ts'
import { isMac } from './useShortcuts.ts'
import './Keys.css'

/** Every command with its keys: to be found, changed, taken away and put back. */
export default function Keys({ onClose }: { onClose(): void }) {
  const words = useWords()
  const own = useWordsOf(keysWords)
  const language = useLanguage()
  const { keys, singleKeys } = useEditor((state) => state.view)
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLowerCase()
  // By the keys as they were when they were looked for: a command whose keys are changed stays where it is.
  const found = useMemo(() => {
    const { keys: now } = editor.get().view
    return commands.filter((command) =>
      [command.label.en, command.label.ko, ...given(command, now).map((stroke) => spelled(stroke, isMac))]
        .join('\n')
        .toLowerCase()
        .includes(wanted),
    )
  }, [wanted])
  const groups = [
    { title: words.edit, of: ['edit', 'select'] },
    { title: words.view, of: ['view', 'panels'] },
    { title: words.file, of: ['file'] },
  ]
  return (
    <Dialog
      title={words.keys}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <Button
          isDisabled={Object.keys(keys).length === 0}
          onPress={() => {
            editor.setView({ keys: {} })
            editor.say({ en: keysWords.en.allReset, ko: keysWords.ko.allReset })
          }}
        >
          {own.resetAll}
        </Button>
      }
    >
      <div className="keys-bar">
        <label className="side-search">
          <Search aria-hidden />
          <input
            type="search"
            aria-label={own.search}
            placeholder={own.search}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
        <div>
          <Switch isOn={singleKeys} onChange={(isOn) => editor.setView({ singleKeys: isOn })}>
            {own.singleKeys}
          </Switch>
          <p className="field-help">{own.singleKeysHelp}</p>
        </div>
        <p className="quiet">
          {own.palette} <kbd>{keysOf(commandOf('commands'))}</kbd>
        </p>
      </div>
      {found.length === 0 && <p className="quiet">{own.nothing}</p>}
      <div className="keys-columns">
        {groups.map(({ title, of }) => {
          const members = found.filter(({ group }) => of.includes(group))
          return (
            members.length > 0 && (
              <section key={title} aria-label={title}>
                <h3>{title}</h3>
                <div className="keys-list">
                  {members
                    .toSorted((a, b) => a.label[language].localeCompare(b.label[language], language, { numeric: true }))
                    .map((command) => (
                      <KeyRow key={command.id} command={command} />
                    ))}
                </div>
              </section>
            )
          )
        })}
        {wanted === '' && <Fixed title={own.system} lines={own.systemKeys} />}
        {wanted === '' && <Fixed title={own.pointer} lines={own.pointerKeys} />}
      </div>
    </Dialog>
  )
}

/** Keys and gestures that are as they are: a line each, `does | keys`. */
function Fixed({ title, lines }: { readonly title: string; readonly lines: string }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <dl className="keys-list">
        {lines.split('\n').map((line) => {
          const [does, keys] = line.split(' | ')
          return (
            <div key={line} className="key-row">
              <dt>{does}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
