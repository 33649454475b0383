import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A script or style of the built editor. */
export interface Part {
  readonly file: string
  /** Bytes, compressed with gzip. */
  readonly size: number
}

/**
 * What a browser fetches before the editor can be used, and what it fetches later: the scripts and styles that the page
 * names, and whatever those import outright, the largest first.
 */
export function partsOf(dist: string): { readonly first: readonly Part[]; readonly later: readonly Part[] } {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const first = new Set(
    [...page.matchAll(/(?:src|href)="\/assets\/([^"]+\.(?:js|css))"/g)].map(([, name = '']) => name),
  )
  if (first.size === 0) throw new Error(`${dist}/index.html names no script`)
  for (const file of first) {
    if (!file.endsWith('.js')) continue
    const text = readFileSync(join(dist, 'assets', file), 'utf8')
    for (const [, name = ''] of text.matchAll(/(?:^|[;}])(?:import|export)[^"'()]*?["']\.\/([^"']+\.js)["']/g))
      first.add(name)
  }
  const measured = (file: string): Part => ({
    file,
    size: gzipSync(readFileSync(join(dist, 'assets', file)), { level: 9 }).length,
  })
  const inOrder = (files: Iterable<string>) => [...files].map(measured).toSorted((a, b) => b.size - a.size)
  const all = readdirSync(join(dist, 'assets')).filter((file) => /\.(js|css)$/.test(file))
  return { first: inOrder(first), later: inOrder(all.filter((file) => !first.has(file))) }
}

export function sizeOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { size }) => sum + size, 0)
}
