/**
 * API calls and seconds to plan, apply and destroy the journey's design in the sandbox, where nothing takes time: what is measured
 * is the engine and the emulators.
 */
import { apply, memoryStorage, type Plan, plan, planDestroy } from '@vpcanvas/provision'
import { startSandbox } from '@vpcanvas/sandbox'
import { openAccount } from '../src/lab/account.ts'
import { journey } from '../src/lab/journey.ts'
import { lifecycles } from '../src/lifecycles.ts'

const sandbox = await startSandbox()
try {
  // The emulators make an account's furniture on first sight.
  await (await openAccount(sandbox.endpoint)).inventory()
  const { target } = await openAccount(sandbox.endpoint)
  const options = { storage: memoryStorage() }
  const design = journey()
  const first = await timed('plan, nothing there', () => plan(design, lifecycles, target, options))
  await carriedOut('apply', first)
  const second = await timed('plan, all there', () => plan(design, lifecycles, target, options))
  if (second.steps.length > 0) throw new Error('the second plan is not empty')
  await carriedOut('destroy', await planDestroy(design, lifecycles, target, options))

  async function carriedOut(name: string, planned: Plan): Promise<void> {
    const result = await apply(planned, lifecycles, target, options)
    if (result.status !== 'succeeded') throw new Error(`${name} ${result.status}`)
    print(name, planned.steps.length, result.calls, result.seconds)
  }
} finally {
  await sandbox.stop()
}

async function timed(name: string, make: () => Promise<Plan>): Promise<Plan> {
  const began = performance.now()
  const planned = await make()
  print(name, planned.steps.length, planned.summary.calls, (performance.now() - began) / 1000)
  return planned
}

function print(name: string, steps: number, calls: number, seconds: number): void {
  console.log(
    `${name.padEnd(20)} ${String(steps).padStart(3)} steps ${String(calls).padStart(4)} calls ${seconds.toFixed(2).padStart(6)} s`,
  )
}
