import { Command } from 'commander'
import { exposurePaths, networkOf } from '@vpcanvas/reachability'
import { kinds } from '@vpcanvas/resources'
import { action } from '../action.ts'
import { inputFor } from '../input.ts'
import type { Words } from '../language.ts'
import { JSON_OPTION } from '../options.ts'
import { OK } from '../outcome.ts'
import { designArgument, templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { showExposures } from '../views/exposure.ts'

interface Options extends TemplateOptions {
  readonly of?: string
  readonly json?: boolean
}

export function exposureCommand(words: Words): Command {
  const command = new Command('exposure')
    .description(
      words({
        en: 'Say who can open connections to a resource, or to each, from the internet first.',
        ko: '리소스 하나 또는 모든 리소스에 누가 연결할 수 있는지 인터넷부터 보여 줍니다.',
      }),
    )
    .addArgument(designArgument(words))
    .option(
      '--of <resource>',
      words({
        en: 'its id, name or logical id, an address, or internet; every one by default',
        ko: '리소스의 ID, 이름, 논리적 ID, 주소 또는 internet. 기본값은 모든 리소스',
      }),
    )
    .option('--json', words(JSON_OPTION))
  return templateOptions(command, words).action(
    action(async (terminal, path: string, options: Options) => {
      const input = await inputFor(terminal, path, options)
      const exposures = exposurePaths(networkOf(input.design, kinds), options.of)
      if (options.json) terminal.json(exposures)
      else showExposures(terminal, input, exposures)
      return OK
    }),
  )
}
