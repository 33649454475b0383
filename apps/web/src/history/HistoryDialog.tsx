import { useCallback, useEffect, useRef, useState } from 'react'
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components'
import { editor, useEditor } from '../store/useEditor.ts'
import { Button, Dialog, TextField, toast } from '../ui/index.ts'
import { useLanguage, useSay, useWords, useWordsOf } from '../words/useWords.ts'
import { compareVersions, duplicateVersion, keepNamed, restoreVersion, titleOf, tried } from './deeds.ts'
import { OtherSides } from './OtherSides.tsx'
import { VersionRow } from './VersionRow.tsx'
import { nameVersion, type Version, type VersionList, versionsOf } from './versions.ts'
import { historyWords } from './words.ts'
import './History.css'

/** The versions of the design that is open: to name, compare on the canvas, restore, or open as another design. */
export default function HistoryDialog({ onClose }: { onClose(): void }) {
  const words = useWordsOf(historyWords)
  const shell = useWords()
  const say = useSay()
  const id = useEditor((state) => state.history.present.id)
  const [list, setList] = useState<VersionList | 'offline' | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [isBusy, setBusy] = useState(false)
  const load = useCallback(() => {
    void versionsOf(id).then(setList, () => setList('offline'))
  }, [id])
  useEffect(load, [load])

  const versions = list && list !== 'offline' ? list.versions : []
  // In the order of the list: the newer of two comes first.
  const selected = versions.filter((version) => chosen.includes(version.id))
  const [newer, older] = selected
  const only = selected.length === 1 ? newer : undefined

  const go = async (work: () => Promise<void>) => {
    setBusy(true)
    const isDone = await tried(work)
    setBusy(false)
    if (isDone) onClose()
  }
  const compare = () =>
    go(() =>
      newer && older ? compareVersions(older, newer) : newer ? compareVersions(newer, null) : Promise.resolve(),
    )

  return (
    <Dialog
      title={words.title}
      isOpen
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button isDisabled={!only || isBusy} onPress={() => only && void go(() => duplicateVersion(only))}>
            {words.duplicate}
          </Button>
          <Button isDisabled={selected.length === 0 || isBusy} onPress={() => void compare()}>
            {older ? words.compareTwo : words.compare}
          </Button>
          <Button
            variant="primary"
            isDisabled={!only || isBusy}
            onPress={() => only && void go(() => restoreVersion(only))}
          >
            {words.restore}
          </Button>
        </>
      }
    >
      <div className="history">
        <p className="quiet">{words.help}</p>
        <KeepNow onKept={load} />
        {list === null && <p className="quiet">{shell.loading}</p>}
        {list === 'offline' && (
          <div role="alert" className="history-offline">
            <p>{words.offline}</p>
            <Button onPress={load}>{words.again}</Button>
          </div>
        )}
        {list && list !== 'offline' && (
          <>
            {list.damaged > 0 && <p role="status">{words.damaged(list.damaged)}</p>}
            <ListBox
              aria-label={words.list}
              className="version-list"
              selectionMode="multiple"
              selectionBehavior="toggle"
              escapeKeyBehavior="none"
              selectedKeys={chosen}
              onSelectionChange={(keys: Selection) => setChosen(lastTwo(chosen, keys))}
              items={versions}
              renderEmptyState={() => <p className="quiet">{words.nothing}</p>}
            >
              {(version: Version) => (
                <ListBoxItem id={version.id} textValue={say(titleOf(version))} className="version">
                  <VersionRow version={version} />
                </ListBoxItem>
              )}
            </ListBox>
            {only && <VersionName key={only.id} design={id} version={only} onNamed={load} />}
          </>
        )}
        <OtherSides onClose={onClose} />
      </div>
    </Dialog>
  )
}

/** At most two are chosen: choosing a third lets go of the first. */
function lastTwo(before: readonly string[], keys: Selection): readonly string[] {
  if (keys === 'all') return before
  const now = [...keys].map(String)
  const fresh = now.filter((key) => !before.includes(key))
  return [...before.filter((key) => now.includes(key)), ...fresh].slice(-2)
}

function KeepNow({ onKept }: { onKept(): void }) {
  const words = useWordsOf(historyWords)
  const [name, setName] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const keep = async () => {
    // The focus stays here whatever becomes of it: there may be more to type.
    form.current?.querySelector('input')?.focus()
    const wanted = name.trim()
    if (wanted === '' || !(await tried(() => keepNamed(wanted)))) return
    setName('')
    const kept = { en: historyWords.en.kept(wanted), ko: historyWords.ko.kept(wanted) }
    toast(kept)
    editor.say(kept)
    onKept()
  }
  return (
    <form
      ref={form}
      className="history-keep"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextField label={words.keepNow} value={name} onDraft={setName} onCommit={setName} />
      <Button type="submit">{words.keep}</Button>
    </form>
  )
}

function VersionName(props: { readonly design: string; readonly version: Version; onNamed(): void }) {
  const { design, version, onNamed } = props
  const words = useWordsOf(historyWords)
  const language = useLanguage()
  return (
    <TextField
      label={words.name}
      value={version.name ?? ''}
      placeholder={titleOf({ ...version, name: null })[language]}
      onCommit={(name) => {
        const wanted = name.trim()
        if (wanted === (version.name ?? '')) return
        void tried(() => nameVersion(design, version.id, wanted === '' ? null : wanted)).then(onNamed)
      }}
    />
  )
}
