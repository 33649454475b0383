import { emptyDesign } from '@vpcanvas/model'
import type { StepChange } from '@vpcanvas/provision'
import { expect, it } from 'vitest'
import { changeText } from './change.ts'

const design = {
  ...emptyDesign('d', 'D'),
  resources: { sg1: { id: 'sg1', kind: 'securityGroup', name: 'web', parent: null, props: {} } },
}
const rule = { protocol: 'tcp', fromPort: 443, toPort: 443, peer: 'sg1', description: '' }

it.each([
  [
    'vpc',
    { path: 'enableDnsHostnames', before: false, after: true },
    'DNS hostnames: no → yes',
    'DNS 호스트 이름: 아니요 → 예',
  ],
  [
    'subnet',
    { path: 'cidrBlock', before: '10.0.0.0/24', after: '10.0.1.0/24', effect: 'replacement' },
    'IPv4 CIDR block: 10.0.0.0/24 → 10.0.1.0/24 [needs a new one]',
    'IPv4 CIDR 블록: 10.0.0.0/24 → 10.0.1.0/24 [교체 필요]',
  ],
  [
    'subnet',
    { path: 'tags.cost.team', before: null, after: 'net' },
    'Tags (cost.team): + net',
    '태그 (cost.team): + net',
  ],
  ['subnet', { path: 'tags.Team', before: 'net', after: null }, 'Tags (Team): - net', '태그 (Team): - net'],
  [
    'securityGroup',
    { path: 'ingress', before: null, after: rule },
    'Inbound rules: + Protocol tcp · From port, or ICMP type 443 · To port, or ICMP code 443 · Source "web"',
    '인바운드 규칙: + 프로토콜 tcp · 시작 포트 또는 ICMP 유형 443 · 끝 포트 또는 ICMP 코드 443 · 소스 "web"',
  ],
  [
    'replicationGroup',
    { path: 'securityGroups', before: 'sg1#1', after: null },
    'Security groups: - "web" #1',
    '보안 그룹: - "web" #1',
  ],
  ['vpc', { path: 'later\u001b[2J', before: 1, after: 2 }, 'later�[2J: 1 → 2', 'later�[2J: 1 → 2'],
] as const)('a change of a %s reads as in its form: %j', (kind, change, en, ko) => {
  const told: StepChange = { effect: 'inPlace', ...change }
  expect(changeText(kind, told, design, 'en')).toBe(en)
  expect(changeText(kind, told, design, 'ko')).toBe(ko)
})
