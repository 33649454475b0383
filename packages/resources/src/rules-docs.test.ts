import { readdir, readFile } from 'node:fs/promises'
import { schemasOf } from '@vpcanvas/model'
import { rulesOf } from '@vpcanvas/rules'
import { expect, it } from 'vitest'
import { kinds } from './kinds.ts'
import { rulePages } from '../generate/rulePage.ts'

const folder = new URL('../../../docs/rules/', import.meta.url)

it('docs/rules has a page for each rule, as the rule is now (else: node packages/resources/generate/rules.ts)', async () => {
  const pages = rulePages(rulesOf(kinds), schemasOf(kinds))
  expect((await readdir(folder)).toSorted()).toEqual([...pages.keys()].toSorted())
  for (const [name, page] of pages) expect(await readFile(new URL(name, folder), 'utf8'), name).toBe(page)
})
