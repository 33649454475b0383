import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc, list } from '../../example-network.ts'

const used = group('sg', {
  ingress: [allow('10.0.0.0/16', 443, 443, { peer: { type: 'prefixList', prefixList: 'list' } })],
})
const tokyo = { id: 'tokyo', kind: 'region', parent: null, props: { region: 'ap-northeast-1' } }

export const examples: Examples = {
  passing: [{ title: 'of the same Region', design: inVpc(list('list', ['203.0.113.0/24']), used) }],
  failing: [
    {
      title: 'of another Region',
      design: inVpc(tokyo, { ...list('list', ['203.0.113.0/24']), parent: 'tokyo' }, used),
    },
  ],
}
