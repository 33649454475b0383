import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { emulatorFolder, SandboxUnavailable } from './install.ts'

/** One emulator process on a loopback port. */
export interface Emulator {
  readonly port: number
  stop(): Promise<void>
}

const READY_WITHIN_MS = 30_000

/** moto answers for EC2 and STS: the best checks on address blocks and missing things. */
export async function startMoto(): Promise<Emulator> {
  const port = await freePort()
  const child = start('moto_server', ['-H', '127.0.0.1', '-p', String(port)], {
    // Otherwise it echoes any web origin, so any open page could drive it.
    MOTO_DISABLE_GLOBAL_CORS: 'true',
  })
  return ready('moto', child, port, '/moto-api/data.json')
}

/** MiniStack answers for ElastiCache: member clusters, modify, replica counts. */
export async function startMiniStack(): Promise<Emulator> {
  const port = await freePort()
  const child = start('ministack', [], {
    GATEWAY_PORT: String(port),
    BIND_HOST: '127.0.0.1',
    IOT_MTLS_ENABLED: '0',
    SERVICES: 'ec2,elasticache,sts',
    REDIS_HOST: 'cache.sandbox.local',
  })
  return ready('MiniStack', child, port, '/_ministack/health')
}

function start(program: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  return spawn(join(emulatorFolder, 'bin', program), args, { stdio: 'ignore', env: { ...inherited(), ...env } })
}

/** Nothing of the user's AWS settings may reach the emulators. */
function inherited(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'SYSTEMROOT']
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
}

async function ready(name: string, child: ChildProcess, port: number, path: string): Promise<Emulator> {
  const life = { ended: false }
  child.on('exit', () => (life.ended = true))
  child.on('error', () => (life.ended = true))
  // The emulator must not outlive us, however we end.
  const onExit = () => child.kill('SIGKILL')
  process.once('exit', onExit)
  const stop = async () => {
    process.off('exit', onExit)
    if (life.ended) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), 3_000)
    await gone
    clearTimeout(timer)
  }
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until && !life.ended;) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null)
    if (answer?.ok) return { port, stop }
    await pause(100)
  }
  await stop()
  throw new SandboxUnavailable({
    en: `The emulator (${name}) did not start. Remove the folder .emulators and try again.`,
    ko: `에뮬레이터(${name})가 시작되지 않았습니다. .emulators 폴더를 지우고 다시 시도하십시오.`,
  })
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
