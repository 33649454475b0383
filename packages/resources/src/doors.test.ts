import { readFileSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { costs } from './costs.ts'
import { drawables, type KindName } from './drawables.ts'
import { forms } from './forms.ts'
import { handlings } from './handlings.ts'
import { kinds } from './kinds.ts'

const source = import.meta.dirname

/** Every module that is loaded with one, by the imports that are there at run time; those of other packages by their names. */
function loadedWith(door: string): { readonly files: readonly string[]; readonly packages: readonly string[] } {
  const files = new Set([resolve(source, door)])
  const packages = new Set<string>()
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    for (const [, from = ''] of text.matchAll(/^(?:import|export) (?!type )(?:[^'";]*? from )?'([^']+)'/gm)) {
      if (from.startsWith('.')) files.add(resolve(file, '..', from))
      else packages.add(from)
    }
  }
  return { files: [...files].map((file) => relative(source, file)), packages: [...packages].toSorted() }
}

/** What only workers, servers and the command line need, wherever it lies. */
function isHeavy(file: string): boolean {
  const name = basename(file)
  return (
    /(^|\/)(rules|design-rules|cloudformation|reachability|lab)\//.test(file) ||
    /^(cloudformation|describe|describing|reachability|lifecycle|lifecycles|sample|kinds|cost|costs|alternatives)\.ts$/.test(
      name,
    ) ||
    (name === 'index.ts' && file.includes('/'))
  )
}

describe('the doors of the kinds', () => {
  it.each(['drawing.ts', 'forms.ts', 'words.ts', 'templates.ts', 'changes.ts', 'addresses.ts'])(
    'loads no rule, no format, no reachability and no lifecycle with %s',
    (door) => {
      const { files, packages } = loadedWith(door)
      expect(files.length).toBeGreaterThan(Object.keys(drawables).length)
      expect(files.filter(isHeavy)).toEqual([])
      expect(
        packages.filter((name) => /\/(cloudformation|describe|reachability|provision)$|aws-sdk/.test(name)),
      ).toEqual([])
    },
  )

  it('loads no form and no words about properties for drawing', () => {
    const { files } = loadedWith('drawing.ts')
    expect(files.filter((file) => /(^|\/)(form|forms|fields|facts|labels|words|templates)\.ts$/.test(file))).toEqual([])
  })

  it('loads nothing of what drops bring and lines mean for drawing', () => {
    const { files } = loadedWith('drawing.ts')
    expect(files.filter((file) => /\/(placement|connections|handling)\.ts$/.test(file))).toEqual([])
    expect(loadedWith('handlings.ts').files.filter((file) => file.endsWith('/placement.ts')).length).toBeGreaterThan(15)
  })

  it('loads no price and no lifecycle with what kinds cost', () => {
    const { files, packages } = loadedWith('costs.ts')
    expect(files.filter((file) => file.endsWith('/cost.ts'))).toHaveLength(Object.keys(drawables).length)
    expect(files.filter((file) => /(^|\/)(lifecycle|rules|cloudformation|kinds)/.test(file))).toEqual([])
    expect(packages.filter((name) => /prices|aws-sdk|provision/.test(name))).toEqual([])
  })

  it('sees a rule that is loaded with the whole kinds', () => {
    expect(loadedWith('index.ts').files.filter(isHeavy).length).toBeGreaterThan(200)
  })
})

describe('a kind seen through each door', () => {
  it.each(Object.entries(kinds))('is the same %s', (name, kind) => {
    const drawable = drawables[name]
    expect(kind.schema).toBe(drawable?.schema)
    expect(kind.appearance).toBe(drawable?.appearance)
    expect(kind.placement).toBe(handlings[name as KindName].placement)
    expect(kind.form).toBe(forms[name])
    expect(kind.onlyDrawn ?? false).toBe(kind.cloudformation.as !== 'resource')
  })

  it('is listed in one order, that of palettes', () => {
    expect(Object.keys(kinds)).toEqual(Object.keys(drawables))
    expect(Object.keys(costs)).toEqual(Object.keys(drawables))
    expect(Object.keys(handlings)).toEqual(Object.keys(drawables))
  })
})
