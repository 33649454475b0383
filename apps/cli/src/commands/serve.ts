import { Command } from 'commander'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { serve } from '@vpcanvas/server'
import { action } from '../action.ts'
import { openInBrowser } from '../openInBrowser.ts'
import type { Words } from '../language.ts'
import { portOption } from '../options.ts'
import { CannotRun, OK } from '../outcome.ts'
import { untilStopped } from '../untilStopped.ts'

export function serveCommand(words: Words): Command {
  return new Command('serve')
    .description(words({ en: 'Start the editor for a folder of designs.', ko: '디자인 폴더의 편집기를 시작합니다.' }))
    .argument('[folder]', words({ en: 'where the design files are', ko: '디자인 파일이 있는 폴더' }), '.')
    .addOption(portOption('--port <number>', words({ en: 'on loopback', ko: '루프백 포트' })).default(4580))
    .option('--no-open', words({ en: 'do not open a browser', ko: '브라우저를 열지 않습니다' }))
    .action(
      action(async (terminal, folder: string, options: { port: number; open: boolean }) => {
        if ((await stat(folder).catch(() => null))?.isDirectory() === false) {
          throw new CannotRun({
            en: `${folder}: a file. Name the folder that holds the designs.`,
            ko: `${folder}: 파일입니다. 디자인이 있는 폴더를 지정하십시오.`,
          })
        }
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
