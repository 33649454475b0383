import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  title: 'Matrix',
  open: 'Open the matrix of who reaches whom',
}

const ko: Translated<typeof en> = {
  title: '매트릭스',
  open: '연결 매트릭스 열기',
}

/** What the editor says of the matrix before it is opened; the rest is in `words.ts`, and comes with it. */
export const matrixNames: Catalogue<typeof en> = { en, ko }
