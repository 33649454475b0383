import { freeName, type Id, newId, type Placement, type Resource, type View } from '@vpcanvas/model'
import { elasticIpDefaults, type ElasticIpProps, elasticIpSchema } from '../elastic-ip/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { natGatewayDefaults, type NatGatewayProps } from './schema.ts'

export const placement: Placement<NatGatewayProps> = {
  arrive(view, parent) {
    if (view.as(vpcSchema, parent))
      return {
        name: 'nat-gateway',
        props: natGatewayDefaults,
        decided: {
          en: 'regional: in every zone, with addresses that AWS manages; drop it into a subnet for a zonal one',
          ko: '리전 단위: 모든 가용 영역을 담당하며 주소는 AWS가 관리합니다. 영역 단위로 쓰려면 서브넷 안에 놓으십시오',
        },
      }
    const address = ownAddress(view, parent)
    return {
      name: 'nat-gateway',
      props: { ...natGatewayDefaults, elasticIp: address.id },
      companions: [{ op: 'add', resource: address }],
      decided: { en: 'public, with an Elastic IP address of its own', ko: '퍼블릭, 전용 탄력적 IP 주소 포함' },
    }
  },
  // An address serves one gateway: the copy takes the address's copy, or brings its own. A regional one has none.
  readdress: (_, copy, original) => ({
    ...copy.props,
    privateIpAddress: null,
    elasticIp: copy.props.elasticIp === original.props.elasticIp ? null : copy.props.elasticIp,
  }),
  companions(view, copy, original) {
    if (copy.props.elasticIp !== null || original.props.elasticIp === null || view.as(vpcSchema, copy.parent)) return []
    const address = ownAddress(view, copy.parent)
    return [
      { op: 'add', resource: address },
      { op: 'set', id: copy.id, path: ['elasticIp'], value: address.id },
    ]
  },
}

function ownAddress(view: View, parent: Id | null): Resource<ElasticIpProps> {
  return {
    id: newId('elasticIp', view.resources),
    kind: elasticIpSchema.kind,
    name: freeName(view, 'nat-address'),
    parent,
    props: elasticIpDefaults,
  }
}
