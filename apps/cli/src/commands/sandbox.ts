import { Command } from 'commander'
import { announce, startSandbox } from '@vpcanvas/sandbox'
import { action } from '../action.ts'
import type { Words } from '../language.ts'
import { portOption } from '../options.ts'
import { OK } from '../outcome.ts'
import { untilStopped } from '../untilStopped.ts'

export function sandboxCommand(words: Words): Command {
  return new Command('sandbox')
    .description(
      words({
        en: 'Start an AWS of your own on this machine: EC2 and ElastiCache emulators, no account, no cost.',
        ko: '이 컴퓨터에서 EC2와 ElastiCache 에뮬레이터를 시작합니다. 계정도 비용도 필요 없습니다.',
      }),
    )
    .addOption(portOption('--port <number>', words({ en: 'of its endpoint', ko: '엔드포인트 포트' })).default(4599))
    .action(
      action(async (terminal, options: { port: number }) => {
        const sandbox = await startSandbox({ port: options.port, say: (line) => terminal.note(line) })
        const withdraw = await announce(sandbox)
        terminal.print(sandbox.endpoint)
        terminal.note({
          en: 'The sandbox is running; nothing is billed and no packet flows. Stop it with Ctrl-C, and what is in it is gone.',
          ko: '샌드박스가 실행 중입니다. 요금이 청구되지 않으며 패킷도 흐르지 않습니다. Ctrl-C로 중지하면 내용이 사라집니다.',
        })
        await untilStopped()
        await withdraw()
        await sandbox.stop()
        return OK
      }),
    )
}
