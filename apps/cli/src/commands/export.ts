import { Command, Option } from 'commander'
import { toCloudFormation } from '@vpcanvas/formats/cloudformation'
import { canonicalJson } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { say } from '@vpcanvas/text'
import { action } from '../action.ts'
import { type Input, inputFor } from '../input.ts'
import type { Words } from '../language.ts'
import { scaleOption } from '../options.ts'
import { CannotRun, OK } from '../outcome.ts'
import { type Output, writeOutput } from '../output.ts'
import { lenses, type PictureWish, themes } from '../picture/wish.ts'
import { designArgument, templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { plain, type Terminal } from '../terminal.ts'

const formats = ['json', 'cloudformation', 'svg', 'png'] as const
type Format = (typeof formats)[number]

interface Options extends TemplateOptions, Partial<Omit<PictureWish, 'language'>> {
  readonly to: Format
  readonly as?: 'yaml' | 'json'
  readonly scale?: number
  readonly output?: string
}

/** What an option is for, where it is not for every format. */
const only: Readonly<Record<'as' | 'theme' | 'lens' | 'scale', readonly Format[]>> = {
  as: ['cloudformation'],
  theme: ['svg', 'png'],
  lens: ['svg', 'png'],
  scale: ['png'],
}

export function exportCommand(words: Words): Command {
  const command = new Command('export')
    .description(
      words({
        en: 'Write a design in another format, or as a picture.',
        ko: '디자인을 다른 형식이나 그림으로 내보냅니다.',
      }),
    )
    .addArgument(designArgument(words))
    .addOption(
      new Option('--to <format>', words({ en: 'what to write', ko: '내보낼 형식' }))
        .choices(formats)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--as <syntax>',
        words({ en: 'of a template; yaml unless said', ko: '템플릿의 문법. 지정하지 않으면 yaml' }),
      ).choices(['yaml', 'json']),
    )
    .addOption(
      new Option(
        '--theme <theme>',
        words({ en: 'of a picture; light unless said', ko: '그림의 테마. 지정하지 않으면 light' }),
      ).choices(themes),
    )
    .addOption(
      new Option(
        '--lens <lens>',
        words({
          en: 'what a picture is about; placement unless said',
          ko: '그림의 관점. 지정하지 않으면 placement',
        }),
      ).choices(lenses),
    )
    .addOption(
      scaleOption(
        '--scale <number>',
        words({
          en: 'pixels of a PNG for one of the drawing; 2 unless said',
          ko: 'PNG의 배율. 지정하지 않으면 2',
        }),
      ),
    )
    .option(
      '-o, --output <file>',
      words({ en: 'the file to write; standard output by default', ko: '저장할 파일. 기본값은 표준 출력' }),
    )
  return templateOptions(command, words).action(
    action(async (terminal, path: string, options: Options) => {
      refuseIdle(options)
      const input = await inputFor(terminal, path, options)
      await writeOutput(terminal, options.output, await exported(terminal, input, options), input)
      return OK
    }),
  )
}

/** Refuses an option that would do nothing. */
function refuseIdle(options: Options): void {
  for (const [name, used] of Object.entries(only) as [keyof typeof only, readonly Format[]][]) {
    if (options[name] === undefined || used.includes(options.to)) continue
    const to = used.map((one) => `--to ${one}`)
    throw new CannotRun({
      en: `--${name} is for ${to.join(' and ')}. Leave it out, or change --to ${options.to}.`,
      ko: `--${name} 옵션은 ${to.join(', ')} 전용입니다. 빼거나 --to ${options.to} 값을 바꾸십시오.`,
    })
  }
}

async function exported(terminal: Terminal, input: Input, options: Options): Promise<Output> {
  if (options.to === 'json') return { content: canonicalJson(input.design), format: 'design' }
  if (options.to === 'cloudformation') return { content: template(terminal, input, options), format: 'cloudformation' }
  // What draws, and its letters, are nothing that the other formats need.
  const { drawingOf } = await import('../picture/drawing.ts')
  const { theme = 'light', lens = 'placement' } = options
  const drawing = drawingOf(input.design, { language: terminal.language, theme, lens })
  if (!drawing) {
    throw new CannotRun({
      en: `${input.name}: nothing in it is drawn, so that there is no picture of it. Give a design with a resource.`,
      ko: `${input.name}: 그릴 리소스가 없어 그림을 만들 수 없습니다. 리소스가 있는 디자인을 지정하십시오.`,
    })
  }
  if (options.to === 'svg') return { content: drawing.svg, format: 'svg' }
  const { pngOf } = await import('../picture/pixels.ts')
  const { bytes, strangers } = pngOf(drawing, options.scale)
  if (strangers.size > 0) {
    const some = plain([...strangers].slice(0, 5).join(' '))
    terminal.note({
      en: `The letters that come along lack ${strangers.size} of the characters (${some}): this machine's own fonts stand in, and a character that they lack too is left out. Install a font that has it (Noto Sans CJK, Noto Emoji), or write SVG.`,
      ko: `기본 글꼴에 없는 문자가 ${strangers.size}개 있습니다(${some}). 이 컴퓨터의 글꼴로 대신하며, 그 글꼴에도 없으면 표시되지 않습니다. 해당 글꼴(Noto Sans CJK, Noto Emoji)을 설치하거나 SVG로 내보내십시오.`,
    })
  }
  return { content: bytes, format: 'png' }
}

/** The one template of a design. @throws CannotRun where it spans several regions and `--region` names none of them. */
function template(terminal: Terminal, input: Input, options: Options): string {
  const exported = toCloudFormation(input.design, kinds, { as: options.as ?? 'yaml', origins: input.origins })
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
