import { schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { inEach, type Text } from '@vpcanvas/text'
import { Unreachable } from '../files/api.ts'
import { Refused } from '../files/designs.ts'
import { designs, keeper, keepVersion, openNew } from '../files/start.ts'
import { compareWith } from '../lens/comparing.ts'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { worded } from '../words/catalogue.ts'
import { designAt, type Version } from './versions.ts'
import { historyWords } from './words.ts'

const schemas = schemasOf(kinds)

/** What a version is called: its name, or when it was. */
export function titleOf({ name, at }: Pick<Version, 'name' | 'at'>): Text {
  return inEach(
    (language) => name ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' }).format(at),
  )
}

/** Shows what the page has that a version had not, or one version beside another: the newer is shown, the older compared with. */
export async function compareVersions(older: Version, newer: Version | null): Promise<void> {
  const { id } = editor.design()
  const [before, after] = await Promise.all([older, newer].map((one) => one && designAt(id, one.id, schemas)))
  if (!before) return
  editor.visit(after && newer ? { title: titleOf(newer), design: after } : null)
  compareWith({ title: titleOf(older), design: before })
}

/** Puts a version in place of the page, as a step to undo; what was there is a version before, and what is, one after. */
export async function restoreVersion(version: Version): Promise<void> {
  const { id, name } = editor.design()
  const design = await designAt(id, version.id, schemas)
  const title = titleOf(version)
  // What was there must be kept before anything takes its place: where it cannot be, nothing is restored.
  const { file } = editor.get()
  if (file.name !== null) await designs.keepVersion({ design: editor.design(), file: file.name, cause: 'restore' })
  editor.visit(null)
  const step = inEach((language) => historyWords[language].restoreStep(title[language]))
  editor.proceed(step, { ...design, id })
  if (name !== design.name) editor.say(step)
  await keeper.flush()
  await keepVersion('restore', editor.design())
  const restored = editor.design()
  toast(
    inEach((language) => historyWords[language].restored(title[language])),
    {
      action: {
        label: worded((words) => words.undo),
        // Later, undoing would take back what was done since.
        holds: () => editor.design() === restored,
        run: () => editor.undo(),
      },
    },
  )
}

/** Opens a version as a design of its own: what it provisions is its own, too. */
export async function duplicateVersion(version: Version): Promise<void> {
  const { id } = editor.design()
  const design = await designAt(id, version.id, schemas)
  const title = titleOf(version)[editor.get().view.language]
  const name = historyWords[editor.get().view.language].copyOf(design.name, title).slice(0, 255)
  await openNew({ ...design, name })
}

/** Keeps the page as a version with a name. */
export async function keepNamed(name: string): Promise<void> {
  const file = editor.get().file.name
  if (file === null) return
  await keeper.flush()
  await designs.keepVersion({ design: editor.design(), file, cause: 'named', name })
}

/** Does it, or says why it could not be done. @returns Whether it was done. */
export async function tried(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (error instanceof Refused) toast(error.text, { tone: 'danger' })
    else if (error instanceof Unreachable) {
      toast({ en: historyWords.en.offline, ko: historyWords.ko.offline }, { tone: 'danger' })
    } else throw error
    return false
  }
}
