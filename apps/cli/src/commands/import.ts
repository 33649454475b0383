import { Command, Option } from 'commander'
import { canonicalJson } from '@vpcanvas/model'
import { say } from '@vpcanvas/text'
import { action } from '../action.ts'
import { readInput } from '../input.ts'
import type { Words } from '../language.ts'
import { CannotRun, OK } from '../outcome.ts'
import { writeOutput } from '../output.ts'
import { designArgument, templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { plain } from '../terminal.ts'

interface Options extends TemplateOptions {
  readonly output?: string
  readonly from?: string
  readonly json?: boolean
}

export function importCommand(words: Words): Command {
  const command = new Command('import')
    .description(
      words({
        en: 'Make a design of a template or of what AWS printed; what it did not understand is kept and listed.',
        ko: '템플릿이나 AWS 출력으로 디자인을 만듭니다. 이해하지 못한 것은 보관하고 알려 줍니다.',
      }),
    )
    .addArgument(designArgument(words, 'input'))
    .addOption(
      new Option(
        '--from <format>',
        words({ en: 'what it has to be; recognised by default', ko: '입력 형식. 기본값은 자동 인식' }),
      ).choices(['cloudformation', 'design', 'aws-json']),
    )
    .option(
      '-o, --output <file>',
      words({
        en: 'the design file to write; standard output by default',
        ko: '저장할 디자인 파일. 기본값은 표준 출력',
      }),
    )
    .option(
      '--json',
      words({
        en: 'one JSON document: the design and what was not understood',
        ko: 'JSON 문서 하나: 디자인과 이해하지 못한 것',
      }),
    )
  return templateOptions(command, words).action(
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
      if (options.output !== undefined || !options.json)
        await writeOutput(terminal, options.output, { content: canonicalJson(input.design), format: 'design' }, input)
      if (options.json) terminal.json({ design: input.design, unsupported })
      else {
        for (const one of unsupported) terminal.note(`${plain(one.id)} (${plain(one.type)}): ${plain(one.reason)}`)
      }
      for (const note of input.notes) terminal.note(note)
      return OK
    }),
  )
}
