import type { Design, KindSchemas } from '@vpcanvas/model'
import type { DesignElsewhere } from '@vpcanvas/resources/addresses'
import { inEach, type Text } from '@vpcanvas/text'
import { readText } from './readText.ts'
import { SIZE_LIMIT, type Storage, type StoredFile } from './workspace.ts'

/** A file of the folder that holds no design which can be read, and why. */
export interface Unread {
  readonly file: string
  readonly text: Text
}

/** What the designs of a folder use, for the address planner of one of them. */
export interface FolderRanges {
  readonly designs: readonly DesignElsewhere[]
  readonly unread: readonly Unread[]
}

/** The text of a file, or why there is none; null where the file is gone meanwhile. */
async function textOf(
  storage: Storage,
  { file, size }: StoredFile,
): Promise<{ readonly stored: string } | { readonly text: Text } | null> {
  if (size > SIZE_LIMIT) return { text: tooLarge }
  const stored = await storage.read(file).catch((error: NodeJS.ErrnoException) => error)
  if (stored instanceof Error) return { text: unreadable(stored.code ?? stored.message) }
  return stored && { stored: stored.text }
}

/** The design in a text, or why there is none, with the place. */
export function designIn(text: string, schemas: KindSchemas): { readonly design: Design } | { readonly text: Text } {
  const read = readText(text, schemas)
  if (read.ok) return { design: read.design }
  return { text: inEach((language) => [read.place, read.text[language]].filter((part) => part !== '').join(': ')) }
}

/** The design of a file, or why there is none; null where the file is gone meanwhile. */
export async function designOf(
  storage: Storage,
  schemas: KindSchemas,
  entry: StoredFile,
): Promise<{ readonly design: Design } | { readonly text: Text } | null> {
  const read = await textOf(storage, entry)
  return read && 'stored' in read ? designIn(read.stored, schemas) : read
}

/** What is said of one file. */
export type Found = DesignElsewhere | Unread

/**
 * What each design of a folder uses, by the name of its file, but for one that the asker knows better. A file is read once for as
 * long as it stays as it is.
 * @param usesIn What the text of a file uses; it may take its time elsewhere.
 */
export function rangesOfFolder(
  storage: Storage,
  usesIn: (file: string, text: string) => Promise<Found>,
): (except?: string) => Promise<FolderRanges> {
  const known = new Map<string, { readonly as: string; readonly found: Found }>()
  return async (except) => {
    const all = (await storage.list()).toSorted((a, b) => (a.file < b.file ? -1 : 1))
    const files = all.filter(({ file }) => file !== except)
    const there = new Set(all.map(({ file }) => file))
    for (const file of known.keys()) if (!there.has(file)) known.delete(file)
    for (const entry of files) {
      const { file } = entry
      const as = `${entry.modified} ${entry.size}`
      if (known.get(file)?.as === as) continue
      const read = await textOf(storage, entry)
      if (read === null) known.delete(file)
      else known.set(file, { as, found: 'stored' in read ? await usesIn(file, read.stored) : { file, ...read } })
    }
    const found = files.flatMap(({ file }) => known.get(file)?.found ?? [])
    return {
      designs: found.filter((one) => 'uses' in one),
      unread: found.filter((one) => 'text' in one),
    }
  }
}

const tooLarge: Text = {
  en: `The file is larger than ${SIZE_LIMIT / 1024 / 1024} MB.`,
  ko: `파일이 크기 제한(${SIZE_LIMIT / 1024 / 1024} MB)을 넘습니다.`,
}

function unreadable(code: string): Text {
  return { en: `The file cannot be read (${code}).`, ko: `파일을 읽을 수 없습니다(${code}).` }
}
