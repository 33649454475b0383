import { applyEdits, type Design, type Edit, formatPath, schemasOf } from '@vpcanvas/model'
import { findings, type Problem } from '@vpcanvas/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inVpc, subnet } from './example-network.ts'
import { kinds } from './kinds.ts'
import { edited, oddEdit } from './odd-designs.ts'
import { templates } from './templates.ts'

const schemas = schemasOf(kinds)

describe('the fixes offered for a spoilt design', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    'can all be applied to "%s", and each mends what it is for',
    (_, template) => {
      const start = template.design()
      fc.assert(
        fc.property(fc.array(oddEdit(schemas, start), { minLength: 1, maxLength: 6 }), (edits) => {
          const design = edits.reduce((at, edit) => edited(at, edit, schemas), start)
          const before = findings(design, kinds, { strict: true })
          for (const problem of before) if (problem.fix) expect(stillThere(design, problem, before)).toBe('')
        }),
        { numRuns: 30 },
      )
    },
  )
})

it('tells the fixes of one overlap apart: each names what it changes, and to what', () => {
  const design = inVpc(subnet('one', '10.0.0.0/24'), subnet('two', '10.0.0.0/24'))
  const overlaps = findings(design, kinds).filter(({ rule }) => rule === 'subnet-cidr-overlap')
  expect(overlaps.map(({ fix }) => fix?.title)).toEqual([
    { en: 'Use 10.0.1.0/24 for "one"', ko: '"one"에 10.0.1.0/24 사용' },
    { en: 'Use 10.0.1.0/24 for "two"', ko: '"two"에 10.0.1.0/24 사용' },
  ])
})

/** Names the problem where its fix leaves it as it was. */
function stillThere(design: Design, problem: Problem, before: readonly Problem[]): string {
  const after = findings(applyEdits(design, problem.fix?.edits as Edit[], schemas), kinds, { strict: true })
  const left = (problems: readonly Problem[]) =>
    problems.filter((one) => one.rule === problem.rule && one.resource === problem.resource).length
  return left(after) < left(before)
    ? ''
    : `${problem.rule} at ${formatPath(problem.path)}: ${problem.message.en} -> ${problem.fix?.title.en}`
}
