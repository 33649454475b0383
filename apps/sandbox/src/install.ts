import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Text } from '@vpcanvas/text'

const here = dirname(fileURLToPath(import.meta.url))

/** The virtual environment of the emulators: the repository's own, ignored by git. */
export const emulatorFolder: string = resolve(here, '../../../.emulators')

/** The emulators cannot be had here; the text says what to install. */
export class SandboxUnavailable extends Error {
  override readonly name = 'SandboxUnavailable'
  readonly text: Text
  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}

/**
 * Installs the pinned emulators (moto, Apache-2.0; MiniStack, MIT) from PyPI, once.
 * @throws SandboxUnavailable where Python, its venv module or PyPI is missing.
 */
export async function installEmulators(say: (line: Text) => void = () => {}): Promise<void> {
  await installRequirements(resolve(here, '../requirements.txt'), say)
}

/** Installs a file of pinned Python packages into the environment, unless that very file is installed already. */
export async function installRequirements(file: string, say: (line: Text) => void = () => {}): Promise<void> {
  const wanted = createHash('sha256').update(readFileSync(file)).digest('hex')
  const stamp = join(emulatorFolder, `.installed-${wanted.slice(0, 16)}`)
  if (existsSync(stamp)) return
  if (!existsSync(join(emulatorFolder, 'bin', 'pip'))) {
    say({ en: 'Preparing a Python environment for the sandbox', ko: '샌드박스용 Python 환경을 준비합니다' })
    await makeEnvironment()
  }
  say({ en: 'Installing the AWS emulators from PyPI (once)', ko: 'PyPI에서 AWS 에뮬레이터를 설치합니다(처음 한 번)' })
  const pip = await run(join(emulatorFolder, 'bin', 'pip'), [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '-r',
    file,
  ])
  if (pip.code !== 0) {
    throw new SandboxUnavailable({
      en: `The emulators could not be installed from PyPI. Check the network and try again. ${pip.errors}`,
      ko: `PyPI에서 에뮬레이터를 설치하지 못했습니다. 네트워크를 확인한 뒤 다시 시도하십시오. ${pip.errors}`,
    })
  }
  writeFileSync(stamp, '')
}

async function makeEnvironment(): Promise<void> {
  if (await tryEnvironment()) return
  // Debian keeps the venv module in a package of its own.
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update', '-qq'])
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'python3-venv'])
    if (await tryEnvironment()) return
  }
  throw new SandboxUnavailable({
    en: 'The sandbox needs Python 3.10 or newer with its venv module. Install python3 and python3-venv, then try again.',
    ko: '샌드박스에는 Python 3.10 이상과 venv 모듈이 필요합니다. python3와 python3-venv를 설치한 뒤 다시 시도하십시오.',
  })
}

async function tryEnvironment(): Promise<boolean> {
  const version = spawnSync('python3', ['-c', 'import sys; print(sys.version_info >= (3, 10))'], { encoding: 'utf8' })
  if (version.stdout?.trim() !== 'True') return false
  rmSync(emulatorFolder, { recursive: true, force: true })
  return (await run('python3', ['-m', 'venv', emulatorFolder])).code === 0
}

function run(command: string, args: readonly string[]): Promise<{ code: number; errors: string }> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-500)))
    child.on('error', (error) => done({ code: 1, errors: error.message }))
    child.on('exit', (code) => done({ code: code ?? 1, errors: errors.trim() }))
  })
}
