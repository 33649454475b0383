import type { Help, HelpConfiguration, Option } from 'commander'
import { type Language, say, type Text } from '@vpcanvas/text'

const KOREAN: ReadonlyMap<string, string> = new Map([
  ['Usage:', '사용법:'],
  ['Arguments:', '인수:'],
  ['Options:', '옵션:'],
  ['Global Options:', '공통 옵션:'],
  ['Commands:', '명령:'],
])

export const HELP_OPTION: Text = { en: 'show this help', ko: '이 도움말을 표시합니다' }
export const HELP_COMMAND: Text = { en: 'show the help of a command', ko: '명령의 도움말을 표시합니다' }
export const VERSION_OPTION: Text = { en: 'show the version', ko: '버전을 표시합니다' }

/** What stands under the list of commands. */
export const EPILOGUE: Text = {
  en: `DESIGN is a design file, a CloudFormation template (JSON or YAML), JSON that "aws ... describe-*" printed
(a file, or a folder of any number of them), or - for standard input.

Exit codes: 0 fine, 1 the answer is no (errors found, not reachable, apply failed), 2 the command could not be run.

  vpcanvas validate network.yaml
  vpcanvas trace ./describe-output --from internet --to web --port 443
  vpcanvas plan cache.vpcanvas.json --target sandbox`,
  ko: `DESIGN: 디자인 파일, CloudFormation 템플릿(JSON 또는 YAML), "aws ... describe-*" 명령이 출력한 JSON(파일 하나 또는
여러 파일이 있는 폴더), 표준 입력(-)

종료 코드: 0 정상, 1 결과가 '아니요'(오류 발견, 도달 불가, 적용 실패), 2 명령을 실행할 수 없음

  vpcanvas validate network.yaml
  vpcanvas trace ./describe-output --from internet --to web --port 443
  vpcanvas plan cache.vpcanvas.json --target sandbox`,
}

/** How commander lays out help in a language. */
export function helpIn(language: Language): HelpConfiguration {
  const korean = language === 'ko'
  return {
    showGlobalOptions: true,
    visibleGlobalOptions: (command) => command.parent?.options.filter(({ long }) => long === '--language') ?? [],
    displayWidth: columns,
    styleTitle: (title) => (korean && KOREAN.get(title)) || title,
    optionDescription: (option) => optionDescription(option, language),
    subcommandTerm: (command) =>
      [
        command.name(),
        ...command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`)),
      ].join(' '),
    styleUsage: (usage) => (korean ? usage.replace('[options]', '[옵션]').replace('[command]', '[명령]') : usage),
  } satisfies Partial<Help>
}

function optionDescription({ description, argChoices, defaultValue }: Option, language: Language): string {
  const remarks = [
    argChoices?.join(', '),
    ['string', 'number'].includes(typeof defaultValue) && `${say(DEFAULT, language)}${defaultValue}`,
  ].filter(Boolean)
  return [description, remarks.length > 0 && `(${remarks.join('; ')})`].filter(Boolean).join(' ')
}

const DEFAULT: Text = { en: 'default: ', ko: '기본값: ' }

/** Columns of a terminal: two for a Hangul syllable, a Chinese character or a full-width sign. */
function columns(text: string): number {
  return [...text].reduce(
    (sum, sign) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(sign)
        ? 2
        : 1),
    0,
  )
}
