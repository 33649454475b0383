import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  connectFrom: (name: string) => `Connect from ${name}`,
  moveFrom: (name: string) => `Move ${name} into`,
  nothingToConnect: 'There is nothing it could be connected to.',
  nowhereToMove: 'Nothing else could hold it.',
}

const ko: Translated<typeof en> = {
  connectFrom: (name) => `연결 시작: ${name}`,
  moveFrom: (name) => `이동할 위치 선택: ${name}`,
  nothingToConnect: '연결할 수 있는 대상이 없습니다.',
  nowhereToMove: '옮길 수 있는 다른 위치가 없습니다.',
}

/** What the dialogs that choose another thing say. */
export const chooseWords: Catalogue<typeof en> = { en, ko }
