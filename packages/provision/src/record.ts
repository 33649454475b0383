import type { Design, Id } from '@vpcanvas/model'
import type { ProvisionStorage } from './storage.ts'

/**
 * What was last applied to an account, as the design said it: for the words of a plan, for the locks in the editor, for the regions
 * to look in. A memory only: losing it loses nothing, since tags say what is ours.
 */
export interface AppliedRecord {
  readonly at: string
  /** Every Region that has ever held something of the design. */
  readonly regions: readonly string[]
  readonly design: Design
}

function nameOf(account: string, design: Id): string {
  return `records/${account}/${encodeURIComponent(design)}.json`
}

/** The record of a design in an account, or null where there is none that can be read. */
export async function readRecord(
  storage: ProvisionStorage,
  account: string,
  design: Id,
): Promise<AppliedRecord | null> {
  const text = await storage.read(nameOf(account, design)).catch(() => null)
  if (text === null) return null
  try {
    const value = JSON.parse(text) as Partial<AppliedRecord> | null
    const sound =
      value?.design?.id === design && typeof value.design.resources === 'object' && Array.isArray(value.regions)
    return sound ? (value as AppliedRecord) : null
  } catch {
    return null
  }
}

export async function writeRecord(storage: ProvisionStorage, account: string, record: AppliedRecord): Promise<void> {
  await storage.write(nameOf(account, record.design.id), `${JSON.stringify(record, null, 2)}\n`)
}
