import { cloudFormationType } from '@vpcanvas/catalogue/cloudformation'
import type { ResourceType } from '@vpcanvas/formats'
import { describe, expect, it } from 'vitest'
import { kinds } from '../kinds.ts'

const types: readonly ResourceType[] = Object.values(kinds).flatMap(({ cloudformation }) =>
  cloudformation.as === 'resource'
    ? [cloudformation.type, ...Object.values(cloudformation.parts).map(({ type }) => type)]
    : [],
)

it('no two kinds read the same type', () => {
  const names = types.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

describe.each(types.map((type) => [type.name, type] as const))('%s', (name, type) => {
  const published = cloudFormationType(name)

  it('is a type that AWS publishes', () => {
    expect(published).toBeDefined()
  })

  it('gives every attribute that AWS publishes, so that no sound template is refused', () => {
    const own = Object.keys(type.attributes)
    for (const attribute of Object.keys(published?.attributes ?? {})) {
      expect(
        own.some((one) => attribute === one || attribute.startsWith(`${one}.`)),
        attribute,
      ).toBe(true)
    }
  })

  it('says of its attributes only what is there', () => {
    for (const gives of Object.values(type.attributes)) {
      if (gives && 'property' in gives) expect(published?.properties).toHaveProperty(gives.property)
      if (gives && 'same' in gives) expect([type.ref, ...Object.keys(type.attributes)]).toContain(gives.same)
    }
    for (const secret of type.secrets ?? []) expect(published?.properties).toHaveProperty(secret)
  })
})
