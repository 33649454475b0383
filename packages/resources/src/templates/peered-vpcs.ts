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

const APPS = '10.0.0.0/16'
const DATA = '10.1.0.0/16'

export const peeredVpcs = template({
  id: 'peered-vpcs',
  title: { en: 'Peered VPCs', ko: '피어링된 VPC' },
  description: {
    en: 'An application in one VPC uses a cache in another, over a peering connection.',
    ko: '한 VPC의 애플리케이션이 피어링 연결을 통해 다른 VPC의 캐시를 사용합니다.',
  },
  entries: (language) => [
    internet,
    region(language),
    { id: 'apps', kind: 'vpc', parent: 'region', props: { cidrBlock: APPS } },
    { id: 'data', kind: 'vpc', parent: 'region', props: { cidrBlock: DATA } },
    { id: 'apps-data', kind: 'vpcPeering', parent: 'region', props: { requester: 'apps', accepter: 'data' } },
    subnet('apps-a', 'apps', '10.0.0.0/24', 'a'),
    subnet('apps-c', 'apps', '10.0.1.0/24', 'c'),
    subnet('data-a', 'data', '10.1.0.0/24', 'a'),
    subnet('data-c', 'data', '10.1.1.0/24', 'c'),
    routeTable('apps-routes', 'apps', ['apps-a', 'apps-c'], [{ id: 'data', destination: DATA, target: 'apps-data' }]),
    routeTable('data-routes', 'data', ['data-a', 'data-c'], [{ id: 'apps', destination: APPS, target: 'apps-data' }]),
    securityGroup('app-sg', 'apps', 'Guards the application', []),
    // By range, which goes on to hold when the peering connection is made anew.
    securityGroup('cache-sg', 'data', 'Guards the cache', [tcp(6379, APPS, 'From the applications')]),
    instance('app', 'apps-a', ['app-sg']),
    ...valkey('data', ['data-a', 'data-c'], 'cache-sg'),
  ],
  intents: [
    mayReach('app', 'cache', 6379, {
      en: 'The application uses the cache of the other VPC.',
      ko: '애플리케이션이 다른 VPC의 캐시를 사용합니다.',
    }),
    mustNotReach('internet', 'cache', {
      en: 'The cache is never open to the internet.',
      ko: '캐시는 인터넷에 공개되지 않습니다.',
    }),
  ],
})
