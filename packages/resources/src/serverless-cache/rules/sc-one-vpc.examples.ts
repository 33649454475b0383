import type { Examples } from '@vpcanvas/rules'
import { group, serverlessPart, subnet, twoVpcs } from '../../example-network.ts'

const far = [
  { ...subnet('far', '10.1.0.0/24', 'c'), parent: 'vpc-2' },
  { ...group('far-sg'), parent: 'vpc-2' },
]

export const examples: Examples = {
  passing: [{ title: 'all in its VPC', design: twoVpcs(...far, ...serverlessPart()) }],
  failing: [
    {
      title: 'a subnet of another VPC',
      design: twoVpcs(...far, ...serverlessPart({ subnets: ['private-a', 'private-b', 'far'] })),
    },
    {
      title: 'a security group of another VPC',
      design: twoVpcs(...far, ...serverlessPart({ securityGroups: ['serverless-sg', 'far-sg'] })),
    },
  ],
}
