import { Unreadable } from '@vpcanvas/formats'
import { PlanRefused, StepFailed, TargetRefused } from '@vpcanvas/provision'
import { TraceRefused } from '@vpcanvas/reachability'
import { SandboxUnavailable } from '@vpcanvas/sandbox'
import { verbatim } from '@vpcanvas/text'
import { CannotRun } from './outcome.ts'

const SPOKEN = [CannotRun, Unreadable, SandboxUnavailable, PlanRefused, TargetRefused, StepFailed, TraceRefused]

/** What reading a target ends with after Ctrl-C. */
const STOPPED = new Set(['Cancelled', 'AbortError'])

const INTERRUPTED = {
  en: 'Cancelled while looking at what is there. Run it again to go on.',
  ko: '현재 상태를 확인하는 중에 취소되었습니다. 계속하려면 다시 실행하십시오.',
}

/** The one line that a failure becomes. A defect of ours shows where it was, since nobody else can say. */
export function asCannotRun(error: unknown): CannotRun {
  for (const kind of SPOKEN) if (error instanceof kind) return new CannotRun(error.text)
  if (error instanceof Error && STOPPED.has(error.name)) return new CannotRun(INTERRUPTED)
  const disk = error instanceof Error ? diskRefusal(error) : null
  if (disk) return disk
  if (isFileFailure(error)) {
    return new CannotRun({
      en: `${error.path}: cannot be read or written (${error.code}).`,
      ko: `${error.path}: 읽거나 쓸 수 없습니다(${error.code}).`,
    })
  }
  if (isListenFailure(error)) {
    return new CannotRun({
      en: `Port ${error.port} cannot be listened on (${error.code}). Give another one with --port.`,
      ko: `${error.port} 포트를 열 수 없습니다(${error.code}). --port로 다른 포트를 지정하십시오.`,
    })
  }
  if (error instanceof Error) {
    const where = /\n\s+at (.*)/.exec(error.stack ?? '')?.[1] ?? ''
    return new CannotRun({
      en: `An unexpected failure: ${error.message} (${where})`,
      ko: `예상하지 못한 오류: ${error.message} (${where})`,
    })
  }
  return new CannotRun(verbatim(String(error)))
}

/** Why a disk did not take a file, and the way out; null where it was something else. What was there before is there still. */
export function diskRefusal(error: Error): CannotRun | null {
  const { code, path } = error as NodeJS.ErrnoException
  const file = path === undefined ? '' : `${path}: `
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new CannotRun({
      en: `${file}the disk is full. Nothing was overwritten. Make room and run it again.`,
      ko: `${file}디스크가 가득 찼습니다. 덮어쓴 내용은 없습니다. 공간을 확보한 뒤 다시 실행하십시오.`,
    })
  }
  if (code === 'EROFS') {
    return new CannotRun({
      en: `${file}the file system is read-only. Nothing was written. Allow writing and run it again.`,
      ko: `${file}읽기 전용 파일 시스템입니다. 쓴 내용은 없습니다. 쓰기를 허용한 뒤 다시 실행하십시오.`,
    })
  }
  return null
}

function isListenFailure(error: unknown): error is NodeJS.ErrnoException & { readonly port: number } {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen' && 'port' in error
}

function isFileFailure(error: unknown): error is NodeJS.ErrnoException & { readonly path: string } {
  return error instanceof Error && 'code' in error && 'path' in error && typeof error.path === 'string'
}
