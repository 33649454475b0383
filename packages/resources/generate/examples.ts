import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { exampleFiles, exampleWords } from './examples/index.ts'

/** Writes `packages/reachability/examples`: the examples of the AWS documentation as designs, with what is expected of them. */
const folder = new URL('../../reachability/examples/', import.meta.url)
const files = exampleFiles()
await mkdir(folder, { recursive: true })
for (const name of await readdir(folder)) if (!files.has(name)) await rm(new URL(name, folder))
for (const [name, text] of files) await writeFile(new URL(name, folder), text)
await writeFile(new URL('../../learning/designs/examples.json', import.meta.url), exampleWords())
console.log(`${files.size / 2} examples written to packages/reachability/examples`)
