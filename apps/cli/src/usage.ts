import type { Command, CommanderError } from 'commander'
import type { Text } from '@vpcanvas/text'
import { likeliest } from './likeliest.ts'
import { CannotRun } from './outcome.ts'
import { RepeatableOption } from './options.ts'

/** What commander says, and how we say it. Its English has no other form; the tests pin every line. */
const SAYINGS: readonly (readonly [RegExp, (...found: string[]) => Text])[] = [
  [
    /^error: unknown option '(.*)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s,
    (flag, like) => ({
      en: `"${flag}" is no option of it.${meantEn(like)}`,
      ko: `"${flag}" 옵션이 없습니다.${meantKo(like)}`,
    }),
  ],
  [
    /^error: missing required argument '(.*)'$/s,
    (name) => ({ en: `Name the ${name}: <${name}> is missing.`, ko: `<${name}> 인수를 지정하십시오.` }),
  ],
  [
    /^error: required option '(.*)' not specified$/s,
    (flags) => ({ en: `${flags} is missing.`, ko: `${flags} 옵션을 지정하십시오.` }),
  ],
  [
    /^error: option '(.*)' argument missing$/s,
    (flags) => ({ en: `A value is missing: ${flags}.`, ko: `옵션에 값을 지정하십시오: ${flags}` }),
  ],
  [
    /^error: option '(\S+).*?' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    (flag, value, choices) => ({
      en: `${flag}: "${value}" is none of ${choices}.`,
      ko: `${flag}: "${value}" 값은 쓸 수 없습니다. 쓸 수 있는 값: ${choices}`,
    }),
  ],
  [
    /^error: option '(\S+).*?' cannot be used with option '(\S+).*?'$/s,
    (one, other) => ({
      en: `Give ${one} or ${other}, not both.`,
      ko: `${one} 옵션과 ${other} 옵션은 함께 쓸 수 없습니다.`,
    }),
  ],
  [
    /^error: too many arguments.*\. Expected (\d+) arguments? but got (\d+): (.*)\.$/s,
    (expected, got, words) => ({
      en: `Too many arguments: ${got} (${words}), where ${expected} would do. Quote names that have spaces.`,
      ko: `인수가 너무 많습니다: ${got}개(${words}), 필요한 개수: ${expected}. 공백이 있는 이름은 따옴표로 묶으십시오.`,
    }),
  ],
]

function meantEn(like: string | undefined): string {
  return like ? ` Did you mean ${like.replaceAll(', ', ' or ')}?` : ''
}

function meantKo(like: string | undefined): string {
  return like ? ` 비슷한 항목: ${like}` : ''
}

/** What was wrong with how a command was called, in one line; `command` is the one whose help tells more. */
export function usageError({ message }: CommanderError, command: string | undefined): CannotRun {
  const help = ['vpcanvas', command, '--help'].filter(Boolean).join(' ')
  for (const [pattern, words] of SAYINGS) {
    const found = pattern.exec(message)
    if (!found) continue
    const { en, ko } = words(...found.slice(1))
    return new CannotRun({ en: `${en} See: ${help}`, ko: `${ko} 도움말: ${help}` })
  }
  const said = message.replace(/^error: /, '').replaceAll('\n', ' ')
  return new CannotRun({ en: `${said} See: ${help}`, ko: `${said} 도움말: ${help}` })
}

/** A command that there is not. */
export function unknownCommand(name: string, commands: readonly string[]): CannotRun {
  const like = likeliest(name, commands) ?? undefined
  return new CannotRun({
    en: `"${name}" is no command.${meantEn(like)} See: vpcanvas --help`,
    ko: `"${name}" 명령이 없습니다.${meantKo(like)} 도움말: vpcanvas --help`,
  })
}

/** Refuses an option given twice, of which one would be ignored in silence. */
export function refuseRepeats(command: Command): void {
  for (const option of command.options) {
    if (!option.required || option instanceof RepeatableOption) continue
    const flag = option.long ?? option.flags
    let given = 0
    command.on(`option:${option.name()}`, () => {
      if (++given > 1)
        throw new CannotRun({
          en: `${flag} is given twice. Leave one out.`,
          ko: `${flag} 옵션이 두 번 지정되었습니다. 하나만 남기십시오.`,
        })
    })
  }
}
