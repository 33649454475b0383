import { join } from 'node:path'
import type { Lifecycles, ProvisionStorage, Target } from '@vpcanvas/provision'
import { ensureSandbox } from '@vpcanvas/sandbox'
import type { Terminal } from './terminal.ts'

export interface Opened {
  readonly target: Target
  readonly lifecycles: Lifecycles
  readonly storage: ProvisionStorage
}

/** Opens a target for the length of some work. What is heavy is loaded only here. */
export async function withTarget<T>(
  terminal: Terminal,
  name: string,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const [{ folderStorage, openTarget }, { lifecycles }] = await Promise.all([
    import('@vpcanvas/provision'),
    import('@vpcanvas/resources/lifecycles'),
  ])
  const quiet = process.env['VPCANVAS_QUIET_SECONDS']
  const target = await openTarget(name, {
    sandbox: () => ensureSandbox((line) => terminal.note(line)),
    ...(quiet !== undefined && Number.isFinite(Number(quiet)) && { quietSeconds: Math.max(0, Number(quiet)) }),
  })
  try {
    return await work({ target, lifecycles, storage: folderStorage(join(process.cwd(), '.vpcanvas')) })
  } finally {
    target.close()
  }
}
