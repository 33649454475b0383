import { writeDesign } from '@vpcanvas/formats'
import type { Design } from '@vpcanvas/model'
import { serve } from '@vpcanvas/server'
import { readFile } from 'node:fs/promises'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Scene } from './scene.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}

/** The editor's own server on a folder with the design, and a plain one for the other pages; both on loopback. */
export async function serveScenes(design: Design, scene: Scene) {
  const folder = await mkdtemp(join(tmpdir(), 'vpcanvas-bench-'))
  await writeFile(join(folder, 'scene.vpcanvas.json'), writeDesign(design))
  const product = await serve({ folder, port: 0, sandbox: () => Promise.reject(new Error('no sandbox here')) })
  const dist = fileURLToPath(new URL('./dist', import.meta.url))
  const plain = JSON.stringify(scene)
  const others = createServer(async ({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
    const body = path.startsWith('/scenes/') ? plain : await readFile(join(dist, path)).catch(() => null)
    response.writeHead(body === null ? 404 : 200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
    })
    response.end(body)
  })
  await new Promise<void>((ready) => others.listen(0, '127.0.0.1', ready))
  const { port } = others.address() as AddressInfo
  return {
    addressOf: (engine: string) =>
      engine === 'vpcanvas'
        ? product.address
        : `http://127.0.0.1:${port}/${engine}/index.html?scene=${scene.things.length}`,
    stop: async () => {
      await product.stop()
      others.close()
      others.closeAllConnections()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
