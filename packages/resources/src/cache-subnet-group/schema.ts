import { type KindSchema, reference, tagsSchema, z } from '@vpcanvas/model'

/** Drawn in the VPC of its subnets. */
const props = z.strictObject({
  /** Null: chosen when provisioned. */
  cacheSubnetGroupName: z.nullable(z.string()),
  description: z.string(),
  subnets: z.array(reference('subnet')),
  tags: tagsSchema,
})

export type CacheSubnetGroupProps = z.infer<typeof props>

export const cacheSubnetGroupSchema: KindSchema<CacheSubnetGroupProps> = {
  kind: 'cacheSubnetGroup',
  label: { en: 'Cache subnet group', ko: '캐시 서브넷 그룹' },
  props,
  parents: ['vpc'],
  changes: {
    cacheSubnetGroupName: 'replacement',
    description: 'inPlace',
    subnets: 'inPlace',
    tags: 'inPlace',
  },
}

export const cacheSubnetGroupDefaults: CacheSubnetGroupProps = {
  cacheSubnetGroupName: null,
  description: 'Drawn in vpcanvas',
  subnets: [],
  tags: {},
}
