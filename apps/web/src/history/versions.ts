import { type Design, type KindSchemas, readDesign } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { call, Unreachable } from '../files/api.ts'
import { answered, Refused } from '../files/designs.ts'

/** A version of a design, as a list shows it. */
export interface Version {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly by: string
  readonly cause: 'pause' | 'close' | 'found' | 'import' | 'restore' | 'conflict' | 'apply' | 'named'
  readonly name: string | null
  readonly file: string
  readonly resources: number
  /** The version that `summary` compares with; null where there is none. */
  readonly since: string | null
  readonly summary: Text
}

export interface VersionList {
  /** Newest first. */
  readonly versions: readonly Version[]
  /** Records that cannot be read any more. */
  readonly damaged: number
  /** Bytes on disk. */
  readonly size: number
}

/** The kept versions of a design. @throws Unreachable or Refused */
export async function versionsOf(design: string): Promise<VersionList> {
  const answer = await answered(await call(`/api/history/${encodeURIComponent(design)}`))
  const { versions, damaged, size } = (answer ?? {}) as Record<string, unknown>
  if (!Array.isArray(versions)) throw new Unreachable('no versions')
  return {
    versions: versions.filter(isVersion),
    damaged: Array.isArray(damaged) ? damaged.length : 0,
    size: typeof size === 'number' ? size : 0,
  }
}

/** The design as it was. @throws Refused where it cannot be had */
export async function designAt(design: string, version: string, schemas: KindSchemas): Promise<Design> {
  const answer = await answered(await call(`/api/history/${encodeURIComponent(design)}/${version}`))
  const read = readDesign((answer as { design?: unknown }).design, schemas)
  if (!read.ok) throw new Refused(read.text)
  return read.design
}

/** Gives a version a name; null takes it away. */
export async function nameVersion(design: string, version: string, name: string | null): Promise<void> {
  const path = `/api/history/${encodeURIComponent(design)}/${version}`
  await answered(await call(path, { method: 'PATCH', body: { name } }))
}

function isVersion(value: unknown): value is Version {
  const { id, at, name, cause, summary } = (value ?? {}) as Record<string, unknown>
  const text = summary as Partial<Text> | undefined
  return (
    typeof id === 'string' &&
    typeof at === 'number' &&
    typeof cause === 'string' &&
    (name === null || typeof name === 'string') &&
    typeof text?.en === 'string' &&
    typeof text.ko === 'string'
  )
}
