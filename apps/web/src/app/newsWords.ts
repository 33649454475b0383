import type { FileState } from '../store/state.ts'
import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  came: (isError: boolean, message: string) => `New ${isError ? 'error' : 'warning'}: ${message}`,
  more: (n: number) => `And ${n} more.`,
  solved: (n: number) => (n === 1 ? '1 problem solved.' : `${n} problems solved.`),
  noneLeft: 'No errors or warnings are left.',
  trouble: (status: FileState['status'], reason: string) =>
    status === 'offline'
      ? 'The server does not answer. Nothing is lost: your work stays in the browser.'
      : status === 'conflict'
        ? `The file was changed on disk. ${reason}`
        : `The file could not be saved. ${reason}`,
  saved: (file: string) => `Everything is saved in ${file} again`,
  progress: (done: number, all: number) => `${done} of ${all} steps done`,
  failed: (name: string) => `${name} failed`,
}

const ko: Translated<typeof en> = {
  came: (isError, message) => `새 ${isError ? '오류' : '경고'}: ${message}`,
  more: (n) => `그 밖에 ${n}개가 더 있습니다.`,
  solved: (n) => `문제 ${n}개가 해결되었습니다.`,
  noneLeft: '남은 오류나 경고가 없습니다.',
  trouble: (status, reason) =>
    status === 'offline'
      ? '서버가 응답하지 않습니다. 작업 내용은 브라우저에 남아 있습니다.'
      : status === 'conflict'
        ? `디스크에서 파일이 변경되었습니다. ${reason}`
        : `파일을 저장하지 못했습니다. ${reason}`,
  saved: (file) => `모든 내용을 다시 파일에 저장했습니다: ${file}`,
  progress: (done, all) => `${all}단계 중 ${done}단계 완료`,
  failed: (name) => `실패: ${name}`,
}

/** What is said of problems, files and runs without being asked. */
export const newsWords: Catalogue<typeof en> = { en, ko }
