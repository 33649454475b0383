import {
  applyEdits,
  bring,
  connect,
  type Design,
  duplicate,
  type Id,
  type Outcome,
  type Props,
  schemasOf,
} from '@vpcanvas/model'
import { expect } from 'vitest'
import type { Entry } from './design-of.ts'
import { kinds } from './kinds.ts'

/** For tests: what a person does on the canvas, and the design afterwards. */
const schemas = schemasOf(kinds)
export const region: Entry = { id: 'region', kind: 'region' }
export const vpc: Entry = { id: 'vpc', kind: 'vpc', parent: 'region' }

export function subnet(id: Id, third: number, zone: string, parent: Id = 'vpc'): Entry {
  return {
    id,
    kind: 'subnet',
    parent,
    props: { cidrBlock: `10.0.${third}.0/24`, availabilityZone: `ap-northeast-2${zone}` },
  }
}

export function accepted(outcome: Outcome): Exclude<Outcome, { refused: unknown }> {
  if ('refused' in outcome) throw new Error(outcome.refused.en)
  return outcome
}

export function refusal(outcome: Outcome): string {
  if (!('refused' in outcome)) throw new Error('was not refused')
  expect(outcome.refused.ko).toMatch(/[가-힣]/)
  return outcome.refused.en
}

export function drop(design: Design, kind: string, into: Id | null, availabilityZone?: string) {
  const outcome = accepted(bring(design, kinds, kind, into, { hint: availabilityZone ? { availabilityZone } : {} }))
  const after = applyEdits(design, outcome.edits, schemas)
  const resource = after.resources[outcome.id ?? '']
  if (!resource) throw new Error('nothing arrived')
  return { design: after, resource, props: resource.props, decided: outcome.decided }
}

export function line(design: Design, from: Id, to: Id): Design {
  return applyEdits(design, accepted(connect(design, kinds, from, to)).edits, schemas)
}

export function copied(
  design: Design,
  ids: readonly Id[],
  into?: Id | null,
): { design: Design; fresh: Design['resources'] } {
  const outcome = accepted(duplicate(design, kinds, ids, into === undefined ? {} : { into: { parent: into } }))
  const after = applyEdits(design, outcome.edits, schemas)
  const fresh = Object.entries(after.resources).filter(([id]) => !Object.hasOwn(design.resources, id))
  return { design: after, fresh: Object.fromEntries(fresh) }
}

export function propsOf(design: Design, id: Id): Props {
  return design.resources[id]?.props ?? {}
}

export function ofKind(resources: Design['resources'], kind: string) {
  return Object.values(resources).filter((one) => one.kind === kind)
}
