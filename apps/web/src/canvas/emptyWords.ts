import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  title: 'Draw a network, or start from one that works.',
  help: 'Drag anything from the left: the places it needs come with it. Or choose a template.',
  importing: 'Import a design or a CloudFormation template',
}

const ko: Translated<typeof en> = {
  title: '네트워크를 그리거나, 바로 쓸 수 있는 템플릿에서 시작하십시오.',
  help: '왼쪽에서 무엇이든 끌어다 놓으면 필요한 리전과 VPC가 함께 생깁니다. 템플릿을 선택해도 됩니다.',
  importing: '디자인 또는 CloudFormation 템플릿 가져오기',
}

/** What stands on an empty canvas. */
export const emptyWords: Catalogue<typeof en> = { en, ko }
