import type { Edit, Insertion, Resource, View } from '@vpcanvas/model'
import { elasticIpSchema } from '../elastic-ip/schema.ts'
import { mapped } from '../elastic-ip/mapped.ts'
import { internetGatewaySchema } from '../internet-gateway/schema.ts'
import { translatedBy, turnedTo } from '../nat-inserting.ts'
import { routeTableSchema } from '../route-table/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import type { InstanceProps } from './schema.ts'

type Instance = Resource<InstanceProps>

function hasPublicAddress(view: View, { id, parent, props }: Instance): boolean {
  const picks = props.associatePublicIpAddress ?? view.as(subnetSchema, parent)?.props.mapPublicIpOnLaunch ?? false
  return picks || view.mentions(id).some(({ by }) => by.kind === elasticIpSchema.kind)
}

/**
 * A NAT instance: it takes what is neither from nor to it, and has an address that the internet answers to. That it translates
 * is in its image, which a design does not hold.
 * https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html
 */
export const insertions: readonly Insertion<InstanceProps>[] = [
  {
    from: routeTableSchema.kind,
    to: internetGatewaySchema.kind,
    means(view, own, from, to) {
      const { en, ko } = translatedBy(view, own, from, to)
      const needsAddress = !hasPublicAddress(view, own)
      return {
        en: `${en} Its source/destination check is off${needsAddress ? ', and it gets an Elastic IP address' : ''}; its image must translate.`,
        ko: `${ko} 소스/대상 확인이 꺼${needsAddress ? '지고 탄력적 IP 주소가 할당됩' : '집'}니다. 주소를 변환하도록 구성한 이미지가 필요합니다.`,
      }
    },
    part(view, own, from, to) {
      const turned = turnedTo(view, own, from, to)
      if ('refused' in turned) return turned
      const address = hasPublicAddress(view, own) ? [] : (mapped(own, view)?.edits ?? [])
      const forwards: Edit = { op: 'set', id: own.id, path: ['sourceDestCheck'], value: false }
      return [...turned, ...(own.props.sourceDestCheck ? [forwards] : []), ...address]
    },
  },
]
