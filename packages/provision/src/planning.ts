import type { Design } from '@vpcanvas/model'
import type { Lifecycles } from './lifecycle.ts'
import type { Plan } from './plan.ts'
import { prepare } from './prepare.ts'
import { readRecord } from './record.ts'
import { isRegionName, regionsOf } from './regions.ts'
import type { Calling } from './reasons.ts'
import type { ProvisionStorage } from './storage.ts'
import type { Target } from './target.ts'

export interface PlanOptions {
  /** Where the record of what was last applied is: it tells in which regions to look for what the design no longer has. */
  readonly storage?: ProvisionStorage
  readonly signal?: AbortSignal
  /** What the reasons call a property; its name by default. */
  readonly calling?: Calling
}

/**
 * The way from what a target holds to a design. Changes nothing.
 * @throws PlanRefused where the design cannot be planned; StepFailed where AWS did not answer.
 */
export function plan(design: Design, lifecycles: Lifecycles, target: Target, options: PlanOptions = {}): Promise<Plan> {
  return planned(design, 'apply', lifecycles, target, options)
}

/** The way to nothing: deletes whatever carries the design's tags, also what the design no longer has. */
export function planDestroy(
  design: Design,
  lifecycles: Lifecycles,
  target: Target,
  options: PlanOptions = {},
): Promise<Plan> {
  return planned(design, 'destroy', lifecycles, target, options)
}

async function planned(
  design: Design,
  purpose: Plan['purpose'],
  lifecycles: Lifecycles,
  target: Target,
  { storage, signal, calling }: PlanOptions,
): Promise<Plan> {
  const regions = await regionsToLookIn(design, lifecycles, target, storage)
  const prepared = await prepare(
    design,
    purpose,
    lifecycles,
    { target, count: { calls: 0 }, ...(signal && { signal }) },
    regions,
    calling,
  )
  return prepared.plan
}

/** The regions of the design and of what was applied before; the target's own where neither says any. */
export async function regionsToLookIn(
  design: Design,
  lifecycles: Lifecycles,
  target: Target,
  storage: ProvisionStorage | undefined,
): Promise<readonly string[]> {
  const record = storage ? await readRecord(storage, target.account, design.id) : null
  const known = [...new Set([...regionsOf(design, lifecycles), ...(record?.regions ?? [])])].filter(isRegionName)
  return known.length > 0 ? known : [target.region]
}
