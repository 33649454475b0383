// Runs on whatever Node the machine has (20.20 or newer), so: plain JavaScript, nothing but the standard library.
// Installs the workspace when its lockfile is new here, then hands over to the task under the workspace's own Node.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const PNPM = 'pnpm@12.21.0'
const NODE_MAJOR = 24

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
const bin = join(root, 'node_modules', '.bin')
const stamp = join(root, 'node_modules', '.vpcanvas-installed')
const [task = 'start', ...rest] = process.argv.slice(2)
const windows = process.platform === 'win32'

function run(command, args, env = process.env) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell: windows })
  if (result.error) throw result.error
  return result.status ?? 1
}

/** Changes whenever an install would: afterwards no network is needed. */
function wanted() {
  const hash = createHash('sha256').update(process.platform).update(process.arch)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted()) {
  const status = run('npx', ['-y', PNPM, 'install', '--frozen-lockfile', '--prefer-offline'])
  if (status !== 0) {
    console.error(
      'vpcanvas: the packages could not be installed; see the lines above. Check the network and try again.',
    )
    process.exit(status)
  }
  writeFileSync(stamp, wanted())
}

const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` }
const version = spawnSync('node', ['--version'], { env, encoding: 'utf8', shell: windows }).stdout?.trim() ?? ''
if (Number(/^v(\d+)/.exec(version)?.[1] ?? 0) < NODE_MAJOR) {
  console.error(
    `vpcanvas: Node ${NODE_MAJOR} is needed and could not be installed here (found ${version || 'none'}). Install it from your package manager and try again.`,
  )
  process.exit(1)
}
// Ctrl-C belongs to the task, which ends in its own way.
process.on('SIGINT', () => {})
process.exit(run('node', [join(root, 'apps/launcher/src', `${task}.ts`), ...rest], env))
