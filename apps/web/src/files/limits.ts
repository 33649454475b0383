import type { Text } from '@vpcanvas/text'

/** Anything larger is refused before it is read. Bytes. */
export const FILE_LIMIT = 32 * 1024 * 1024

export function tooLarge(name: string): Text {
  return {
    en: `"${name}" is larger than 32 MB, which is more than any design needs.`,
    ko: `"${name}" 파일이 32MB보다 큽니다. 디자인 파일의 허용 크기를 넘었습니다.`,
  }
}
