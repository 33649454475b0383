import type { Text } from '@vpcanvas/text'

/** Why a resource of a template is kept as it is instead of drawn. */
export const refusals = {
  vpc: {
    en: 'Its VPC is not in this template.',
    ko: '해당 VPC가 이 템플릿에 없습니다.',
  },
  subnet: {
    en: 'Its subnet is not in this template.',
    ko: '해당 서브넷이 이 템플릿에 없습니다.',
  },
  owner: {
    en: 'What it belongs to is not in this template.',
    ko: '이 리소스가 속한 대상이 이 템플릿에 없습니다.',
  },
  target: {
    en: 'It leads to something that is not modelled.',
    ko: '모델링하지 않는 대상으로 향합니다.',
  },
  ports: {
    en: 'Its ports are not known.',
    ko: '포트 범위를 알 수 없습니다.',
  },
  range: {
    en: 'Whose traffic it is about is not known.',
    ko: '어느 주소 범위의 트래픽에 대한 항목인지 알 수 없습니다.',
  },
  entry: {
    en: 'Its number, its direction or what it does is not known.',
    ko: '규칙 번호, 방향 또는 허용 여부를 알 수 없습니다.',
  },
  destination: {
    en: 'Its destination is not known.',
    ko: '대상 주소 범위를 알 수 없습니다.',
  },
} satisfies Record<string, Text>
