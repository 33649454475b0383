import { type Design, schemasOf } from '@vpcanvas/model'
import { checker, findings } from '@vpcanvas/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import { edited, oddEdit } from './odd-designs.ts'
import { templates } from './templates.ts'

const schemas = schemasOf(kinds)

describe('checking after every edit', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    'finds in "%s" what a full run finds, and no rule fails',
    (_, template) => {
      const start = template.design()
      fc.assert(
        fc.property(
          fc.array(fc.tuple(oddEdit(schemas, start), fc.nat({ max: 9 })), { minLength: 1, maxLength: 12 }),
          (steps) => {
            const incremental = checker(kinds, { strict: true })
            let design = start
            let applied: Design | null = null
            for (const [edit, dice] of steps) {
              design = edited(design, edit, schemas)
              if (dice === 0) applied = design
              expect(incremental.check(design, applied)).toEqual(findings(design, kinds, { applied, strict: true }))
            }
          },
        ),
        { numRuns: 25 },
      )
    },
  )

  it('gives the same list object where nothing that matters changed', () => {
    const incremental = checker(kinds, { strict: true })
    const design = templates[0]?.design() as Design
    const first = incremental.check(design)
    expect(incremental.check({ ...design, layout: { ...design.layout } })).toBe(first)
    const [id] = Object.keys(design.resources)
    expect(incremental.check(edited(design, { op: 'rename', id: id ?? '', name: 'Another name' }, schemas))).toEqual(
      first,
    )
  })
})

describe('the templates', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    '%s is sound: no error, no warning, and little advice',
    (_, template) => {
      const problems = findings(template.design(), kinds, { strict: true })
      expect(problems.filter(({ severity }) => severity !== 'advice').map(({ message }) => message.en)).toEqual([])
      expect(problems.length).toBeLessThanOrEqual(3)
    },
  )
})
