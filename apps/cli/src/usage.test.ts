import { CommanderError } from 'commander'
import { expect, it } from 'vitest'
import { languageAsked } from './language.ts'
import { CannotRun } from './outcome.ts'
import { commandAsked, programIn } from './program.ts'
import { usageError } from './usage.ts'

/** What a command line is refused with, in both languages. */
async function refusalOf(line: string): Promise<{ readonly en: string; readonly ko: string }> {
  const args = line.split(' ').filter(Boolean)
  let asked: string | undefined
  try {
    asked = commandAsked(args)
    await (await programIn('en', asked)).parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return usageError(error, asked).text
    if (error instanceof CannotRun) return error.text
    throw error
  }
  throw new Error('it was taken')
}

it.each([
  ['fly', '"fly" is no command. See: vpcanvas --help', '"fly" 명령이 없습니다. 도움말: vpcanvas --help'],
  [
    'trase plan',
    '"trase" is no command. Did you mean trace? See: vpcanvas --help',
    '"trase" 명령이 없습니다. 비슷한 항목: trace 도움말: vpcanvas --help',
  ],
  [
    'nowhere --help',
    '"nowhere" is no command. See: vpcanvas --help',
    '"nowhere" 명령이 없습니다. 도움말: vpcanvas --help',
  ],
  [
    'trace d.json --form web',
    '"--form" is no option of it. Did you mean --from? See: vpcanvas trace --help',
    '"--form" 옵션이 없습니다. 비슷한 항목: --from 도움말: vpcanvas trace --help',
  ],
  [
    'validate',
    'Name the design: <design> is missing. See: vpcanvas validate --help',
    '<design> 인수를 지정하십시오. 도움말: vpcanvas validate --help',
  ],
  [
    'plan d.json',
    '--target <target> is missing. See: vpcanvas plan --help',
    '--target <target> 옵션을 지정하십시오. 도움말: vpcanvas plan --help',
  ],
  [
    'trace d.json --from',
    'A value is missing: --from <end>. See: vpcanvas trace --help',
    '옵션에 값을 지정하십시오: --from <end> 도움말: vpcanvas trace --help',
  ],
  [
    'export d.json --to gif',
    '--to: "gif" is none of json, cloudformation, svg, png. See: vpcanvas export --help',
    '--to: "gif" 값은 쓸 수 없습니다. 쓸 수 있는 값: json, cloudformation, svg, png 도움말: vpcanvas export --help',
  ],
  [
    'export d.json --to png --scale huge',
    '--scale: "huge" is no scale. A scale is a number from 0.1 to 16, such as 2.',
    '--scale: "huge" 값은 배율이 아닙니다. 배율 범위: 0.1~16(예: 2)',
  ],
  [
    'export d.json --to svg --scale 2',
    '--scale is for --to png. Leave it out, or change --to svg.',
    '--scale 옵션은 --to png 전용입니다. 빼거나 --to svg 값을 바꾸십시오.',
  ],
  [
    'export d.json --to json --theme dark',
    '--theme is for --to svg and --to png. Leave it out, or change --to json.',
    '--theme 옵션은 --to svg, --to png 전용입니다. 빼거나 --to json 값을 바꾸십시오.',
  ],
  [
    'export d.json --to png --as yaml',
    '--as is for --to cloudformation. Leave it out, or change --to png.',
    '--as 옵션은 --to cloudformation 전용입니다. 빼거나 --to png 값을 바꾸십시오.',
  ],
  [
    'validate d.json --format xml',
    '--format: "xml" is none of text, json, sarif, github. See: vpcanvas validate --help',
    '--format: "xml" 값은 쓸 수 없습니다. 쓸 수 있는 값: text, json, sarif, github 도움말: vpcanvas validate --help',
  ],
  [
    'validate d.json --json --format sarif',
    'Give --format or --json, not both. See: vpcanvas validate --help',
    '--format 옵션과 --json 옵션은 함께 쓸 수 없습니다. 도움말: vpcanvas validate --help',
  ],
  [
    'validate a.json b.json',
    'Too many arguments: 2 (a.json, b.json), where 1 would do. Quote names that have spaces. See: vpcanvas validate --help',
    '인수가 너무 많습니다: 2개(a.json, b.json), 필요한 개수: 1. 공백이 있는 이름은 따옴표로 묶으십시오. 도움말: vpcanvas validate --help',
  ],
  [
    'trace d.json --port 99999',
    '--port: "99999" is no port. A port is a number from 0 to 65535.',
    '--port: "99999" 값은 포트가 아닙니다. 포트 범위: 0~65535',
  ],
  [
    'trace d.json --from a --from b',
    '--from is given twice. Leave one out.',
    '--from 옵션이 두 번 지정되었습니다. 하나만 남기십시오.',
  ],
  [
    '--language en validate d.json --language ko',
    '--language is given twice. Leave one out.',
    '--language 옵션이 두 번 지정되었습니다. 하나만 남기십시오.',
  ],
  [
    'validate d.json --parameters Cidr',
    '--parameters: "Cidr" has no name and value. Write NAME=VALUE.',
    '--parameters: "Cidr" 값에 이름과 값이 없습니다. NAME=VALUE 형식으로 쓰십시오.',
  ],
  [
    'validate d.json --parameters A=1 --parameters A=2',
    '--parameters: "A" is given twice. Leave one out.',
    '--parameters: "A" 값이 두 번 지정되었습니다. 하나만 남기십시오.',
  ],
])('vpcanvas %s is refused in one line, with the way out, in both languages', async (line, en, ko) => {
  expect(await refusalOf(line)).toEqual({ en, ko })
})

it('the help of every command is in the language of its reader, and none of it is left over from another', async () => {
  const program = await programIn('ko')
  for (const command of [program, ...program.commands]) {
    const help = command.helpInformation()
    expect(help).toMatch(/^사용법: vpcanvas/)
    const prose = help
      .split('\n')
      .slice(1)
      .filter((line) => !/[가-힣]/.test(line))
      .join('\n')
    expect(prose).not.toMatch(/\b(the|of|a|and|is|one|default|Options|Commands|Arguments|display)\b/)
  }
  expect((await programIn('en')).helpInformation()).not.toMatch(/[가-힣]/)
})

it('a help says what a design may be', async () => {
  for (const name of ['validate', 'trace', 'exposure', 'import', 'export', 'plan', 'apply', 'destroy']) {
    const [command] = (await programIn('en', name)).commands
    const help = command?.helpInformation().replaceAll(/\s+/g, ' ') ?? ''
    for (const part of ['design file', 'CloudFormation template', '"aws ... describe-*"', 'standard input']) {
      expect(help).toContain(part)
    }
  }
})

it.each([
  [['--language', 'ko', 'trace'], { LANG: 'C' }, 'ko'],
  [['trace', '--language=ko'], {}, 'ko'],
  [['trace', '--language', 'en'], { LANG: 'ko_KR.UTF-8' }, 'en'],
  [['trace'], { LANG: 'ko_KR.UTF-8' }, 'ko'],
  [['trace'], { LC_ALL: 'C', LANG: 'ko_KR.UTF-8' }, 'en'],
  [['trace', '--language', 'fr'], { LANG: 'ko_KR.UTF-8' }, 'ko'],
] as const)('speaks to %j in %j: %s', (args, env, language) => {
  expect(languageAsked(args, env)).toBe(language)
})

it('names the command that is asked for, wherever it stands', () => {
  expect(commandAsked(['--language', 'ko', 'trace', 'plan'])).toBe('trace')
  expect(commandAsked(['--version'])).toBeUndefined()
  expect(() => commandAsked(['__proto__'])).toThrow(CannotRun)
})
