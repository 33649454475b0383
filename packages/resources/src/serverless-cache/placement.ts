import type { Placement } from '@vpcanvas/model'
import { subnetsForCaches } from '../caching.ts'
import { stillInVpc } from '../copying.ts'
import { serverlessCacheDefaults, type ServerlessCacheProps } from './schema.ts'
import { MOST } from './subnets.ts'

export const placement: Placement<ServerlessCacheProps> = {
  arrive(view, parent) {
    const subnets = subnetsForCaches(view, parent).slice(0, MOST)
    const props: ServerlessCacheProps = { ...serverlessCacheDefaults, subnets: subnets.map(({ id }) => id) }
    const what = `${props.engine} ${props.majorEngineVersion}`
    const where = subnets.map(({ props: { availabilityZone } }) => availabilityZone).join(', ')
    return {
      name: 'serverless-cache',
      props,
      decided:
        subnets.length === 0
          ? {
              en: `${what} · without a place yet: the VPC has no subnets`,
              ko: `${what} · VPC에 서브넷이 없어 위치 미정`,
            }
          : { en: `${what} · endpoints in ${where}`, ko: `${what} · 엔드포인트의 가용 영역: ${where}` },
    }
  },
  readdress(view, copy) {
    const vpc = copy.parent ?? undefined
    const subnets = stillInVpc(view, copy.props.subnets, vpc)
    return {
      ...copy.props,
      serverlessCacheName: null,
      subnets:
        subnets.length > 0
          ? subnets
          : subnetsForCaches(view, copy.parent)
              .slice(0, MOST)
              .map(({ id }) => id),
      securityGroups: stillInVpc(view, copy.props.securityGroups, vpc),
    }
  },
}
