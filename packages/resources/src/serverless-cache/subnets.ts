import type { Resource } from '@vpcanvas/model'
import type { Questions } from '@vpcanvas/rules'
import { subnetsForCaches } from '../caching.ts'
import { type SubnetProps, subnetSchema } from '../subnet/schema.ts'
import type { ServerlessCacheProps } from './schema.ts'

type Cache = Resource<ServerlessCacheProps>
type Subnet = Resource<SubnetProps>

/** AWS expects two or three, each in a zone of its own. https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateServerlessCache.html */
export const FEWEST = 2
export const MOST = 3

/** The subnets of a cache that are in the design, each once. */
export function subnetsOf(look: Questions, cache: Cache): readonly Subnet[] {
  return [...new Set(cache.props.subnets)].flatMap((id) => look.as(subnetSchema, id) ?? [])
}

/** The zone of a subnet; one whose zone is left to AWS stands for itself. */
export function zoneOf(subnet: Subnet): string {
  return subnet.props.availabilityZone || subnet.id
}

/** As many of a cache's own subnets as AWS takes, one in each zone; where those are too few, others of its VPC that suit it. */
export function suitableSubnets(look: Questions, cache: Cache): readonly Subnet[] {
  const chosen = new Map<string, Subnet>()
  const take = (subnets: readonly Subnet[], upTo: number) => {
    for (const subnet of subnets) {
      if (chosen.size < upTo && !chosen.has(zoneOf(subnet))) chosen.set(zoneOf(subnet), subnet)
    }
  }
  take(
    subnetsOf(look, cache).filter(({ parent }) => parent === cache.parent),
    MOST,
  )
  take(subnetsForCaches(look, cache.parent), FEWEST)
  return [...chosen.values()]
}
