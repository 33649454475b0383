import {
  instance,
  internet,
  mayReach,
  mustNotReach,
  region,
  routeTable,
  securityGroup,
  subnet,
  tcp,
  type Template,
  templateDesign,
  valkey,
} from './template.ts'

export const cacheInPrivateSubnets: Template = {
  id: 'cache-in-private-subnets',
  title: { en: 'Cache in private subnets', ko: '프라이빗 서브넷의 캐시' },
  description: {
    en: 'A Valkey cache with a replica across two zones, and the one application that may use it.',
    ko: '두 가용 영역에 복제본을 둔 Valkey 캐시와 이를 사용할 수 있는 애플리케이션 하나입니다.',
  },
  design: () =>
    templateDesign(
      'cache-in-private-subnets',
      'Cache in private subnets',
      [
        internet,
        region,
        { id: 'vpc', kind: 'vpc', parent: 'region' },
        subnet('private-a', 'vpc', '10.0.0.0/24', 'a'),
        subnet('private-c', 'vpc', '10.0.1.0/24', 'c'),
        routeTable('private', 'vpc', ['private-a', 'private-c']),
        securityGroup('app-sg', 'vpc', 'Guards the application', []),
        securityGroup('cache-sg', 'vpc', 'Guards the cache', [tcp(6379, 'app-sg', 'From the application')]),
        instance('app', 'private-a', ['app-sg']),
        ...valkey('vpc', ['private-a', 'private-c'], 'cache-sg'),
      ],
      [
        mayReach('app', 'cache', 6379, 'The application uses the cache.'),
        mustNotReach('internet', 'cache', 'The cache is never open to the internet.'),
      ],
    ),
}
