import { installEmulators, SandboxUnavailable } from '@vpcanvas/sandbox'
import { buildEditor } from './build.ts'
import { inRoot } from './root.ts'
import { step } from './step.ts'

await buildEditor()
try {
  await installEmulators(({ en }) => console.log(en))
} catch (error) {
  if (!(error instanceof SandboxUnavailable)) throw error
  // Everything but the sandbox works without Python.
  console.error(`vpcanvas: ${error.text.en}`)
}
const given = process.argv.slice(2)
process.on('SIGINT', () => {})
process.exitCode = await step('node', [
  inRoot('apps/cli/bin/vpcanvas.mjs'),
  'serve',
  ...(given.length > 0 ? given : ['designs']),
])
