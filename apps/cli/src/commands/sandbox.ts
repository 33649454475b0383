import { Command, InvalidArgumentError } from 'commander'
import { announce, startSandbox } from '@vpcanvas/sandbox'
import { action } from '../action.ts'
import { OK } from '../outcome.ts'
import { untilStopped } from '../untilStopped.ts'

export function sandboxCommand(): Command {
  return new Command('sandbox')
    .description('Start an AWS of your own on this machine: EC2 and ElastiCache emulators, no account, no cost.')
    .option('--port <number>', 'of its endpoint', portNumber, 4599)
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

export function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535) throw new InvalidArgumentError('a port is a number from 0 to 65535.')
  return port
}
