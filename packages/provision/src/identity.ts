import { createHash } from 'node:crypto'
import type { Id } from '@vpcanvas/model'

/** What says in the cloud itself whose an object is. A generation is one incarnation of a resource: 1, then one more for each new one. */
export interface Identity {
  readonly design: Id
  readonly resource: Id
  readonly generation: number
}

export const DESIGN_TAG = 'vpcanvas:design'
const RESOURCE_TAG = 'vpcanvas:resource'
const GENERATION_TAG = 'vpcanvas:generation'
const OURS = 'vpcanvas:'

type Tags = Readonly<Record<string, string>>

/** The three tags that every create call carries. */
export function identityTags({ design, resource, generation }: Identity): Tags {
  return { [DESIGN_TAG]: design, [RESOURCE_TAG]: resource, [GENERATION_TAG]: String(generation) }
}

/** Whose an object is by its tags; null unless all three are there and well-formed. */
export function identityOf(tags: Tags): Identity | null {
  const [design, resource, generation] = [tags[DESIGN_TAG], tags[RESOURCE_TAG], tags[GENERATION_TAG]]
  if (!design || !resource || !generation || !/^[1-9]\d{0,8}$/.test(generation)) return null
  return { design, resource, generation: Number(generation) }
}

/** The tags that are the user's to set: without ours and without AWS's own. */
export function userTags(tags: Tags): Tags {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith(OURS) && !key.startsWith('aws:')))
}

/** Whether a tag key is not the user's to set. */
export function isReservedTag(key: string): boolean {
  return key.startsWith(OURS) || key.toLowerCase().startsWith('aws:')
}

/** What every name begins with that we choose for a design. */
export function namePrefix(design: Id): string {
  return `vc-${digest(6, design)}-`
}

/**
 * A name for what AWS knows by name, where the design gives none: the same for the same incarnation, within 20 characters,
 * lower case, beginning with a letter, without a double hyphen.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateCacheCluster.html
 */
export function chosenName({ design, resource, generation }: Identity): string {
  return `${namePrefix(design)}${digest(6, design, resource)}-${generation.toString(36)}`
}

/** The generation that a chosen name ends in; 0 for other names. */
export function generationIn(name: string): number {
  return Number.parseInt(/-([0-9a-z]+)$/.exec(name)?.[1] ?? '0', 36)
}

/** A client token: another for another incarnation and for another attempt, the same for the same. At most 64 characters. */
export function clientToken(identity: Identity, attempt: string): string {
  return digest(40, identity.design, identity.resource, String(identity.generation), attempt)
}

function digest(length: number, ...parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest()
  return BigInt(`0x${hash.toString('hex')}`)
    .toString(36)
    .padStart(50, '0')
    .slice(-length)
}
