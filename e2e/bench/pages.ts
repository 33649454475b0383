import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Installs the other canvases, once and for the bench alone, and builds their pages. */
export async function buildPages(names: readonly string[], say: (line: string) => void): Promise<void> {
  if (names.length === 0) return
  if (!existsSync(new URL('./node_modules/.package-lock.json', import.meta.url))) {
    say('Installing the other canvases (once)')
    run('npm', ['install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'])
  }
  for (const name of names) {
    if (existsSync(new URL(`./dist/${name}/index.html`, import.meta.url))) continue
    say(`Building the page of ${name}`)
    run('node_modules/.bin/vite', ['build', '--logLevel', 'error'], { BENCH_PAGE: name })
  }
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status, error } = spawnSync(command, args, {
    cwd: here,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ${args[0]} failed; see the lines above.`)
}
