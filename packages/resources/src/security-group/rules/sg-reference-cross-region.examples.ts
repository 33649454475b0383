import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'
import { allow, group, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'one Region', design: inVpc(group('app'), group('cache', { ingress: [allow('app', 6379)] })) }],
  failing: [
    {
      title: 'two Regions, peered',
      design: designOf(
        { id: 'seoul', kind: 'region', props: { region: 'ap-northeast-2' } },
        { id: 'tokyo', kind: 'region', props: { region: 'ap-northeast-1' } },
        { id: 'near', kind: 'vpc', parent: 'seoul' },
        { id: 'far', kind: 'vpc', parent: 'tokyo', props: { cidrBlock: '10.1.0.0/16' } },
        { id: 'peering', kind: 'vpcPeering', parent: 'seoul', props: { requester: 'near', accepter: 'far' } },
        { ...group('app'), parent: 'far' },
        { ...group('cache', { ingress: [allow('app', 6379)] }), parent: 'near' },
      ),
    },
  ],
}
