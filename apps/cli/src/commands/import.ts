import { Command, Option } from 'commander'
import { resolve } from 'node:path'
import { canonicalJson } from '@vpcanvas/model'
import { writeAtomically } from '@vpcanvas/server'
import { say } from '@vpcanvas/text'
import { action } from '../action.ts'
import { readInput } from '../input.ts'
import { CannotRun, OK } from '../outcome.ts'
import { templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { plain } from '../terminal.ts'

interface Options extends TemplateOptions {
  readonly output?: string
  readonly from?: string
  readonly json?: boolean
}

export function importCommand(): Command {
  const command = new Command('import')
    .description('Make a design of a template; what it did not understand is kept and listed.')
    .argument('<input>', 'a CloudFormation template, a folder of aws describe answers or a design; - is standard input')
    .addOption(new Option('--from <format>', 'what it is').choices(['cloudformation', 'design', 'aws-json']))
    .option('-o, --output <file>', 'the design file to write; standard output by default')
    .option('--json', 'one JSON document: the design and what was not understood')
  return templateOptions(command).action(
    action(async (terminal, path: string, options: Options) => {
      const input = await readInput(path, options)
      if (options.from && options.from !== input.format) {
        throw new CannotRun({
          en: `${input.name}: this is ${input.format}, not ${options.from}.`,
          ko: `${input.name}: 형식이 다릅니다. 실제: ${input.format}, 지정한 값: ${options.from}.`,
        })
      }
      const unsupported = input.unsupported.map((one) => ({
        id: one.id,
        type: one.type,
        reason: say(one.reason, terminal.language),
      }))
      if (options.output) await writeAtomically(resolve(options.output), canonicalJson(input.design))
      if (options.json) terminal.json({ design: input.design, unsupported })
      else {
        if (!options.output) terminal.print(canonicalJson(input.design).trimEnd())
        for (const one of unsupported) terminal.note(`${plain(one.id)} (${plain(one.type)}): ${plain(one.reason)}`)
      }
      for (const note of input.notes) terminal.note(note)
      return OK
    }),
  )
}
