import { Command } from 'commander'
import { resolve } from 'node:path'
import { serve } from '@vpcanvas/server'
import { action } from '../action.ts'
import { openInBrowser } from '../openInBrowser.ts'
import { OK } from '../outcome.ts'
import { untilStopped } from '../untilStopped.ts'
import { portNumber } from './sandbox.ts'

export function serveCommand(): Command {
  return new Command('serve')
    .description('Start the editor for a folder of designs.')
    .argument('[folder]', 'where the design files are', '.')
    .option('--port <number>', 'on loopback', portNumber, 4580)
    .option('--no-open', 'do not open a browser')
    .action(
      action(async (terminal, folder: string, options: { port: number; open: boolean }) => {
        const server = await serve({ folder: resolve(folder), port: options.port })
        terminal.print(server.address)
        terminal.note({
          en: `Serving the designs in ${resolve(folder)}. Stop with Ctrl-C.`,
          ko: `다음 폴더의 디자인을 제공합니다: ${resolve(folder)} (Ctrl-C로 중지)`,
        })
        if (options.open) openInBrowser(server.address)
        await untilStopped()
        await server.stop()
        return OK
      }),
    )
}
