import type { Connection, Resource, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { acrossRegions, already, type Drawn } from '../connecting.ts'
import { instanceSchema } from '../instance/schema.ts'
import { natGatewaySchema } from '../nat-gateway/schema.ts'
import { networkInterfaceSchema } from '../network-interface/schema.ts'
import { type ElasticIpProps, elasticIpSchema } from './schema.ts'

export const connections: readonly Connection<ElasticIpProps>[] = [
  {
    to: natGatewaySchema.kind,
    title: { en: 'Is its public address', ko: '이 게이트웨이의 퍼블릭 주소로 사용' },
    connect(view, address, to) {
      const gateway = view.as(natGatewaySchema, to.id)
      if (gateway?.props.elasticIp === address.id) return already(address, to)
      if (gateway?.props.connectivityType === 'private') {
        return {
          refused: {
            en: `"${to.name}" is a private NAT gateway; only public ones have an Elastic IP address.`,
            ko: `"${to.name}" 리소스는 프라이빗 NAT 게이트웨이입니다. 탄력적 IP 주소는 퍼블릭 게이트웨이만 가집니다.`,
          },
        }
      }
      const refused = acrossRegions(view, address, to) ?? inUse(view, address, to)
      return refused ?? [{ op: 'set', id: to.id, path: ['elasticIp'], value: address.id }]
    },
  },
  {
    to: instanceSchema.kind,
    title: { en: 'Is its public address', ko: '이 인스턴스의 퍼블릭 주소로 사용' },
    connect: map,
  },
  {
    to: networkInterfaceSchema.kind,
    title: { en: 'Is its public address', ko: '이 인터페이스의 퍼블릭 주소로 사용' },
    connect: map,
  },
]

function map(view: View, address: Resource<ElasticIpProps>, to: Resource): Drawn {
  if (address.props.instance === to.id) return already(address, to)
  const other = view.all(elasticIpSchema).find(({ props }) => props.instance === to.id)
  const refused = acrossRegions(view, address, to) ?? inUse(view, address, to) ?? (other ? has(to, other) : null)
  return refused ?? [{ op: 'set', id: address.id, path: ['instance'], value: to.id }]
}

/** Why an address that serves one resource cannot serve another as well. */
function inUse(view: View, address: Resource<ElasticIpProps>, to: Resource): { readonly refused: Text } | null {
  const gateway = view.mentions(address.id).find(({ by }) => by.kind === natGatewaySchema.kind && by.id !== to.id)?.by
  const user = gateway ?? view.get(address.props.instance)
  if (!user) return null
  return {
    refused: {
      en: `"${user.name}" uses this address already. Add another Elastic IP address.`,
      ko: `"${user.name}" 리소스가 이 주소를 이미 사용합니다. 탄력적 IP 주소를 새로 추가하십시오.`,
    },
  }
}

function has(instance: Resource, address: Resource): { readonly refused: Text } {
  return {
    refused: {
      en: `"${instance.name}" has "${address.name}" already; its private address takes one Elastic IP address.`,
      ko: `"${instance.name}" 인스턴스에 "${address.name}" 주소가 이미 있습니다. 프라이빗 주소 하나에는 탄력적 IP 주소 하나만 연결됩니다.`,
    },
  }
}
