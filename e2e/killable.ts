import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../apps/cli/bin/vpcanvas.mjs', import.meta.url))

/** The real server as a process of its own, that can be killed like any. */
export interface Killable {
  readonly address: string
  /** Without a warning. */
  kill(): Promise<void>
}

export async function serveKillable(folder: string, port: number): Promise<Killable> {
  const child = spawn(process.execPath, [program, 'serve', folder, '--port', `${port}`, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LANG: 'C' },
  })
  const address = await addressFrom(child)
  return {
    address,
    kill: () =>
      new Promise((done) => {
        if (child.exitCode !== null || child.signalCode !== null) return done()
        child.once('exit', () => done())
        child.kill('SIGKILL')
      }),
  }
}

function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let out = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      const [address] = /http:\/\/\S+/.exec(out) ?? []
      if (address) found(address)
    })
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}`)))
  })
}

/** A port that nobody has now: a server that is started again must have the address of the one before. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
