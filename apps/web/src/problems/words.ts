import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  severities: { error: 'Errors', warning: 'Warnings', advice: 'Advice' },
  severity: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  whatSeverities: {
    error: 'AWS would refuse this.',
    warning: 'It works, but is wrong or risky.',
    advice: 'Cost, availability, good practice.',
  },
  list: 'Problems of the design',
  none: 'No problems. AWS would take this design as it is drawn.',
  emptyDesign: 'Nothing is drawn yet. Problems appear here while you draw.',
  checking: 'Checking…',
  documentation: 'AWS documentation',
  rule: (id: string) => `Rule ${id}`,
  awsCode: (code: string) => `AWS answers ${code}`,
  apply: 'Apply',
  applyThis: (fix: string) => `Apply: ${fix}`,
  whatChanges: 'What will change',
  changesNothing: 'This no longer changes anything. The design has changed since.',
  fixed: (fix: string) => `Done: ${fix}`,
  also: 'See also',

  more: (n: number) => `and ${n} more`,
}

const ko: Translated<typeof en> = {
  severities: { error: '오류', warning: '경고', advice: '권고' },
  severity: { error: '오류', warning: '경고', advice: '권고' },
  whatSeverities: {
    error: 'AWS가 거부하는 내용입니다.',
    warning: '동작하지만 잘못되었거나 위험합니다.',
    advice: '비용, 가용성, 모범 사례에 관한 내용입니다.',
  },
  list: '디자인의 문제',
  none: '문제가 없습니다. 그려진 그대로 AWS에서 만들 수 있습니다.',
  emptyDesign: '아직 그린 것이 없습니다. 그리는 동안 문제가 여기에 표시됩니다.',
  checking: '검사하는 중…',
  documentation: 'AWS 설명서',
  rule: (id) => `규칙 ${id}`,
  awsCode: (code) => `AWS 오류 코드: ${code}`,
  apply: '적용',
  applyThis: (fix) => `적용: ${fix}`,
  whatChanges: '변경되는 내용',
  changesNothing: '그 사이 디자인이 바뀌어 더 이상 변경할 내용이 없습니다.',
  fixed: (fix) => `완료: ${fix}`,
  also: '함께 확인할 리소스',

  more: (n) => `그 외 ${n}개`,
}

/** What the list of problems and the fixes in it say. */
export const problemWords: Catalogue<typeof en> = { en, ko }
