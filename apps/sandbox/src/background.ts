import { announce } from './running.ts'
import { startSandbox } from './sandbox.ts'

// Started by `ensureSandbox`: a sandbox that serves several commands, and ends when nobody has asked for an hour.
const IDLE_MS = 60 * 60_000

const sandbox = await startSandbox()
const withdraw = await announce(sandbox)
const stop = async () => {
  await withdraw()
  await sandbox.stop()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
setInterval(() => {
  if (Date.now() - sandbox.lastAsked() > IDLE_MS) void stop()
}, 60_000)
