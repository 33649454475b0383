import { type Design, type KindSchemas, readDesign } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { call, Unreachable } from './api.ts'
import { whenIdle } from '../ui/whenIdle.ts'
import { isKnown, rememberRead } from './knownRevision.ts'
import { pathOf } from './last.ts'

/** A design file of the workspace. */
export interface DesignFile {
  readonly file: string
  readonly id: string
  readonly name: string
  readonly modified: string
}

/** A design with the revision that the server knows it by. */
export interface Stored {
  readonly design: Design
  readonly revision: string
}

export type Put =
  | { readonly saved: true; readonly revision: string }
  /** Somebody else wrote meanwhile; `unreadable` where what they wrote is no design, null where the file is gone. */
  | { readonly saved: false; readonly current: Stored | 'unreadable' | null }

/** What is kept as a version, and why. */
export interface Taking {
  readonly design: Design
  readonly file: string
  readonly cause: 'restore' | 'conflict' | 'apply' | 'import' | 'named'
  readonly name?: string
}

/** The server's answer was a refusal, in words for the person. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly text: Text
  /** Whether the same may be taken later: a disk that is full now. */
  readonly isPassing: boolean
  constructor(text: Text, isPassing = false) {
    super(text.en)
    this.text = text
    this.isPassing = isPassing
  }
}

/** The workspace's designs through the local server. Everything that comes back is checked before it is believed. */
export interface Designs {
  list(): Promise<readonly DesignFile[]>
  /** Null where there is no such file. */
  get(file: string): Promise<Stored | null>
  put(file: string, design: Design, base: string | null, last?: boolean): Promise<Put>
  /** What the file's content is called now; null where it is gone. */
  revision(file: string): Promise<string | null>
  /** What a file with this design in it is called; null where the browser cannot tell. */
  revisionOf(design: Design): Promise<string | null>
  /** Puts a file that holds no design out of the way, under another name. */
  setAside(file: string): Promise<void>
  /** Keeps a version of a design, at once. */
  keepVersion(taking: Taking): Promise<void>
}

/** A request that outlives its page may carry this much; the draft in the browser carries the rest. */
const KEEPALIVE_LIMIT = 60_000

/** Fetched when the page has time for it, since a server that is gone by the first edit could not give it any more. */
const loadWriting = () =>
  import('./writtenOut.ts').catch((error: unknown) => {
    throw new Unreachable(String(error))
  })

export function designsOn(schemas: KindSchemas): Designs {
  void whenIdle()
    .then(loadWriting)
    .catch(() => {})
  /** What was written out last: what is asked for by its revision is sent next. */
  let written: { readonly design: Design; readonly file: Blob } | null = null
  const fileOf = async (design: Design): Promise<Blob> => {
    if (written?.design === design) return written.file
    const { writtenOut } = await loadWriting()
    const file = await writtenOut(design)
    written = { design, file }
    return file
  }
  const sendingOf = async (design: Design, baseRevision: string | null, last: boolean) => {
    const body = { design, baseRevision }
    // A page that goes away has no time left.
    if (last) return { body, keepalive: JSON.stringify(body).length < KEEPALIVE_LIMIT }
    const file = await fileOf(design)
    written = null
    return {
      body: new Blob([`{"baseRevision":${JSON.stringify(baseRevision)},"design":`, file, '}']),
      keepalive: false,
    }
  }
  return {
    list: async () => {
      const answer = await answered(await call('/api/designs'))
      return Array.isArray(answer) ? answer.filter(isDesignFile) : []
    },
    get: async (file) => {
      const response = await call(pathOf(file))
      if (response.status === 204) return null
      if (!response.ok) await answered(response)
      const revision = /^(?:W\/)?"(.+)"$/.exec(response.headers.get('ETag') ?? '')?.[1]
      const design: unknown = await response.json().catch(() => undefined)
      if (design === undefined) throw new Refused(notJson)
      if (revision !== undefined && isKnown(revision)) return { design: design as Design, revision }
      return storedIn({ design, revision }, schemas, rememberRead)
    },
    put: async (file, design, base, last = false) => {
      const { body, keepalive } = await sendingOf(design, base, last)
      const response = await call(pathOf(file), { method: 'PUT', body, keepalive })
      if (response.status === 409) {
        const { current, unreadable } = (await response.json()) as { current?: unknown; unreadable?: unknown }
        if (unreadable === true) return { saved: false, current: 'unreadable' }
        return { saved: false, current: current ? storedIn(current, schemas) : null }
      }
      const { revision } = (await answered(response)) as { revision?: unknown }
      if (typeof revision !== 'string') throw new Unreachable('no revision')
      // The server has read it before it wrote it.
      rememberRead(revision)
      return { saved: true, revision }
    },
    revision: async (file) => {
      const answer = await answered(await call(`${pathOf(file)}/revision`))
      const { revision } = answer as { revision?: unknown }
      return typeof revision === 'string' ? revision : null
    },
    revisionOf: async (design) => (await loadWriting()).revisionOf(await fileOf(design)),
    setAside: async (file) => {
      await answered(await call(`${pathOf(file)}/aside`, { method: 'POST' }))
    },
    keepVersion: async (taking) => {
      await answered(await call('/api/history', { method: 'POST', body: taking }))
    },
  }
}

/** What the server said. @throws Refused, or Unreachable where it said nothing that can be used. */
export async function answered(response: Response): Promise<unknown> {
  const json: unknown = await response.json().catch(() => null)
  if (response.ok) {
    // A page of somebody else's server is no answer of ours.
    if (json === null) throw new Unreachable('no JSON')
    return json
  }
  const text = (json as { text?: Text } | null)?.text
  if (text && typeof text.en === 'string' && typeof text.ko === 'string')
    throw new Refused(text, response.status === 507)
  if (response.status === 401) throw new Refused(lostToken)
  throw new Unreachable(`status ${response.status}`)
}

const lostToken: Text = {
  en: 'The local server was started anew. Open the address that it printed.',
  ko: '로컬 서버가 다시 시작되었습니다. 서버가 출력한 주소를 여십시오.',
}

const notJson: Text = { en: 'The file is not valid JSON.', ko: '올바른 JSON 파일이 아닙니다.' }

/** @param asItIs Hears of a revision that could be read as it is. */
function storedIn(answer: unknown, schemas: KindSchemas, asItIs?: (revision: string) => void): Stored {
  const { design, revision } = (answer ?? {}) as { design?: unknown; revision?: unknown }
  const parsed = readDesign(design, schemas)
  if (!parsed.ok) throw new Refused(parsed.text)
  if (typeof revision !== 'string') throw new Unreachable('no revision')
  if (parsed.migrations.length === 0) asItIs?.(revision)
  return { design: parsed.design, revision }
}

function isDesignFile(entry: unknown): entry is DesignFile {
  const { file, name, modified } = (entry ?? {}) as Record<string, unknown>
  return typeof file === 'string' && typeof name === 'string' && typeof modified === 'string'
}
