import { spawn } from 'node:child_process'

/** Opens a page in the user's browser where there is one; says nothing where there is not. */
export function openInBrowser(address: string): void {
  if (process.env['CI'] || (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']))
    return
  const [command, args] =
    process.platform === 'darwin'
      ? (['open', [address]] as const)
      : process.platform === 'win32'
        ? (['cmd', ['/c', 'start', '', address]] as const)
        : (['xdg-open', [address]] as const)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
