import type { Placement } from '@vpcanvas/model'
import { subnetsForCaches } from '../caching.ts'
import { stillInVpc } from '../copying.ts'
import { cacheSubnetGroupDefaults, type CacheSubnetGroupProps } from './schema.ts'

export const placement: Placement<CacheSubnetGroupProps> = {
  arrive(view, parent) {
    const subnets = subnetsForCaches(view, parent)
    const names = subnets.map(({ name }) => name).join(', ')
    return {
      name: 'cache-subnets',
      props: { ...cacheSubnetGroupDefaults, subnets: subnets.map(({ id }) => id) },
      decided:
        subnets.length === 0
          ? { en: 'no subnets yet: the VPC has none', ko: 'VPC에 서브넷이 없어 비어 있음' }
          : { en: `subnets: ${names}`, ko: `서브넷: ${names}` },
    }
  },
  readdress: (view, copy) => ({
    ...copy.props,
    cacheSubnetGroupName: null,
    subnets: stillInVpc(view, copy.props.subnets, copy.parent ?? undefined),
  }),
}
