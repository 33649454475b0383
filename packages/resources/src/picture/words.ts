import type { Language } from '@vpcanvas/text'

/** What is written on a drawing beside what the design says itself. */
export interface PictureWords {
  readonly public: string
  readonly private: string
  readonly isolated: string
  readonly zone: string
  readonly noZone: string
  readonly primary: string
  readonly replica: string
  readonly node: string
  readonly endpoint: string
  readonly primaryShort: string
  readonly replicaShort: string
  readonly nodeShort: string
  readonly endpointShort: string
  shard(n: number): string
}

export const pictureWords: Readonly<Record<Language, PictureWords>> = {
  en: {
    public: 'Public',
    private: 'Private',
    isolated: 'Isolated',
    zone: 'Zone',
    noZone: 'No zone',
    primary: 'Primary',
    replica: 'Replica',
    node: 'Node',
    endpoint: 'Endpoint',
    primaryShort: 'P',
    replicaShort: 'R',
    nodeShort: 'N',
    endpointShort: 'E',
    shard: (n) => `Shard ${n}`,
  },
  ko: {
    public: '퍼블릭',
    private: '프라이빗',
    isolated: '격리됨',
    zone: '가용 영역',
    noZone: '가용 영역 미정',
    primary: '프라이머리',
    replica: '복제본',
    node: '노드',
    endpoint: '엔드포인트',
    primaryShort: 'P',
    replicaShort: 'R',
    nodeShort: 'N',
    endpointShort: 'E',
    shard: (n) => `샤드 ${n}`,
  },
}
