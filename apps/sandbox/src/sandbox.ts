import type { Text } from '@vpcanvas/text'
import { type Emulator, startMiniStack, startMoto } from './emulator.ts'
import { createGate } from './gate.ts'
import { installEmulators } from './install.ts'

/** A running AWS of one's own: no account, no cost, no packets. */
export interface Sandbox {
  /** What `AWS_ENDPOINT_URL` may be set to. */
  readonly endpoint: string
  /** When the last request came, in milliseconds since the epoch. */
  lastAsked(): number
  stop(): Promise<void>
}

/**
 * Starts the emulators behind the gate, on loopback, installing them at the first use.
 * @param options.port of the gate; a free one by default.
 * @throws SandboxUnavailable with what to install.
 */
export async function startSandbox(options: { port?: number; say?: (line: Text) => void } = {}): Promise<Sandbox> {
  await installEmulators(options.say)
  const started = await Promise.allSettled([startMoto(), startMiniStack()])
  const running = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const failed = started.find((result) => result.status === 'rejected')
  const [moto, miniStack] = running
  if (failed || !moto || !miniStack) {
    await stopAll(running)
    throw failed?.reason ?? new Error('the emulators did not start')
  }
  let last = Date.now()
  const gate = createGate({ ec2: moto.port, sts: moto.port, elasticache: miniStack.port }, () => {
    last = Date.now()
  })
  try {
    const port = await listen(gate, options.port ?? 0)
    return {
      endpoint: `http://127.0.0.1:${port}`,
      lastAsked: () => last,
      stop: async () => {
        gate.closeAllConnections()
        await new Promise((resolve) => gate.close(resolve))
        await stopAll(running)
      },
    }
  } catch (error) {
    await stopAll(running)
    throw error
  }
}

async function stopAll(emulators: readonly Emulator[]): Promise<void> {
  await Promise.all(emulators.map((emulator) => emulator.stop()))
}

function listen(server: ReturnType<typeof createGate>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(address && typeof address === 'object' ? address.port : port)
    })
  })
}
