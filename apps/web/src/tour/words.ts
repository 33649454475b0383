import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  title: 'Tour',
  goOn: 'Go on with the tour',
  offer: 'Take the tour: 7 small things to do, on a real design',
  design: 'A small shop',
  step: (n: number, of: number) => `Step ${n} of ${of}`,
  previous: 'Back',
  next: 'Next',
  skip: 'Skip',
  leave: 'Leave the tour',
  left: 'You left the tour. It goes on from the menu where it was.',
  finish: 'Finish',
  goThere: 'Put the keyboard there',
  waiting: 'Waits until you have done it',
  done: 'Done',
  heardDone: 'Done. Next goes on.',
  elsewhere: 'The tour waits',
  elsewhereHelp:
    'Another design is open. Look around as long as you like; the tour’s own design is kept as you left it.',
  back: 'Back to the tour’s design',
  steps: {
    draw: {
      title: 'Draw a subnet',
      text: 'This is a small shop: an application, its cache, and a way out. Drag Subnet from the left into the VPC. It gets the next free range and a zone by itself.',
      keys: 'By keyboard: go to Subnet in the list, and press Enter.',
    },
    problems: {
      title: 'See what is wrong',
      text: 'Every AWS rule is checked while you draw. Open Problems below: errors are what AWS would refuse, warnings what would not work as it looks.',
      keys: 'By keyboard: P.',
    },
    fix: {
      title: 'Apply a fix',
      text: 'The cache listens on 6379, and its security group opens another port. Press the fix at that line, look at what it would change, and apply it. Undo takes it back.',
      keys: '',
    },
    trace: {
      title: 'Follow a packet',
      text: 'Open Trace, choose app and cache, and trace. Every hop says which rule let it through, there and back; a refusal would be drawn where it happens.',
      keys: 'By keyboard: T.',
    },
    explain: {
      title: 'Ask what something is for',
      text: 'Select the NAT gateway, nat, and open Explain on the right: what it is, what goes through it, and what would stop without it, computed from this design.',
      keys: 'By keyboard: select it in the outline, then choose Explain this among the commands (Ctrl+K; ⌘K on a Mac).',
    },
    lens: {
      title: 'Look through another lens',
      text: 'The same picture answers other questions. Choose Traffic above to see what the internet reaches, or Lose a zone to see what survives.',
      keys: 'By keyboard: L.',
    },
    plan: {
      title: 'Plan it in the sandbox',
      text: 'Open Plan, and make one. The sandbox behaves like AWS on this machine: no account, no cost. Nothing is created before you apply the plan.',
      keys: '',
    },
    end: {
      title: 'That is the way of it',
      text: 'Draw, see, mend, trace, plan. The shop stays in your folder; change it as you like. Next, repair something broken: each repair teaches one thing that people really get wrong.',
      keys: '',
    },
  },
}

const ko: Translated<typeof en> = {
  title: '둘러보기',
  goOn: '둘러보기 계속',
  offer: '둘러보기: 실제 디자인에서 따라 하는 7단계',
  design: '작은 쇼핑몰',
  step: (n: number, of: number) => `${of}단계 중 ${n}단계`,
  previous: '이전',
  next: '다음',
  skip: '건너뛰기',
  leave: '둘러보기 나가기',
  left: '둘러보기를 나왔습니다. 메뉴에서 이어서 계속할 수 있습니다.',
  finish: '마치기',
  goThere: '그곳으로 포커스 이동',
  waiting: '직접 해 볼 때까지 기다립니다',
  done: '완료',
  heardDone: '완료했습니다. 다음 버튼으로 계속하십시오.',
  elsewhere: '둘러보기 대기 중',
  elsewhereHelp: '다른 디자인이 열려 있습니다. 자유롭게 살펴보십시오. 둘러보기 디자인은 그대로 보관되어 있습니다.',
  back: '둘러보기 디자인으로 돌아가기',
  steps: {
    draw: {
      title: '서브넷 그리기',
      text: '애플리케이션과 캐시, 외부로 나가는 길이 있는 작은 쇼핑몰입니다. 왼쪽에서 서브넷을 끌어 VPC 안에 놓으십시오. 비어 있는 다음 범위와 가용 영역이 자동으로 정해집니다.',
      keys: '키보드: 목록에서 서브넷으로 이동하여 Enter를 누르십시오.',
    },
    problems: {
      title: '문제 확인하기',
      text: '그리는 동안 모든 AWS 규칙을 검사합니다. 아래의 문제를 여십시오. 오류는 AWS가 거부할 것, 경고는 보이는 대로 동작하지 않을 것입니다.',
      keys: '키보드: P',
    },
    fix: {
      title: '수정 적용하기',
      text: '캐시는 6379에서 수신하지만 보안 그룹은 다른 포트를 엽니다. 해당 줄의 수정 버튼을 눌러 무엇이 바뀌는지 확인하고 적용하십시오. 실행 취소로 되돌릴 수 있습니다.',
      keys: '',
    },
    trace: {
      title: '패킷 따라가기',
      text: '경로 추적을 열고 app과 cache를 골라 추적하십시오. 왕복 경로의 각 단계에서 어떤 규칙이 허용했는지 표시되며, 차단되면 그 위치에 그려집니다.',
      keys: '키보드: T',
    },
    explain: {
      title: '무엇에 쓰이는지 묻기',
      text: 'NAT 게이트웨이 nat을 선택하고 오른쪽의 설명을 여십시오. 무엇인지, 무엇이 지나가는지, 없으면 무엇이 중단되는지 이 디자인을 바탕으로 계산합니다.',
      keys: '키보드: 개요에서 선택한 뒤 명령(Ctrl+K, Mac은 ⌘K)에서 설명 보기를 고르십시오.',
    },
    lens: {
      title: '다른 렌즈로 보기',
      text: '같은 그림으로 다른 질문에 답합니다. 위에서 트래픽을 골라 인터넷에서 접근할 수 있는 것을 보거나, 가용 영역 장애를 골라 무엇이 남는지 보십시오.',
      keys: '키보드: L',
    },
    plan: {
      title: '샌드박스에서 계획하기',
      text: '계획을 열고 계획을 만드십시오. 샌드박스는 이 컴퓨터에서 AWS처럼 동작하므로 계정도 비용도 필요 없습니다. 적용하기 전에는 아무것도 생성되지 않습니다.',
      keys: '',
    },
    end: {
      title: '여기까지입니다',
      text: '그리고, 확인하고, 고치고, 추적하고, 계획했습니다. 쇼핑몰은 폴더에 남아 있으니 자유롭게 바꾸십시오. 이제 고장 난 디자인을 고쳐 보십시오. 문제마다 흔한 실수를 하나씩 배웁니다.',
      keys: '',
    },
  },
}

export const tourWords: Catalogue<typeof en> = { en, ko }
