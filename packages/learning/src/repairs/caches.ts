import type { Repair } from '../repair.ts'

const wrongPort: Repair = {
  id: 'cache-wrong-port',
  topic: 'caches',
  level: 1,
  title: { en: 'The right group, the wrong port', ko: '보안 그룹은 맞지만 포트가 틀립니다' },
  teaches: {
    en: 'A time-out means that a packet was dropped, and a group drops whatever none of its rules names: port included.',
    ko: '시간 초과는 패킷이 버려졌다는 뜻입니다. 보안 그룹은 포트까지 일치하는 규칙이 없으면 패킷을 버립니다.',
  },
  goal: {
    en: 'The application uses the cache, and the internet never does. The cache’s group admits the application’s group, and the client still times out.',
    ko: '애플리케이션은 캐시를 사용하고 인터넷에서는 접근할 수 없어야 합니다. 캐시의 보안 그룹이 애플리케이션의 보안 그룹을 허용하지만 클라이언트는 시간 초과됩니다.',
  },
  hints: [
    {
      en: 'Which port does the cache listen on? Select it and look.',
      ko: '캐시는 어느 포트에서 수신합니까? 캐시를 선택하여 확인하십시오.',
    },
    {
      en: 'Valkey listens on 6379. The rule of cache-sg opens 11211, which is Memcached’s port.',
      ko: 'Valkey는 6379 포트에서 수신합니다. cache-sg의 규칙은 Memcached의 포트인 11211을 엽니다.',
    },
    {
      en: 'Change the inbound rule of cache-sg from port 11211 to 6379.',
      ko: 'cache-sg 인바운드 규칙의 포트를 11211에서 6379로 바꾸십시오.',
    },
  ],
  solution: {
    title: { en: 'Open 6379 instead of 11211 in cache-sg', ko: 'cache-sg에서 11211 대신 6379 허용' },
    edits: [
      { op: 'set', id: 'cache-sg', path: ['ingress', 'app-sg_11211', 'fromPort'], value: 6379 },
      { op: 'set', id: 'cache-sg', path: ['ingress', 'app-sg_11211', 'toPort'], value: 6379 },
    ],
  },
  rules: ['sg-cache-port-closed'],
  learnt: {
    en: 'A security group never refuses out loud: what no rule matches is dropped without an answer, and the client waits until it gives up. “Connection refused” at once would mean that the packet arrived and nobody listened there. That difference alone tells you where to look.',
    ko: '보안 그룹은 거부 응답을 보내지 않습니다. 일치하는 규칙이 없으면 응답 없이 버려지고 클라이언트는 포기할 때까지 기다립니다. 바로 “연결 거부”가 나왔다면 패킷은 도착했지만 수신하는 프로세스가 없다는 뜻입니다. 이 차이만으로도 어디를 볼지 알 수 있습니다.',
  },
  docs: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/accessing-elasticache.html',
}

const fromLaptop: Repair = {
  id: 'cache-from-a-laptop',
  topic: 'caches',
  level: 2,
  title: { en: 'The cache that a laptop cannot reach', ko: '노트북에서 접근할 수 없는 캐시' },
  teaches: {
    en: 'No rule opens a cache to the internet: its nodes have no public address. A host inside the VPC is the way.',
    ko: '어떤 규칙으로도 캐시를 인터넷에 열 수 없습니다. 노드에 퍼블릭 주소가 없기 때문입니다. VPC 안의 호스트를 거쳐야 합니다.',
  },
  goal: {
    en: 'An engineer at 203.0.113.10 wants to look into the cache. The address was let into cache-sg on 6379, and nothing changed. Let them get there by way of the bastion; the internet must not.',
    ko: '203.0.113.10의 엔지니어가 캐시를 조회하려고 합니다. cache-sg에 이 주소를 6379로 허용했지만 달라진 것이 없습니다. 배스천을 거쳐 접근하게 하고, 인터넷에서는 접근할 수 없게 하십시오.',
  },
  hints: [
    {
      en: 'Trace 203.0.113.10 to cache on 6379. It is not the security group that refuses.',
      ko: '203.0.113.10에서 cache로 6379 포트를 추적하십시오. 차단하는 것은 보안 그룹이 아닙니다.',
    },
    {
      en: 'The bastion has a public address and stands in the VPC. What is missing is the step from the bastion to the cache.',
      ko: '배스천은 퍼블릭 주소가 있고 VPC 안에 있습니다. 빠진 것은 배스천에서 캐시로 가는 구간입니다.',
    },
    {
      en: 'In cache-sg, replace the rule for 203.0.113.10 by one for the group bastion-sg on 6379. Then tunnel: ssh -L 6379:CACHE:6379 bastion.',
      ko: 'cache-sg에서 203.0.113.10 규칙을 보안 그룹 bastion-sg의 6379 규칙으로 바꾸십시오. 그런 다음 ssh -L 6379:CACHE:6379 bastion으로 터널을 만듭니다.',
    },
  ],
  solution: {
    title: { en: 'Let bastion-sg into cache-sg on 6379', ko: 'cache-sg에 bastion-sg의 6379 허용' },
    edits: [
      {
        op: 'set',
        id: 'cache-sg',
        path: ['ingress', '203.0.113.10_32_6379', 'peer'],
        value: { type: 'securityGroup', securityGroup: 'bastion-sg' },
      },
    ],
  },
  rules: [],
  learnt: {
    en: 'ElastiCache nodes get private addresses only, and no Elastic IP can be attached to them: the design of the service assumes clients in the VPC, or connected to it. For one engineer an SSH tunnel or Session Manager through a host is enough; for an office it takes a VPN or Direct Connect.',
    ko: 'ElastiCache 노드는 프라이빗 주소만 가지며 탄력적 IP를 연결할 수 없습니다. 클라이언트가 VPC 안에 있거나 VPC에 연결되어 있다고 보고 설계된 서비스입니다. 엔지니어 한 명이라면 호스트를 거치는 SSH 터널이나 Session Manager로 충분하고, 사무실 전체라면 VPN이나 Direct Connect가 필요합니다.',
  },
  docs: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/accessing-elasticache.html',
}

const oneZone: Repair = {
  id: 'cache-in-one-zone',
  topic: 'caches',
  level: 2,
  title: { en: 'Multi-AZ with one zone to choose from', ko: '가용 영역이 하나뿐인 다중 AZ' },
  teaches: {
    en: 'A cache can only stand where its subnet group has subnets. Two zones need two subnets.',
    ko: '캐시는 서브넷 그룹에 있는 서브넷에만 놓입니다. 가용 영역 두 개에는 서브넷 두 개가 필요합니다.',
  },
  goal: {
    en: 'The cache is to survive the loss of a zone: a primary, a replica, automatic failover. Applications in both zones use it. AWS refuses to create it.',
    ko: '가용 영역 하나를 잃어도 캐시가 동작해야 합니다. 프라이머리와 복제본, 자동 장애 조치를 설정했고 두 가용 영역의 애플리케이션이 사용합니다. 그런데 AWS가 생성을 거부합니다.',
  },
  hints: [
    {
      en: 'Count the zones that ElastiCache may choose from. Who gives it that list?',
      ko: 'ElastiCache가 고를 수 있는 가용 영역을 세어 보십시오. 그 목록은 어디에 있습니까?',
    },
    {
      en: 'cache-subnets holds private-a alone, so primary and replica would have to share a zone; Multi-AZ forbids that.',
      ko: 'cache-subnets에는 private-a만 있으므로 프라이머리와 복제본이 같은 영역에 놓이게 되며, 다중 AZ에서는 허용되지 않습니다.',
    },
    {
      en: 'Add private-c to cache-subnets.',
      ko: 'cache-subnets에 private-c를 추가하십시오.',
    },
  ],
  solution: {
    title: { en: 'Add private-c to cache-subnets', ko: 'cache-subnets에 private-c 추가' },
    edits: [{ op: 'set', id: 'cache-subnets', path: ['subnets'], value: ['private-a', 'private-c'] }],
  },
  rules: ['rg-multi-az-one-zone', 'csg-single-zone', 'rg-failover-without-multi-az', 'rg-no-replica'],
  learnt: {
    en: 'A subnet is one zone, so the subnet group is the list of zones in disguise. ElastiCache places the replica in another one than the primary and moves the primary’s name over when its zone is gone. Look at “Lose a zone” now: the cache fails over in each. The group can grow later; the cache’s group itself cannot be swapped.',
    ko: '서브넷은 가용 영역 하나에 속하므로 서브넷 그룹은 곧 가용 영역 목록입니다. ElastiCache는 복제본을 프라이머리와 다른 영역에 두고, 영역을 잃으면 프라이머리 이름을 복제본으로 옮깁니다. 이제 “가용 영역 장애” 렌즈를 켜 보십시오. 어느 영역을 잃어도 장애 조치됩니다. 그룹에 서브넷은 나중에도 추가할 수 있지만, 캐시의 서브넷 그룹 자체는 바꿀 수 없습니다.',
  },
  docs: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html',
}

export const cacheRepairs: readonly Repair[] = [wrongPort, fromLaptop, oneZone]
