import type { Design, Id } from '@vpcanvas/model'
import { type Assessment, assess, effectOf, type Entry } from './assess.ts'
import type { Caller } from './calls.ts'
import type { Lifecycles } from './lifecycle.ts'
import { type Observer, observe } from './observer.ts'
import type { Plan, PlanStep } from './plan.ts'
import { type Calling, reasonFor, stepChange } from './reasons.ts'
import { wantedBy } from './wanted.ts'
import { resourcesBefore, type Work, workFor } from './work.ts'

/** A plan together with what carrying it out needs. */
export interface Prepared {
  readonly plan: Plan
  readonly assessment: Assessment
  readonly work: Work
  readonly observer: Observer
  readonly regions: readonly string[]
}

/** Reads what the target holds of a design and finds the way from there. `regions` are looked in beside the design's own. */
export async function prepare(
  design: Design,
  purpose: Plan['purpose'],
  lifecycles: Lifecycles,
  caller: Caller,
  regions: readonly string[],
  calling?: Calling,
): Promise<Prepared> {
  const { target } = caller
  const { wanted, passed } = purpose === 'apply' ? wantedBy(design, lifecycles, target.region) : NOTHING
  const everywhere = new Set([...regions, ...[...wanted.values()].map((one) => one.region)])
  const observer = observe(caller, lifecycles, design.id, Object.keys(design.resources))
  const before = caller.count.calls
  const found = await observer.everything([...everywhere].toSorted())
  const assessment = assess(wanted, found, lifecycles)
  const work = workFor(assessment)
  const steps = inOrder(
    [...assessment.entries.values()].flatMap((entry) =>
      entry.action ? [stepOf(entry, entry.action, assessment, work, purpose, calling)] : [],
    ),
  )
  const count = (action: PlanStep['action']) => steps.filter((step) => step.action === action).length
  const plan: Plan = {
    target: { name: target.name, account: target.account, region: target.region },
    design,
    purpose,
    steps,
    passed,
    summary: {
      create: count('create'),
      update: count('update'),
      replace: count('replace'),
      delete: count('delete'),
      calls: caller.count.calls - before,
    },
  }
  return { plan, assessment, work, observer, regions: [...everywhere].toSorted() }
}

const NOTHING: ReturnType<typeof wantedBy> = { wanted: new Map(), passed: [] }

function stepOf(
  entry: Entry,
  action: PlanStep['action'],
  assessment: Assessment,
  work: Work,
  purpose: Plan['purpose'],
  calling: Calling | undefined,
): PlanStep {
  const { wanted, current, leftovers, lifecycle } = entry
  const goes = action === 'replace' || action === 'delete'
  return {
    action,
    resource: entry.id,
    kind: entry.kind,
    name: wanted?.resource.name ?? current?.live.tags['Name'] ?? entry.id,
    region: wanted?.region ?? (current ?? leftovers[0])?.region ?? '',
    reason: reasonFor(entry, assessment, purpose, calling),
    dependsOn: resourcesBefore(entry, work).filter((id) => assessment.entries.get(id)?.action),
    changes: wanted && current ? entry.changes.map((change) => stepChange(entry, change)) : [],
    dataLoss:
      goes &&
      (lifecycle.holdsData ||
        (wanted !== null &&
          current !== null &&
          entry.changes.some((change) => effectOf(wanted, current, change) === 'dataLoss'))),
    deleteFirst: action === 'replace' && entry.clashes.some(({ owned }) => owned === current),
  }
}

/** Steps after those they depend on, else by id: the same order every time. */
function inOrder(steps: readonly PlanStep[]): readonly PlanStep[] {
  const left = new Map<Id, PlanStep>(
    steps.toSorted((a, b) => (a.resource < b.resource ? -1 : 1)).map((step) => [step.resource, step]),
  )
  const ordered: PlanStep[] = []
  while (left.size > 0) {
    const ready = [...left.values()].filter((step) => !step.dependsOn.some((id) => left.has(id)))
    const next = ready.length > 0 ? ready : [...left.values()].slice(0, 1)
    for (const step of next) {
      left.delete(step.resource)
      ordered.push(step)
    }
  }
  return ordered
}
