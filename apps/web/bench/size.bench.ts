import { resolve } from 'node:path'
import { partsOf, sizeOf } from './firstLoad.ts'

// What a browser fetches before the editor can be used. The gate is in e2e/first-load.e2e.ts.
const { first, later } = partsOf(process.argv[2] ?? resolve(import.meta.dirname, '../dist'))
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB gzip`

for (const { file, size } of first) console.log(kilobytes(size), file)
console.log(kilobytes(sizeOf(first)), 'first load in all')
console.log(kilobytes(sizeOf(later)), `in ${later.length} files fetched when needed`)
