import type { Id } from '@vpcanvas/model'
import type { ProvisionStorage } from './storage.ts'

/** One thing written down. Never a secret: parameters of calls are not in it. */
export type JournalLine =
  | {
      readonly type: 'plan'
      readonly target: string
      readonly account: string
      readonly design: Id
      readonly purpose: string
      readonly attempt: string
      readonly steps: number
    }
  /** About to be sent. */
  | {
      readonly type: 'begin'
      readonly node: string
      readonly call: number
      readonly operation: string
      readonly region: string
      readonly token: string | null
    }
  /** How it ended: a code where AWS refused. */
  | { readonly type: 'outcome'; readonly node: string; readonly call: number; readonly code: string | null }
  /** A new object has this id. */
  | {
      readonly type: 'made'
      readonly node: string
      readonly resource: Id
      readonly generation: number
      readonly awsId: string
    }
  | { readonly type: 'done'; readonly node: string }
  | { readonly type: 'failed'; readonly node: string; readonly code: string }
  | { readonly type: 'closed'; readonly status: string }

/** The account of one apply, each line on disk before what it announces. */
export interface Journal {
  write(line: JournalLine): Promise<void>
  close(): Promise<void>
}

/** Opens the journal of an apply: `journals/<account>/<design>/<when>.jsonl`. */
export async function openJournal(storage: ProvisionStorage, account: string, design: Id, now: Date): Promise<Journal> {
  const name = `journals/${account}/${encodeURIComponent(design)}/${now.toISOString().replaceAll(/[:.]/g, '-')}.jsonl`
  const file = await storage.append(name)
  return {
    write: (line) => file.line(JSON.stringify({ at: new Date().toISOString(), ...line })),
    close: () => file.close(),
  }
}
