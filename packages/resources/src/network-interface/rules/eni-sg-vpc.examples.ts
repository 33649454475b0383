import type { Examples } from '@vpcanvas/rules'
import { group } from '../../example-network.ts'
import { attached } from './attached.ts'

const elsewhere = { id: 'other', kind: 'vpc', parent: 'region', props: { cidrBlock: '10.9.0.0/16' } }

export const examples: Examples = {
  passing: [{ title: 'of its VPC', design: attached({ second: { securityGroups: ['app-sg'] } }, group('app-sg')) }],
  failing: [
    {
      title: 'of another VPC',
      design: attached({ second: { securityGroups: ['far-sg'] } }, elsewhere, { ...group('far-sg'), parent: 'other' }),
    },
  ],
}
