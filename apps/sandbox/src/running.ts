import { spawn } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Text } from '@vpcanvas/text'
import { emulatorFolder, installEmulators, SandboxUnavailable } from './install.ts'
import type { Sandbox } from './sandbox.ts'

const notice = join(emulatorFolder, 'running.json')
const STARTS_WITHIN_MS = 60_000

/** Where a sandbox of this machine's user can be found by other programs: the editor and the command line share it. */
export async function announce(sandbox: Sandbox): Promise<() => Promise<void>> {
  await mkdir(emulatorFolder, { recursive: true })
  await writeFile(notice, JSON.stringify({ endpoint: sandbox.endpoint }))
  return async () => {
    if ((await announced()) === sandbox.endpoint) await rm(notice, { force: true })
  }
}

/** The endpoint of a sandbox that runs now, or null. `VPCANVAS_SANDBOX` names one outright. */
export async function findSandbox(): Promise<string | null> {
  const named = process.env['VPCANVAS_SANDBOX']
  if (named) return named
  const endpoint = await announced()
  if (!endpoint) return null
  const answer = await fetch(`${endpoint}/_vpcanvas/health`, { signal: AbortSignal.timeout(2_000) }).catch(() => null)
  return answer?.ok ? endpoint : null
}

/**
 * The endpoint of a running sandbox; where none runs, one is started that outlives the caller and stops by itself
 * after an hour without a request.
 * @throws SandboxUnavailable with what to install.
 */
export async function ensureSandbox(say: (line: Text) => void = () => {}): Promise<string> {
  const running = await findSandbox()
  if (running) return running
  await installEmulators(say)
  await rm(notice, { force: true })
  const child = spawn(process.execPath, [fileURLToPath(new URL('background.ts', import.meta.url))], {
    detached: true,
    stdio: 'ignore',
  })
  child.unref()
  for (const until = Date.now() + STARTS_WITHIN_MS; Date.now() < until; await pause(100)) {
    const endpoint = await findSandbox()
    if (endpoint) return endpoint
  }
  throw new SandboxUnavailable({
    en: 'The sandbox did not start. Run "vpcanvas sandbox" to see why.',
    ko: '샌드박스가 시작되지 않았습니다. "vpcanvas sandbox" 명령으로 원인을 확인하십시오.',
  })
}

async function announced(): Promise<string | null> {
  try {
    const { endpoint } = JSON.parse(await readFile(notice, 'utf8')) as { endpoint?: unknown }
    // Only ever our own machine, whatever the file says.
    return typeof endpoint === 'string' && /^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(endpoint) ? endpoint : null
  } catch {
    return null
  }
}
