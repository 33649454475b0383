import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { schemasOf } from '@vpcanvas/model'
import { folderStorage as provisionFolder } from '@vpcanvas/provision'
import { kinds } from '@vpcanvas/resources'
import { announce, findSandbox, startSandbox } from '@vpcanvas/sandbox'
import { createApp } from './app.ts'
import { folderHistory } from './history/history.ts'
import { versionKeeper } from './history/keeper.ts'
import { createProvisioner } from './provisioner.ts'
import { folderStorage } from './workspace.ts'

const builtEditor = resolve(dirname(fileURLToPath(import.meta.url)), '../../web/dist')

export interface ServeOptions {
  /** The workspace: where the design files are. Made if missing. */
  readonly folder: string
  /** On loopback; 0 takes a free one, and a taken one is passed over for the next free. */
  readonly port: number
  /** The sandbox to use; by default the one that runs, else one is started with the first question and ends with the server. */
  readonly sandbox?: () => Promise<string>
  /** The built editor; by default where the build puts it. */
  readonly editorFolder?: string
}

export interface Serving {
  /** To open in a browser, with the token in it. */
  readonly address: string
  stop(): Promise<void>
}

/** Starts the local server of the editor. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const folder = resolve(options.folder)
  await mkdir(folder, { recursive: true })
  const sandbox = ownSandbox()
  const kept = provisionFolder(join(folder, '.vpcanvas'))
  const provisioner = createProvisioner({
    lifecycles: async () => (await import('@vpcanvas/resources/lifecycles')).lifecycles,
    storage: kept,
    sandbox: options.sandbox ?? sandbox.endpoint,
  })
  const schemas = schemasOf(kinds)
  const history = folderHistory(join(folder, '.vpcanvas', 'history'), schemas)
  const keeper = versionKeeper(history, schemas, (error) => console.error('vpcanvas: no version was kept:', error))
  const token = randomBytes(24).toString('base64url')
  let port = options.port
  const app = createApp({
    storage: folderStorage(folder),
    history,
    keeper,
    schemas,
    provisioner,
    prices: () => kept.read('prices.json'),
    editorFolder: options.editorFolder ?? builtEditor,
    token,
    port: () => port,
  })
  const server = createAdaptorServer({ fetch: app.fetch })
  port = await listen(server, options.port)
  return {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    async stop() {
      await provisioner.runs.stop()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await keeper.stop()
      await sandbox.stop()
    },
  }
}

type HttpServer = ReturnType<typeof createAdaptorServer>

async function listen(server: HttpServer, wanted: number): Promise<number> {
  for (let port = wanted; port <= wanted + (wanted === 0 ? 0 : 20); port++) {
    const bound = await new Promise<number | null>((done, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(null) : reject(error)))
      server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port))
    })
    server.removeAllListeners('error')
    if (bound !== null) return bound
  }
  throw new Error(`no free port from ${wanted} on`)
}

/** A sandbox of the server's own, unless one runs already; begun with the first question. */
function ownSandbox(): { endpoint(): Promise<string>; stop(): Promise<void> } {
  let own: Promise<{ endpoint: string; stop: () => Promise<void> }> | null = null
  const begin = async () => {
    const running = await findSandbox()
    if (running) return { endpoint: running, stop: async () => {} }
    const started = await startSandbox()
    const withdraw = await announce(started)
    return {
      endpoint: started.endpoint,
      stop: async () => {
        await withdraw()
        await started.stop()
      },
    }
  }
  return {
    async endpoint() {
      own ??= begin()
      try {
        return (await own).endpoint
      } catch (error) {
        // The next question may find what was missing.
        own = null
        throw error
      }
    },
    async stop() {
      const begun = await own?.catch(() => null)
      await begun?.stop()
    },
  }
}
