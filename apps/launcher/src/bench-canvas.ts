import { buildEditor } from './build.ts'
import { inRoot } from './root.ts'
import { step } from './step.ts'

/** Measures the editor's canvas beside others; nothing else should run meanwhile. */
await buildEditor()
process.exit(await step('node', [inRoot('e2e/bench/main.ts'), ...process.argv.slice(2)]))
