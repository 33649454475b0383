import { freeName, newId, type Placement, type Resource } from '@vpcanvas/model'
import { elasticIpDefaults, type ElasticIpProps, elasticIpSchema } from '../elastic-ip/schema.ts'
import { natGatewayDefaults, type NatGatewayProps } from './schema.ts'

export const placement: Placement<NatGatewayProps> = {
  arrive(view, parent) {
    const address: Resource<ElasticIpProps> = {
      id: newId('elasticIp', view.design.resources),
      kind: elasticIpSchema.kind,
      name: freeName(view.design, 'nat-address'),
      parent,
      props: elasticIpDefaults,
    }
    return {
      name: 'nat-gateway',
      props: { ...natGatewayDefaults, elasticIp: address.id },
      companions: [{ op: 'add', resource: address }],
      decided: { en: 'public, with an Elastic IP address of its own', ko: '퍼블릭, 전용 탄력적 IP 주소 포함' },
    }
  },
  // An address serves one gateway: the copy has one only where the address is copied along.
  readdress: (_, copy, original) => ({
    ...copy.props,
    privateIpAddress: null,
    elasticIp: copy.props.elasticIp === original.props.elasticIp ? null : copy.props.elasticIp,
  }),
}
