import type { Design } from '@vpcanvas/model'
import { type IDBPDatabase, openDB } from 'idb'

/** Work that may not be in its file yet, as this browser keeps it. */
export interface Draft {
  readonly file: string
  readonly design: Design
  /** The revision of the file that the work began from. */
  readonly base: string | null
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Keeps drafts where killing the tab does not reach them. */
export interface Drafts {
  keep(draft: Draft): Promise<void>
  of(file: string): Promise<Draft | null>
  latest(): Promise<Draft | null>
  drop(file: string): Promise<void>
}

let database: Promise<IDBPDatabase> | null = null

function opened(): Promise<IDBPDatabase> {
  database ??= openDB('vpcanvas', 1, {
    upgrade: (db) => {
      db.createObjectStore('drafts', { keyPath: 'file' })
    },
    // Another tab brings a newer version; this one must not hold it up.
    blocking: () => void database?.then((db) => db.close()),
  })
  return database
}

/** Drafts in the browser's own database. Where it has none (some private windows), nothing is kept and nothing fails. */
export const browserDrafts: Drafts = {
  keep: async (draft) => {
    await opened()
      .then((db) => db.put('drafts', draft))
      .catch(ignored)
  },
  of: async (file) =>
    ((await opened()
      .then((db) => db.get('drafts', file))
      .catch(ignored)) as Draft | undefined) ?? null,
  latest: async () => {
    const all =
      ((await opened()
        .then((db) => db.getAll('drafts'))
        .catch(ignored)) as Draft[] | undefined) ?? []
    return all.toSorted((a, b) => b.at - a.at)[0] ?? null
  },
  drop: async (file) => {
    await opened()
      .then((db) => db.delete('drafts', file))
      .catch(ignored)
  },
}

function ignored(): undefined {
  return undefined
}
