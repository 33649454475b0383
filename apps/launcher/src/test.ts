import { chromium } from './browser.ts'
import { buildEditor } from './build.ts'
import { installPythonPackages } from './python.ts'
import { step } from './step.ts'

/** Everything that must hold, cheapest first. The first failure ends the run. */
const steps: readonly (readonly [string, () => Promise<number>])[] = [
  ['types', () => step('tsc', ['--noEmit', '-p', '.'])],
  ['lint', () => step('oxlint', ['--deny-warnings', '.'])],
  ['format', () => step('oxfmt', ['--check', '.'])],
  ['unused code', () => step('knip', ['--no-progress', '--treat-config-hints-as-errors'])],
  ['editor build', () => buildEditor().then(() => 0)],
  ['packages and applications', () => step('vitest', ['run'])],
  ['journeys in a browser', () => step('playwright', ['test', '-c', 'e2e'])],
]

await installPythonPackages()
process.env['VPCANVAS_BROWSER'] = await chromium()
for (const [name, run] of steps) {
  const from = Date.now()
  console.log(`\n── ${name}`)
  const code = await run()
  console.log(`── ${name}: ${code === 0 ? 'passed' : 'failed'} in ${((Date.now() - from) / 1000).toFixed(1)} s`)
  if (code !== 0) process.exit(code)
}
