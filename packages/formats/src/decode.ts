import { limits } from './limits.ts'
import { Unreadable } from './unreadable.ts'

/**
 * The text of a file: UTF-8, or UTF-16 where a byte-order mark says so (what PowerShell writes).
 * @throws Unreadable for what is no text, and for more than is ever taken in.
 */
export function decode(input: string | Uint8Array): string {
  refuseAbove(input.length, Math.max(limits.design, limits.template))
  if (typeof input === 'string') return input.startsWith('\uFEFF') ? input.slice(1) : input
  try {
    return new TextDecoder(encodingOf(input), { fatal: true }).decode(input)
  } catch {
    throw new Unreadable({
      en: 'This is not a text file. vpcanvas reads design files (JSON) and CloudFormation templates (JSON or YAML).',
      ko: '텍스트 파일이 아닙니다. vpcanvas는 디자인 파일(JSON)과 CloudFormation 템플릿(JSON 또는 YAML)을 읽습니다.',
    })
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** @throws Unreadable where there is more than is taken in. */
export function refuseAbove(length: number, limit: number): void {
  if (length <= limit) return
  const [is, most] = [length, limit].map((bytes) => (bytes / 1024 / 1024).toFixed(1))
  throw new Unreadable({
    en: `The file is too large: ${is} MB, at most ${most} MB are read.`,
    ko: `파일이 너무 큽니다. 크기: ${is}MB, 읽을 수 있는 최대 크기: ${most}MB.`,
  })
}
