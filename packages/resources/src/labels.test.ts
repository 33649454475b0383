import { viewOf } from '@vpcanvas/model'
import { isCreated } from '@vpcanvas/provision'
import { schemasOf } from '@vpcanvas/model'
import { expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import { itemLabelOf, labelOf } from './labels.ts'
import { lifecycles } from './lifecycles.ts'

const created = Object.entries(kinds).filter(([kind]) => isCreated(lifecycles[kind]))

it.each(created)('everything that a plan can compare of a %s has a label in both languages', (kind, { sample }) => {
  const lifecycle = lifecycles[kind]
  if (!isCreated(lifecycle)) throw new Error(kind)
  const design = sample()
  const view = viewOf(design, schemasOf(kinds))
  const own = Object.values(design.resources).filter((resource) => resource.kind === kind)
  const facts = own.flatMap(({ id }) => {
    const resource = view.get(id)
    return resource ? Object.keys(lifecycle.desired(resource, view)) : []
  })
  for (const fact of [...facts, 'tags']) {
    const label = labelOf(kind, fact)
    expect(label.en, fact).not.toBe(fact)
    expect(label.ko, fact).not.toBe(fact)
  }
})

it('a property is called as its form calls it, a container by its kind, a part of a rule as on the rule', () => {
  expect(labelOf('vpc', 'cidrBlock')).toEqual({ en: 'IPv4 CIDR block', ko: 'IPv4 CIDR 블록' })
  expect(labelOf('subnet', 'vpc')).toEqual({ en: 'VPC', ko: 'VPC' })
  expect(itemLabelOf('securityGroup', 'ingress', 'peer')).toEqual({ en: 'Source', ko: '소스' })
  expect(labelOf('__proto__', 'constructor')).toEqual({ en: 'constructor', ko: 'constructor' })
})
