import { globSync } from 'node:fs'
import { buildEditor } from './build.ts'
import { installPythonPackages } from './python.ts'
import { inRoot, root } from './root.ts'
import { step } from './step.ts'

/** Prints every figure that we measure, a script after the other: nothing else should run beside them. */
const wanted = process.argv.slice(2)
await installPythonPackages()
await buildEditor()
const scripts = globSync('{packages,apps}/*/bench/*.bench.ts', { cwd: root })
  .filter((script) => wanted.length === 0 || wanted.some((word) => script.includes(word)))
  .toSorted()
for (const script of scripts) {
  console.log(`\n── ${script}`)
  const code = await step('node', [inRoot(script)])
  if (code !== 0) process.exit(code)
}
