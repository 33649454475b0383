import { z } from 'zod'
import { PIECE } from './chunks.ts'

/** Why a version was taken. */
export const causes = ['pause', 'close', 'found', 'import', 'restore', 'conflict', 'apply', 'named'] as const

export type Cause = (typeof causes)[number]

export const VERSION_FORMAT = 1
export const NAME_LIMIT = 120
/** A version's name among files: its place in the order, and something of its own. */
export const VERSION_ID = /^\d{8}-[0-9a-f]{8}$/

const text = z.strictObject({ en: z.string().max(2000), ko: z.string().max(2000) })

/** What is kept of a version beside its design. */
export const versionSchema = z.strictObject({
  format: z.literal('vpcanvas-version'),
  version: z.literal(VERSION_FORMAT),
  id: z.string().regex(VERSION_ID),
  /** Counted up with each version. Clocks go backwards; this does not. */
  number: z.int().min(1).max(99_999_999),
  /** When, in milliseconds since 1970, by the clock of the machine. */
  at: z.number().min(0),
  /** Who ran the server. */
  by: z.string().max(100),
  cause: z.enum(causes),
  /** What a person called it; such a version stays. */
  name: z.string().max(NAME_LIMIT).nullable(),
  /** The file that it was a version of. */
  file: z.string().max(200),
  /** What the design was called. */
  design: z.string().max(255),
  resources: z.int().min(0),
  /** The version that `summary` compares with; null for the first. */
  since: z.string().regex(VERSION_ID).nullable(),
  summary: text,
  /** Names exactly the bytes of the file, as its revision does. */
  revision: z.string().max(64),
  pieces: z.array(z.string().regex(PIECE)).max(100_000),
})

export type VersionRecord = z.infer<typeof versionSchema>
