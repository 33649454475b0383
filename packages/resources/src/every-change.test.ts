import { type Props, type Resource, schemasOf, z } from '@vpcanvas/model'
import { findings } from '@vpcanvas/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import { edited, valueOf } from './odd-designs.ts'

const schemas = schemasOf(kinds)

/** Every property of every kind, with the resource of the kind's sample. */
const cases = Object.entries(kinds).flatMap(([name, kind]) => {
  const sample = kind.sample()
  const resource = Object.values(sample.resources).find((one) => one.kind === name)
  const shape = kind.schema.props
  if (!resource || !(shape instanceof z.ZodMiniObject)) return []
  return Object.entries(shape.def.shape).map(
    ([prop, inner]) => [`${name}.${prop}`, { kind, sample, resource, prop, shape: inner as z.core.$ZodType }] as const,
  )
})

describe('changing what AWS holds', () => {
  it.each(cases)('is said of %s where it means a new resource', (_, { kind, sample, resource, prop, shape }) => {
    fc.assert(
      fc.property(valueOf(shape, Object.keys(sample.resources)), (value) => {
        const design = edited(sample, { op: 'set', id: resource.id, path: [prop], value }, schemas)
        const after = design.resources[resource.id] as Resource
        const rule = kind.schema.changes[prop]
        const change = typeof rule === 'function' ? rule(resource.props as Props, after.props as Props) : rule
        const said = findings(design, kinds, { applied: sample, strict: true })
        const before = findings(design, kinds, { strict: true })
        const fresh = said.filter(
          (one) =>
            one.resource === resource.id && one.path[0] === prop && !before.some((other) => other.rule === one.rule),
        )
        const replaces =
          JSON.stringify(after.props[prop]) !== JSON.stringify(resource.props[prop]) &&
          (change === 'replacement' || change === 'dataLoss')
        if (replaces) expect(fresh.map((one) => one.rule)).not.toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
