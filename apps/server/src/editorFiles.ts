import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { Hono } from 'hono'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/** The built editor. Hashed files are kept by the browser, the page itself never. */
export function editorFiles(folder: string): Hono {
  const root = resolve(folder)
  const files = new Hono()
  files.get('*', async (context) => {
    const path = context.req.path === '/' ? '/index.html' : decoded(context.req.path)
    if (path === null) return context.notFound()
    const file = resolve(join(root, path))
    if (!file.startsWith(root + sep)) return context.notFound()
    const bytes = await readFile(file).catch(() => null)
    const type = TYPES[extname(file)]
    if (!bytes || !type) return context.notFound()
    context.header('Content-Type', type)
    context.header('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store')
    return context.body(new Uint8Array(bytes))
  })
  return files
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
