import type { ResourceTranslation, ResourceType } from '@vpcanvas/formats'
import type { CacheSubnetGroupProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::ElastiCache::SubnetGroup',
  ref: 'CacheSubnetGroupName',
  attributes: { CacheSubnetGroupName: null },
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-subnetgroup.html */
export const cloudformation: ResourceTranslation<CacheSubnetGroupProps> = {
  as: 'resource',
  type,
  parts: {},
  write: (group, to) => ({
    placed: group.props.subnets.length > 0,
    properties: {
      CacheSubnetGroupName: group.props.cacheSubnetGroupName,
      Description: group.props.description || group.name || group.id,
      SubnetIds: group.props.subnets
        .map((subnet) => to.attribute(subnet, 'SubnetId', ['subnets', subnet]))
        .filter((subnet) => subnet !== undefined),
      Tags: to.tags(group),
    },
  }),
  read: (from) => {
    const subnets = from.references('SubnetIds', 'SubnetId')
    return {
      parent: { around: subnets },
      props: {
        cacheSubnetGroupName: from.text('CacheSubnetGroupName') ?? null,
        description: from.text('Description') ?? '',
        subnets: [...subnets],
        tags: { ...from.tags() },
      },
    }
  },
}
