import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot, root } from './root.ts'
import { step } from './step.ts'

const SOURCES = [
  'apps/web/**/*',
  'packages/*/src/**/*',
  'packages/*/package.json',
  'public/**/*',
  'vite.config.ts',
  'pnpm-lock.yaml',
]

/** Builds the editor where its sources have changed since the last build. */
export async function buildEditor(): Promise<void> {
  const stamp = inRoot('apps/web/dist/.built')
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  const code = await step('vite', ['build', '--logLevel', 'warn'])
  if (code !== 0) throw new Error('The editor could not be built; see the lines above.')
  writeFileSync(stamp, now)
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const files = globSync(SOURCES, {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => entry.name === 'node_modules' || entry.name === 'dist',
  })
  for (const file of files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()) {
    hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex')
}
