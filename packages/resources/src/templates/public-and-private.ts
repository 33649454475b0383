import {
  everywhereTo,
  instance,
  internet,
  mayReach,
  mustNotReach,
  natGateway,
  region,
  routeTable,
  securityGroup,
  subnet,
  template,
} from './template.ts'

export const publicAndPrivate = template({
  id: 'public-and-private',
  title: { en: 'Public and private subnets with NAT', ko: 'NAT를 갖춘 퍼블릭 및 프라이빗 서브넷' },
  description: {
    en: 'Two zones, each with a public subnet, a NAT gateway and a private subnet that reaches out but cannot be reached.',
    ko: '두 가용 영역에 각각 퍼블릭 서브넷, NAT 게이트웨이, 그리고 외부로 나갈 수만 있는 프라이빗 서브넷을 둡니다.',
  },
  entries: (language) => [
    internet,
    region(language),
    { id: 'vpc', kind: 'vpc', parent: 'region' },
    { id: 'internet-gateway', kind: 'internetGateway', parent: 'vpc' },
    subnet('public-a', 'vpc', '10.0.0.0/24', 'a'),
    subnet('public-c', 'vpc', '10.0.1.0/24', 'c'),
    subnet('private-a', 'vpc', '10.0.10.0/24', 'a'),
    subnet('private-c', 'vpc', '10.0.11.0/24', 'c'),
    ...natGateway('nat-a', 'public-a'),
    ...natGateway('nat-c', 'public-c'),
    routeTable('public', 'vpc', ['public-a', 'public-c'], [everywhereTo('internet-gateway')]),
    routeTable('private-a-routes', 'vpc', ['private-a'], [everywhereTo('nat-a')]),
    routeTable('private-c-routes', 'vpc', ['private-c'], [everywhereTo('nat-c')]),
    securityGroup('app-sg', 'vpc', 'Guards the application', []),
    instance('app-a', 'private-a', ['app-sg']),
    instance('app-c', 'private-c', ['app-sg']),
  ],
  intents: [
    mayReach('app-a', 'internet', 443, {
      en: 'The application calls services on the internet.',
      ko: '애플리케이션이 인터넷의 서비스를 호출합니다.',
    }),
    mayReach('app-c', 'internet', 443, {
      en: 'The application calls services on the internet.',
      ko: '애플리케이션이 인터넷의 서비스를 호출합니다.',
    }),
    mustNotReach('internet', 'app-a', {
      en: 'Nothing on the internet reaches the application.',
      ko: '인터넷에서는 애플리케이션에 접근할 수 없습니다.',
    }),
    mustNotReach('internet', 'app-c', {
      en: 'Nothing on the internet reaches the application.',
      ko: '인터넷에서는 애플리케이션에 접근할 수 없습니다.',
    }),
  ],
})
