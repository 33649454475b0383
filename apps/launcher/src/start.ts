import { buildEditor } from './build.ts'
import { inRoot } from './root.ts'
import { step } from './step.ts'

await buildEditor()
const given = process.argv.slice(2)
process.on('SIGINT', () => {})
process.exitCode = await step('node', [
  inRoot('apps/cli/bin/vpcanvas.mjs'),
  'serve',
  ...(given.length > 0 ? given : ['designs']),
])
