import { Command, Option } from 'commander'
import { toCloudFormation } from '@vpcanvas/formats/cloudformation'
import { canonicalJson } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { say } from '@vpcanvas/text'
import { action } from '../action.ts'
import { type Input, inputFor } from '../input.ts'
import type { Words } from '../language.ts'
import { CannotRun, OK } from '../outcome.ts'
import { type Output, writeOutput } from '../output.ts'
import { designArgument, templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { plain, type Terminal } from '../terminal.ts'

interface Options extends TemplateOptions {
  readonly to: 'json' | 'cloudformation'
  readonly as: 'yaml' | 'json'
  readonly output?: string
}

export function exportCommand(words: Words): Command {
  const command = new Command('export')
    .description(words({ en: 'Write a design in another format.', ko: '디자인을 다른 형식으로 내보냅니다.' }))
    .addArgument(designArgument(words))
    .addOption(
      new Option('--to <format>', words({ en: 'what to write', ko: '내보낼 형식' }))
        .choices(['json', 'cloudformation'])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--as <syntax>', words({ en: 'of a template', ko: '템플릿의 문법' }))
        .choices(['yaml', 'json'])
        .default('yaml'),
    )
    .option(
      '-o, --output <file>',
      words({ en: 'the file to write; standard output by default', ko: '저장할 파일. 기본값은 표준 출력' }),
    )
  return templateOptions(command, words).action(
    action(async (terminal, path: string, options: Options) => {
      const input = await inputFor(terminal, path, options)
      const output: Output =
        options.to === 'json'
          ? { text: canonicalJson(input.design), format: 'design' }
          : { text: template(terminal, input, options), format: 'cloudformation' }
      await writeOutput(terminal, options.output, output, input)
      return OK
    }),
  )
}

/** The one template of a design. @throws CannotRun where it spans several regions and `--region` names none of them. */
function template(terminal: Terminal, input: Input, options: Options): string {
  const exported = toCloudFormation(input.design, kinds, { as: options.as, origins: input.origins })
  const [only, ...more] = options.region
    ? exported.templates.filter((one) => one.region === options.region)
    : exported.templates
  if (!only || more.length > 0) {
    const regions = exported.templates.map((one) => one.region).join(', ')
    throw new CannotRun({
      en: `${input.name}: a template is for one region. Choose with --region: ${regions || 'the design has none'}.`,
      ko: `${input.name}: 템플릿은 리전마다 하나입니다. --region으로 고르십시오: ${regions || '리전이 없습니다'}.`,
    })
  }
  for (const lost of only.lost)
    terminal.note(`${plain(lost.resource)} ${lost.field}: ${plain(say(lost.reason, terminal.language))}`)
  for (const note of only.notes) terminal.note(note)
  return only.text
}
