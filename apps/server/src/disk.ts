import type { Text } from '@vpcanvas/text'

const FULL: Text = {
  en: 'The disk is full. Nothing was overwritten; the work is kept in this browser. Make room, and it is saved.',
  ko: '디스크가 가득 찼습니다. 덮어쓴 내용은 없으며 작업 내용은 이 브라우저에 보관됩니다. 공간을 확보하면 저장됩니다.',
}
const READ_ONLY: Text = {
  en: 'The folder of the design cannot be written to. The work is kept in this browser. Allow writing, and it is saved.',
  ko: '디자인 폴더에 쓸 수 없습니다. 작업 내용은 이 브라우저에 보관됩니다. 쓰기 권한을 허용하면 저장됩니다.',
}
const OTHER = (code: string): Text => ({
  en: `The disk refuses to take the file (${code}). The work is kept in this browser.`,
  ko: `디스크에 파일을 쓰지 못했습니다(${code}). 작업 내용은 이 브라우저에 보관됩니다.`,
})

/** Why a disk did not take a file, for a person; null where it was something else that failed. */
export function diskRefusal(error: unknown): Text | null {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException
  if (typeof code !== 'string' || typeof syscall !== 'string') return null
  if (code === 'ENOSPC' || code === 'EDQUOT') return FULL
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return READ_ONLY
  return OTHER(code)
}
