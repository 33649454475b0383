import { installEmulators, installRequirements } from '@vpcanvas/sandbox'
import { inRoot } from './root.ts'

/** The AWS emulators, and cfn-lint to judge exported templates, in a virtual environment of the repository's own. */
export async function installPythonPackages(): Promise<void> {
  await installEmulators(({ en }) => console.log(en))
  await installRequirements(inRoot('apps/launcher/requirements.txt'), ({ en }) => console.log(en))
}
