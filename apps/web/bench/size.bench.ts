import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

// What a browser fetches before the editor can be used: the page, and the scripts and styles that it names outright.
const dist = resolve(dirname(fileURLToPath(import.meta.url)), '../dist')
const page = readFileSync(join(dist, 'index.html'), 'utf8')
const named = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '')
const first = new Set(named)
for (const file of first) {
  if (!file.endsWith('.js')) continue
  const text = readFileSync(join(dist, file), 'utf8')
  for (const [, name] of text.matchAll(/(?:^|[;}])import[^"'()]*?["']\.\/([^"']+\.js)["']/g))
    first.add(`/assets/${name}`)
}
const sizeOf = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB gzip`

for (const file of [...first].toSorted((a, b) => sizeOf(b) - sizeOf(a))) console.log(kilobytes(sizeOf(file)), file)
console.log(kilobytes([...first].reduce((sum, file) => sum + sizeOf(file), 0)), 'first load in all')
const later = readdirSync(join(dist, 'assets')).filter(
  (file) => /\.(js|css)$/.test(file) && !first.has(`/assets/${file}`),
)
console.log(
  kilobytes(later.reduce((sum, file) => sum + sizeOf(`/assets/${file}`), 0)),
  `in ${later.length} files fetched when needed`,
)
