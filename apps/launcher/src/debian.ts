import { existsSync } from 'node:fs'
import { step } from './step.ts'

/** Installs Debian packages where this is Debian and we may. */
export async function debian(packages: readonly string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  await step('apt-get', ['update', '-qq'], quiet)
  return (await step('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)) === 0
}
