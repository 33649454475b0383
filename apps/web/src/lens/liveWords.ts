import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  title: 'At the target',
  help: 'What of this design stands at its target, as of the last plan or apply.',
  nothing:
    'Nothing of this design is known to stand anywhere. A plan looks at the target; nothing changes before you apply it.',
  states: {
    pending: 'waits',
    running: 'in progress',
    done: 'stands',
    failed: 'failed',
    drifted: 'differs',
  },
  means: {
    pending: 'Waits for its turn in the run',
    running: 'Is being provisioned now',
    done: 'Stands at the target as it was provisioned',
    failed: 'Provisioning failed; the plan says why',
    drifted: 'The target and the design differ; a plan says in what',
  },
  plan: 'Show the plan',
  heard: (stands: number, all: number, drifted: number, failed: number) =>
    `${stands} of ${all} stand at the target.${drifted > 0 ? ` ${drifted} ${drifted === 1 ? 'differs' : 'differ'}.` : ''}${failed > 0 ? ` ${failed} failed.` : ''}`,
}

const ko: Translated<typeof en> = {
  title: '대상의 현재 상태',
  help: '마지막 계획이나 적용 시점을 기준으로, 이 디자인 가운데 대상에 있는 것을 보여 줍니다.',
  nothing:
    '이 디자인의 리소스가 어디에 있는지 아직 알 수 없습니다. 계획을 세우면 대상을 확인합니다. 적용하기 전에는 아무것도 바뀌지 않습니다.',
  states: {
    pending: '대기 중',
    running: '진행 중',
    done: '있음',
    failed: '실패',
    drifted: '다름',
  },
  means: {
    pending: '실행 순서를 기다리는 중',
    running: '지금 프로비저닝하는 중',
    done: '프로비저닝한 그대로 대상에 있음',
    failed: '프로비저닝에 실패했습니다. 이유는 계획에 있습니다',
    drifted: '대상과 디자인이 다릅니다. 무엇이 다른지는 계획에 있습니다',
  },
  plan: '계획 보기',
  heard: (stands, all, drifted, failed) =>
    `${all}개 중 ${stands}개가 대상에 있습니다.${drifted > 0 ? ` ${drifted}개는 디자인과 다릅니다.` : ''}${failed > 0 ? ` ${failed}개는 실패했습니다.` : ''}`,
}

export const liveWords: Catalogue<typeof en> = { en, ko }
