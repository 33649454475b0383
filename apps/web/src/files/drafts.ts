import type { Design } from '@vpcanvas/model'
import { type IDBPDatabase, openDB } from 'idb'
import { designText } from './designText.ts'

/** Work that may not be in its file yet, as this browser keeps it. */
export interface Draft {
  readonly file: string
  /** The page that it was drawn in: two tabs of one file each keep their own. */
  readonly page: string
  readonly design: Design
  /** The revision of the file that the work began from. */
  readonly base: string | null
  /**
   * What the file is called if something that was sent came into it, and only the answer was lost: then the file holds an earlier
   * moment of this draft, and nothing of anybody else.
   */
  readonly sent: readonly string[]
  /** Milliseconds since 1970. */
  readonly at: number
}

/** A file as it was when work on it began: what a draft is compared with when the file has changed meanwhile. */
export interface Base {
  readonly file: string
  readonly page: string
  readonly revision: string
  readonly design: Design
}

/** Keeps drafts where killing the tab does not reach them. */
export interface Drafts {
  /** Those of this page. */
  readonly page: string
  keep(draft: Omit<Draft, 'page'>): Promise<void>
  keepBase(base: Omit<Base, 'page'>): Promise<void>
  /** What pages that are no more left behind, the latest first. */
  left(file?: string): Promise<readonly Draft[]>
  baseOf(draft: Draft): Promise<Design | null>
  /** Forgets the draft of a file; this page's, or that of another. */
  drop(file: string, page?: string): Promise<void>
}

let database: Promise<IDBPDatabase> | null = null

function opened(): Promise<IDBPDatabase> {
  database ??= openDB('vpcanvas', 2, {
    upgrade: async (db, before, _, transaction) => {
      const drafts = db.createObjectStore('pageDrafts', { keyPath: ['file', 'page'] })
      db.createObjectStore('bases', { keyPath: ['file', 'page'] })
      if (before < 1) return
      // One draft a file was kept before; they are left by pages that nobody knows.
      for (const draft of (await transaction.objectStore('drafts').getAll()) as object[]) {
        await drafts.put({ ...draft, page: 'before' })
      }
      db.deleteObjectStore('drafts')
    },
    // Another tab brings a newer version; this one must not hold it up.
    blocking: () => void database?.then((db) => db.close()),
  })
  return database
}

const page = crypto.randomUUID()
const LOCK = 'vpcanvas.page.'

/** Held as long as the page lives, however it ends: a draft whose page has none is left for whoever opens the file. */
function hold(): void {
  // Without locks (an insecure address) every draft counts as left.
  void navigator.locks?.request(LOCK + page, () => new Promise(() => {})).catch(() => {})
}

async function living(): Promise<ReadonlySet<string>> {
  const state = await navigator.locks?.query().catch(() => undefined)
  return new Set((state?.held ?? []).flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])))
}

/** As text: copying a large design of objects takes the browser several frames, at each edit. */
async function packed<T extends { readonly design: Design }>(kept: T) {
  return { ...kept, design: await designText(kept.design) }
}

/** Once they were kept as objects. What is no text of a design is for the reader to refuse. */
function unpacked<T extends { readonly design: Design }>(kept: Omit<T, 'design'> & { readonly design: unknown }): T {
  const { design } = kept
  return { ...kept, design: typeof design === 'string' ? parsed(design) : design } as T
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Drafts in the browser's own database. Where it has none (some private windows), nothing is kept and nothing fails. */
export function browserDrafts(): Drafts {
  hold()
  const trying = <T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T | undefined> =>
    opened()
      .then(work)
      .catch(() => undefined)
  let last: Promise<unknown> = Promise.resolve()
  /** One after the other: a large draft takes a while to be written out, and may be dropped meanwhile. */
  const inTurn = async (work: (db: IDBPDatabase) => Promise<unknown>): Promise<void> => {
    await (last = last.then(() => trying(work)))
  }
  return {
    page,
    keep: (draft) =>
      inTurn(async (db) => {
        const text = await packed({ ...draft, page })
        // Flushed: a draft is for the machine that loses its power, too.
        const kept = db.transaction('pageDrafts', 'readwrite', { durability: 'strict' })
        const put = kept.store.put(text)
        // Said now: a page that is killed after this has no part in it any more.
        kept.commit()
        await Promise.all([put, kept.done])
      }),
    keepBase: (base) => inTurn(async (db) => db.put('bases', await packed({ ...base, page }))),
    left: async (file) => {
      const all = ((await trying((db) => db.getAll('pageDrafts'))) ?? []).map((one) => unpacked<Draft>(one))
      const alive = await living()
      return all
        .filter((draft) => (file === undefined || draft.file === file) && !alive.has(draft.page))
        .toSorted((a, b) => b.at - a.at)
    },
    baseOf: async (draft) => {
      const base = await trying((db) => db.get('bases', [draft.file, draft.page]))
      return base?.revision === draft.base ? unpacked<Base>(base).design : null
    },
    drop: (file, whose = page) =>
      inTurn(async (db) => {
        await db.delete('pageDrafts', [file, whose])
        if (whose !== page) await db.delete('bases', [file, whose])
      }),
  }
}
