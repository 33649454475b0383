export { emulatorFolder, installEmulators, installRequirements, SandboxUnavailable } from './install.ts'
export { announce, ensureSandbox, findSandbox } from './running.ts'
export { type Sandbox, startSandbox } from './sandbox.ts'
export { SANDBOX_ACCOUNT } from './signature.ts'
