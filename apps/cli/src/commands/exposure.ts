import { Command } from 'commander'
import { exposurePaths, networkOf } from '@vpcanvas/reachability'
import { kinds } from '@vpcanvas/resources'
import { action } from '../action.ts'
import { readInput } from '../input.ts'
import { OK } from '../outcome.ts'
import { templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { showExposures } from '../views/exposure.ts'

interface Options extends TemplateOptions {
  readonly of?: string
  readonly json?: boolean
}

export function exposureCommand(): Command {
  const command = new Command('exposure')
    .description('Say who can open connections to a resource, or to each, from the internet first.')
    .argument('<design>', 'a design file or a CloudFormation template; - is standard input')
    .option('--of <resource>', 'its id, name or logical id, an address, or internet; every one by default')
    .option('--json', 'one JSON document')
  return templateOptions(command).action(
    action(async (terminal, path: string, options: Options) => {
      const input = await readInput(path, options)
      const exposures = exposurePaths(networkOf(input.design, kinds), options.of)
      if (options.json) terminal.json(exposures)
      else showExposures(terminal, input, exposures)
      return OK
    }),
  )
}
