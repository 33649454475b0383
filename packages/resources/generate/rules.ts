import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { schemasOf } from '@vpcanvas/model'
import { rulesOf } from '@vpcanvas/rules'
import { kinds } from '../src/kinds.ts'
import { rulePages } from './rulePage.ts'

/** Writes `docs/rules`, a page for each rule and their list, and takes away pages of rules that are gone. */
const folder = new URL('../../../docs/rules/', import.meta.url)
const pages = rulePages(rulesOf(kinds), schemasOf(kinds))
await mkdir(folder, { recursive: true })
for (const name of await readdir(folder)) if (!pages.has(name)) await rm(new URL(name, folder))
for (const [name, page] of pages) await writeFile(new URL(name, folder), page)
console.log(`${pages.size - 1} rules written to docs/rules`)
