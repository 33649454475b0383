import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  saveNow: 'Save now',
  writeAgain: 'Write it again',
  conflictWriteHelp:
    'Writing it again makes the file as it is on the screen; what is there now, if anything, is kept under another name.',
  conflictHelp: 'Whichever version you do not choose is kept in a file beside it.',
  keepMine: 'Keep mine',
  takeTheirs: 'Take the one on disk',
}

const ko: Translated<typeof en> = {
  saveNow: '지금 저장',
  writeAgain: '다시 쓰기',
  conflictWriteHelp:
    '다시 쓰면 화면에 있는 그대로 파일이 만들어집니다. 지금 있는 내용이 있다면 다른 이름으로 보관됩니다.',
  conflictHelp: '선택하지 않은 버전은 옆에 별도 파일로 보관됩니다.',
  keepMine: '내 버전 유지',
  takeTheirs: '디스크의 버전 사용',
}

/** What the bar over a file in trouble says. */
export const fileBarWords: Catalogue<typeof en> = { en, ko }
