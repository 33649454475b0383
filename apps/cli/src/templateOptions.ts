import { Argument, type Command } from 'commander'
import type { Words } from './language.ts'
import { RepeatableOption } from './options.ts'
import { CannotRun } from './outcome.ts'

export interface TemplateOptions {
  readonly region?: string
  readonly parameters: Readonly<Record<string, string>>
}

/** The argument of every command that works on a design, whatever it is written in. */
export function designArgument(words: Words, name = 'design'): Argument {
  return new Argument(
    `<${name}>`,
    words({
      en: 'a design file, a CloudFormation template (JSON or YAML), a file or a folder of JSON that "aws ... describe-*" printed, or - for standard input',
      ko: '디자인 파일, CloudFormation 템플릿(JSON 또는 YAML), "aws ... describe-*" 명령이 출력한 JSON 파일 또는 그 폴더, 표준 입력은 -',
    }),
  )
}

/** The options of every command that works on a design: what a template or a folder does not say itself. */
export function templateOptions(command: Command, words: Words): Command {
  return command
    .option(
      '--region <region>',
      words({
        en: 'what AWS::Region in a template means; where resources are that do not say their region',
        ko: '템플릿의 AWS::Region 값. 리전이 표시되지 않은 리소스의 리전',
      }),
    )
    .addOption(
      new RepeatableOption(
        '--parameters <name=value>',
        words({ en: 'a parameter of a template; may be repeated', ko: '템플릿 파라미터. 여러 번 지정할 수 있습니다' }),
      )
        .default({})
        .argParser(collect),
    )
}

function collect(text: string, before: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const at = text.indexOf('=')
  if (at < 1) {
    throw new CannotRun({
      en: `--parameters: "${text}" has no name and value. Write NAME=VALUE.`,
      ko: `--parameters: "${text}" 값에 이름과 값이 없습니다. NAME=VALUE 형식으로 쓰십시오.`,
    })
  }
  const name = text.slice(0, at)
  if (Object.hasOwn(before, name)) {
    throw new CannotRun({
      en: `--parameters: "${name}" is given twice. Leave one out.`,
      ko: `--parameters: "${name}" 값이 두 번 지정되었습니다. 하나만 남기십시오.`,
    })
  }
  return Object.fromEntries([...Object.entries(before), [name, text.slice(at + 1)]])
}
