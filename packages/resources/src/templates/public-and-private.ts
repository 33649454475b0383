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
  type Template,
  templateDesign,
} from './template.ts'

export const publicAndPrivate: Template = {
  id: 'public-and-private',
  title: { en: 'Public and private subnets with NAT', ko: 'NAT를 갖춘 퍼블릭 및 프라이빗 서브넷' },
  description: {
    en: 'Two zones, each with a public subnet, a NAT gateway and a private subnet that reaches out but cannot be reached.',
    ko: '두 가용 영역에 각각 퍼블릭 서브넷, NAT 게이트웨이, 그리고 외부로 나갈 수만 있는 프라이빗 서브넷을 둡니다.',
  },
  design: () =>
    templateDesign(
      'public-and-private',
      'Public and private subnets with NAT',
      [
        internet,
        region,
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
      [
        mayReach('app-a', 'internet', 443, 'The application calls services on the internet.'),
        mayReach('app-c', 'internet', 443, 'The application calls services on the internet.'),
        mustNotReach('internet', 'app-a', 'Nothing on the internet reaches the application.'),
        mustNotReach('internet', 'app-c', 'Nothing on the internet reaches the application.'),
      ],
    ),
}
