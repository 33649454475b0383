import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  title: 'Connect from my laptop',
  looking: 'Looking for a path…',
  failed: 'The paths could not be found.',
  none: 'No path with a host of its own was found: something refuses it that no edit here lifts. Trace from a host in the VPC to see what.',
  notDirectly: 'Why not directly',
  ways: 'What works',
  checked: 'Walked through',
  flow: (from: string, to: string, port: number | undefined) =>
    `${from} → ${to}${port === undefined ? '' : `, TCP ${port}`}`,
  newHost: 'the new host',
  next: 'Then, on the laptop',
  address: 'My public address, for SSH',
  addressHelp: 'An IPv4 address or block, such as 203.0.113.7.',
  addressWrong: 'That is no IPv4 address or block.',
  trace: 'Trace it',
  vpn: 'Or a client VPN',
  vpnWords:
    'AWS Client VPN joins the laptop to the VPC: an endpoint in a subnet, an authorization rule for the VPC’s range, and a rule in the cache’s security group for the endpoint’s. It is charged by the hour, and is not drawn here.',
}

const ko: Translated<typeof en> = {
  title: '내 노트북에서 연결',
  looking: '경로를 찾는 중…',
  failed: '경로를 찾지 못했습니다.',
  none: '새 호스트를 두는 경로를 찾지 못했습니다. 여기의 편집으로는 해제할 수 없는 거부가 있습니다. VPC 안의 호스트에서 추적하여 확인하십시오.',
  notDirectly: '직접 연결할 수 없는 이유',
  ways: '가능한 방법',
  checked: '확인한 경로',
  flow: (from, to, port) => `${from} → ${to}${port === undefined ? '' : `, TCP ${port}`}`,
  newHost: '새 호스트',
  next: '이후 노트북에서 실행',
  address: 'SSH에 사용할 내 퍼블릭 주소',
  addressHelp: 'IPv4 주소 또는 블록입니다. 예: 203.0.113.7',
  addressWrong: 'IPv4 주소나 블록이 아닙니다.',
  trace: '추적하기',
  vpn: '또는 클라이언트 VPN',
  vpnWords:
    'AWS Client VPN은 노트북을 VPC에 연결합니다. 서브넷의 엔드포인트, VPC 범위에 대한 권한 부여 규칙, 캐시 보안 그룹에 엔드포인트의 보안 그룹을 허용하는 규칙이 필요합니다. 시간당 요금이 부과되며 여기에는 그리지 않습니다.',
}

/** What is said of the paths from a laptop to a cache. */
export const laptopWords: Catalogue<typeof en> = { en, ko }
