import type { ApplyResult, StepResult } from '@vpcanvas/provision'
import type { Language } from '@vpcanvas/text'
import { expect, it } from 'vitest'
import { showResult } from './run.ts'

const step: StepResult = {
  action: 'create',
  resource: 'v',
  kind: 'vpc',
  name: 'main\u001b[2J',
  state: 'done',
  awsId: 'vpc-0a',
  error: null,
}

function told(result: Partial<ApplyResult>, language: Language = 'en'): readonly string[] {
  const lines: string[] = []
  const nothing = () => {}
  const on = {
    language,
    colours: false,
    isShown: false,
    print: (line: string) => void lines.push(line),
    json: nothing,
    document: nothing,
    bytes: nothing,
    note: nothing,
  }
  showResult(on, { status: 'succeeded', outputs: {}, steps: [step], calls: 3, seconds: 1.25, ...result }, (id) => id)
  return lines
}

it('says what now exists and how it ended', () => {
  const outputs = { cache: { endpoint: 'cache.local', port: 6379 } }
  expect(told({ outputs })).toEqual(['cache: endpoint cache.local, port 6379', 'Done. (1.3 s, 3 API calls)'])
  expect(told({ outputs }, 'ko')).toEqual([
    'cache: 엔드포인트 cache.local, 포트 6379',
    '완료했습니다. (1.3초, API 호출 3회)',
  ])
})

it('says that there was nothing to do', () => {
  expect(told({ steps: [] })).toEqual(['Nothing to do. (3 API calls)'])
})

it('says what failed, why, and how many steps are left', () => {
  const message = { en: 'The range is taken.', ko: '이미 사용 중인 범위입니다.' }
  const failed: StepResult = { ...step, state: 'failed', error: { kind: 'design', code: 'VpcRange', message } }
  expect(told({ status: 'failed', steps: [failed] })).toEqual([
    'VpcRange  main�[2J (VPC, v): The range is taken.',
    'Failed; 1 step is left. Run it again to go on. (1.3 s, 3 API calls)',
  ])
  expect(told({ status: 'cancelled', steps: [failed, { ...step, state: 'left' }] }, 'ko')).toEqual([
    'VpcRange  main�[2J (VPC, v): 이미 사용 중인 범위입니다.',
    '취소했습니다. 남은 단계: 2. 다시 실행하면 이어서 진행합니다. (1.3초, API 호출 3회)',
  ])
})
