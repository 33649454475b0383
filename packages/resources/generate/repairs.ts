import { readdir, rm, writeFile } from 'node:fs/promises'
import { repairFiles } from './repairs/index.ts'

/** Writes `packages/learning/designs`: the broken designs of the repairs, and the design of the tour. */
const folder = new URL('../../learning/designs/', import.meta.url)
const files = repairFiles()
for (const name of await readdir(folder))
  if (name.endsWith('.vpcanvas.json') && !files.has(name)) await rm(new URL(name, folder))
for (const [name, text] of files) await writeFile(new URL(name, folder), text)
console.log(`${files.size} designs written to packages/learning/designs`)
