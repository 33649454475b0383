import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  title: 'Changes',
  against: 'Compared with',
  shown: 'Shown',
  page: 'the page',
  back: 'Back to the page',
  choose: 'Nothing is compared yet. Choose a version, another design, a file, or what was last applied.',
  chooseButton: 'Compare with…',
  stop: 'Stop comparing',
  none: 'There is no difference.',
  counts: { added: 'Added', changed: 'Changed', removed: 'Deleted' },
  list: 'What is different',
  next: 'Next change',
  previous: 'Previous change',
  more: (n: number) => `${n} more`,
  wasHere: (name: string) => `${name}, deleted`,
  readOnly: 'This is an earlier version. Go back to the page to edit, or restore it in History.',
  at: (n: number, of: number, text: string) => `Change ${n} of ${of}: ${text}`,
  heard: (title: string, n: number) =>
    `Compared with ${title}: ${n === 0 ? 'no difference' : n === 1 ? '1 change' : `${n} changes`}.`,
  lastApplied: 'the last applied state',
}

const ko: Translated<typeof en> = {
  title: '변경 사항',
  against: '비교 기준',
  shown: '표시 중',
  page: '현재 페이지',
  back: '현재 페이지로 돌아가기',
  choose: '아직 비교할 대상이 없습니다. 버전, 다른 디자인, 파일 또는 마지막으로 적용한 상태를 선택하십시오.',
  chooseButton: '비교 대상 선택…',
  stop: '비교 끝내기',
  none: '차이가 없습니다.',
  counts: { added: '추가', changed: '변경', removed: '삭제' },
  list: '달라진 내용',
  next: '다음 변경',
  previous: '이전 변경',
  more: (n) => `${n}개 더`,
  wasHere: (name) => `${name}, 삭제됨`,
  readOnly: '이전 버전을 보고 있습니다. 편집하려면 현재 페이지로 돌아가거나 버전 기록에서 복원하십시오.',
  at: (n, of, text) => `변경 ${n}/${of}: ${text}`,
  heard: (title, n) => `비교 기준: ${title}. ${n === 0 ? '차이가 없습니다.' : `변경 ${n}개`}`,
  lastApplied: '마지막으로 적용한 상태',
}

/** What the lens of changes says. */
export const changesWords: Catalogue<typeof en> = { en, ko }
