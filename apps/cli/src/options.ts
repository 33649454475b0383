import { Option } from 'commander'
import type { Text } from '@vpcanvas/text'
import { CannotRun } from './outcome.ts'

export const JSON_OPTION: Text = { en: 'one JSON document', ko: 'JSON 문서 하나로 출력합니다' }

export const ACCEPT_BROKEN_OPTION: Text = {
  en: 'go on although intents of the design are broken',
  ko: '디자인의 의도가 위반되어도 진행합니다',
}

export const TARGET_OPTION: Text = {
  en: 'sandbox, PROFILE[:REGION], or env for the AWS environment',
  ko: 'sandbox, PROFILE[:REGION] 또는 env(AWS 환경 변수)',
}

/** An option that may be given more than once. */
export class RepeatableOption extends Option {}

/** An option whose value is a port. */
export function portOption(flags: string, description: string): Option {
  return numberOption(flags, description, 65_535, (long, text) => ({
    en: `${long}: "${text}" is no port. A port is a number from 0 to 65535.`,
    ko: `${long}: "${text}" 값은 포트가 아닙니다. 포트 범위: 0~65535`,
  }))
}

/** An option whose value is a byte: a type or a code of ICMP. */
export function byteOption(flags: string, description: string): Option {
  return numberOption(flags, description, 255, (long, text) => ({
    en: `${long}: "${text}" is no number from 0 to 255.`,
    ko: `${long}: "${text}" 값은 0~255 범위의 숫자가 아닙니다.`,
  }))
}

/** An option whose value is how much larger something is made. */
export function scaleOption(flags: string, description: string): Option {
  const option = new Option(flags, description)
  return option.argParser((text) => {
    const number = Number(text)
    if (/^\d{1,3}(\.\d{1,3})?$/.test(text) && number >= 0.1 && number <= 16) return number
    throw new CannotRun({
      en: `${option.long}: "${text}" is no scale. A scale is a number from 0.1 to 16, such as 2.`,
      ko: `${option.long}: "${text}" 값은 배율이 아닙니다. 배율 범위: 0.1~16(예: 2)`,
    })
  })
}

function numberOption(
  flags: string,
  description: string,
  most: number,
  refusal: (long: string, text: string) => Text,
): Option {
  const option = new Option(flags, description)
  return option.argParser((text) => {
    const number = Number(text)
    if (/^\d{1,5}$/.test(text) && number <= most) return number
    throw new CannotRun(refusal(option.long ?? flags, text))
  })
}
