import { Unreadable } from '@vpcanvas/formats'
import { SandboxUnavailable } from '@vpcanvas/sandbox'
import { verbatim } from '@vpcanvas/text'
import { CannotRun } from './outcome.ts'

/** The one line that a failure becomes. A defect of ours shows where it was, since nobody else can say. */
export function asCannotRun(error: unknown): CannotRun {
  if (error instanceof CannotRun) return error
  if (error instanceof Unreadable || error instanceof SandboxUnavailable) return new CannotRun(error.text)
  if (error instanceof Error) {
    const where = /\n\s+at (.*)/.exec(error.stack ?? '')?.[1] ?? ''
    return new CannotRun({
      en: `An unexpected failure: ${error.message} (${where})`,
      ko: `예상하지 못한 오류: ${error.message} (${where})`,
    })
  }
  return new CannotRun(verbatim(String(error)))
}
