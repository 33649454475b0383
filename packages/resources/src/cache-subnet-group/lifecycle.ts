import {
  CreateCacheSubnetGroupCommand,
  DeleteCacheSubnetGroupCommand,
  DescribeCacheClustersCommand,
  ModifyCacheSubnetGroupCommand,
} from '@aws-sdk/client-elasticache'
import { everyPage, type Facts, type Lifecycle, type Ref, ref } from '@vpcanvas/provision'
import { isOurVpc, sameName, subnetGroupsIn } from '../cache-reading.ts'
import { idsIn, refs } from '../lifecycle-facts.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { type CacheSubnetGroupProps, cacheSubnetGroupSchema } from './schema.ts'

interface CacheSubnetGroupFacts extends Facts {
  /** Left out where the design names none. */
  readonly cacheSubnetGroupName: string | undefined
  readonly vpc: Ref
  readonly description: string
  readonly subnets: readonly Ref[]
}

export const lifecycle: Lifecycle<CacheSubnetGroupProps, CacheSubnetGroupFacts> = {
  schema: cacheSubnetGroupSchema,
  service: 'elasticache',
  links: [],
  effects: { vpc: 'replacement' },
  holdsData: false,
  patience: { create: 300, delete: 900 },

  desired: ({ parent, props }) => ({
    // AWS keeps names in lower case.
    cacheSubnetGroupName: props.cacheSubnetGroupName?.toLowerCase(),
    vpc: ref(vpcSchema.kind, parent ?? ''),
    description: props.description,
    subnets: refs(subnetSchema.kind, props.subnets),
  }),

  async read(reader) {
    const found = await Promise.all(
      (await subnetGroupsIn(reader)).map(async (group) => {
        const { CacheSubnetGroupName: name = '', ARN = '', VpcId } = group
        if (!reader.chose(name) && !(await isOurVpc(reader, VpcId))) return []
        return [
          {
            id: name,
            arn: ARN,
            tags: await reader.tagsOf(name, ARN),
            state: 'ready' as const,
            facts: {
              cacheSubnetGroupName: name,
              vpc: ref(vpcSchema.kind, VpcId ?? ''),
              description: group.CacheSubnetGroupDescription ?? '',
              subnets: refs(
                subnetSchema.kind,
                (group.Subnets ?? []).map(({ SubnetIdentifier }) => SubnetIdentifier),
              ),
            },
          },
        ]
      }),
    )
    return found.flat()
  },

  async create({ elasticache, idOf, chosenName, tags }, wanted) {
    const CacheSubnetGroupName = wanted.cacheSubnetGroupName ?? chosenName
    await elasticache.send(
      new CreateCacheSubnetGroupCommand({
        CacheSubnetGroupName,
        CacheSubnetGroupDescription: wanted.description,
        SubnetIds: idsIn(wanted.subnets).map((id) => idOf(ref(subnetSchema.kind, id))),
        Tags: [...tags],
      }),
    )
    return CacheSubnetGroupName
  },

  async update({ elasticache, idOf }, { id, facts }, changes, wanted) {
    // All subnets at once: the wanted ones, or what is left where only some are let go.
    const goes = changes.flatMap(({ fact, before, after }) =>
      fact === 'subnets' && after === undefined ? [before] : [],
    )
    const comes = changes.some(({ fact, after }) => fact === 'subnets' && after !== undefined)
    const left = idsIn(facts.subnets).filter((subnet) => !idsIn(goes.flatMap((one) => one ?? [])).includes(subnet))
    const subnets = comes ? idsIn(wanted.subnets) : left
    await elasticache.send(
      new ModifyCacheSubnetGroupCommand({
        CacheSubnetGroupName: id,
        CacheSubnetGroupDescription: changes.some(({ fact }) => fact === 'description')
          ? wanted.description
          : undefined,
        SubnetIds: goes.length > 0 || comes ? subnets.map((subnet) => idOf(ref(subnetSchema.kind, subnet))) : undefined,
      }),
    )
  },

  async delete({ elasticache }, { id }) {
    await elasticache.send(new DeleteCacheSubnetGroupCommand({ CacheSubnetGroupName: id }))
  },

  clash: (old, wanted) => sameName(old.cacheSubnetGroupName, wanted.cacheSubnetGroupName),

  // Ours are gone by now, whoever stands in it is somebody else's.
  async blockers({ elasticache }, { id }) {
    const clusters = await everyPage(
      (Marker) => elasticache.send(new DescribeCacheClustersCommand({ Marker })),
      (page) => page.CacheClusters,
    )
    return clusters
      .filter(
        ({ CacheSubnetGroupName, CacheClusterStatus }) =>
          CacheSubnetGroupName === id && CacheClusterStatus !== 'deleting',
      )
      .map(({ CacheClusterId }) => ({ en: `cache cluster ${CacheClusterId}`, ko: `캐시 클러스터 ${CacheClusterId}` }))
  },
}
