import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { inRoot } from './root.ts'
import { step } from './step.ts'

const folder = inRoot('.emulators')
const stamp = `${folder}/.installed`
/** Pinned; the first two also serve `vpcanvas sandbox`, the last judges exported templates. */
const requirements = inRoot('apps/sandbox/requirements.txt')

/** The AWS emulators and cfn-lint, in a virtual environment of the repository's own. */
export async function installPythonPackages(): Promise<void> {
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync(folder, { recursive: true, force: true })
  if (!makeEnvironment()) {
    await debian(['python3-venv'])
    rmSync(folder, { recursive: true, force: true })
    if (!makeEnvironment()) {
      throw new Error('Python 3.10 or newer with its venv module is needed: install python3 and python3-venv, then try again.')
    }
  }
  const code = await step(`${folder}/bin/pip`, ['install', '--quiet', '--disable-pip-version-check', '-r', requirements])
  if (code !== 0) throw new Error('The emulators could not be installed from PyPI; see the lines above.')
  writeFileSync(stamp, wanted)
}

function makeEnvironment(): boolean {
  return spawnSync('python3', ['-m', 'venv', folder], { stdio: 'ignore' }).status === 0
}

/** Installs Debian packages where this is Debian and we may. */
export async function debian(packages: readonly string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  await step('apt-get', ['update', '-qq'], quiet)
  return (await step('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)) === 0
}
