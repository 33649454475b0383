import type { Description } from '@vpcanvas/formats/describe'
import { absences, valuesIn } from '../describing.ts'
import { vpcSchema } from '../vpc/schema.ts'
import type { CacheSubnetGroupProps } from './schema.ts'

/** https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CacheSubnetGroup.html */
export const describe: Description<CacheSubnetGroupProps> = {
  as: 'item',
  key: 'CacheSubnetGroups',
  type: 'AWS::ElastiCache::SubnetGroup',
  id: 'CacheSubnetGroupName',
  named: true,
  read: (group, around) => {
    const vpc = group.text('VpcId')
    if (vpc === undefined || !around.has(vpcSchema.kind, vpc)) return { refused: absences.vpc }
    const name = group.text('CacheSubnetGroupName')
    return {
      parent: vpc,
      ...(name !== undefined && { name }),
      props: {
        cacheSubnetGroupName: name ?? null,
        description: group.text('CacheSubnetGroupDescription') ?? '',
        subnets: valuesIn(group.each('Subnets'), 'SubnetIdentifier'),
        tags: {},
      },
    }
  },
}
