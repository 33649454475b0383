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
  template,
  valkey,
} from './template.ts'

export const cacheInPrivateSubnets = template({
  id: 'cache-in-private-subnets',
  title: { en: 'Cache in private subnets', ko: '프라이빗 서브넷의 캐시' },
  description: {
    en: 'A Valkey cache with a replica across two zones, and the one application that may use it.',
    ko: '두 가용 영역에 복제본을 둔 Valkey 캐시와 이를 사용할 수 있는 애플리케이션 하나입니다.',
  },
  entries: (language) => [
    internet,
    region(language),
    { id: 'vpc', kind: 'vpc', parent: 'region' },
    subnet('private-a', 'vpc', '10.0.0.0/24', 'a'),
    subnet('private-c', 'vpc', '10.0.1.0/24', 'c'),
    routeTable('private', 'vpc', ['private-a', 'private-c']),
    securityGroup('app-sg', 'vpc', 'Guards the application', []),
    securityGroup('cache-sg', 'vpc', 'Guards the cache', [tcp(6379, 'app-sg', 'From the application')]),
    instance('app', 'private-a', ['app-sg']),
    ...valkey('vpc', ['private-a', 'private-c'], 'cache-sg'),
  ],
  intents: [
    mayReach('app', 'cache', 6379, { en: 'The application uses the cache.', ko: '애플리케이션이 캐시를 사용합니다.' }),
    mustNotReach('internet', 'cache', {
      en: 'The cache is never open to the internet.',
      ko: '캐시는 인터넷에 공개되지 않습니다.',
    }),
  ],
})
