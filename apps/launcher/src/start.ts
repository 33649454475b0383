import { buildEditor } from './build.ts'
import { inRoot } from './root.ts'
import { step } from './step.ts'

await buildEditor()
process.on('SIGINT', () => {})
process.exitCode = await step('node', [inRoot('apps/cli/bin/vpcanvas.mjs'), 'serve', ...process.argv.slice(2)])
