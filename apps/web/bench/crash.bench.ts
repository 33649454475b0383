import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Kills the tab, the server and both in the middle of fast editing, 50 times in all: the journey of `e2e/crash.e2e.ts`, at length. */
const { status } = spawnSync('playwright', ['test', '-c', 'e2e', 'crash\\.e2e'], {
  cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  env: { VPCANVAS_CRASHES: '50', ...process.env },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
