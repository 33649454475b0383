import type { Questions, Resource } from '@vpcanvas/model'
import { type NetworkBuilder, originOf } from '@vpcanvas/reachability'
import { addressMeant } from '../blocks.ts'
import { type ElasticIpProps, elasticIpSchema } from './schema.ts'

/** The public address of the instance it is mapped to. A NAT gateway says itself which one it uses. */
export function lower(address: Resource<ElasticIpProps>, _view: Questions, network: NetworkBuilder): void {
  const { instance } = address.props
  if (instance === null) return
  network.publicAddress({
    origin: originOf(address, elasticIpSchema),
    holder: instance,
    address: addressMeant(address.observed?.['publicIpAddress'] ?? null),
  })
}
