import type { Questions, Resource } from '@vpcanvas/model'
import { type NetworkBuilder, originOf } from '@vpcanvas/reachability'
import { addressMeant } from '../blocks.ts'
import { type ElasticIpProps, elasticIpSchema } from './schema.ts'

/**
 * The public address of the instance it is mapped to. A NAT gateway says itself which one it uses, and a holder which one
 * was seen at a secondary address of it.
 */
export function lower(address: Resource<ElasticIpProps>, _view: Questions, network: NetworkBuilder): void {
  network.publicAddress({
    origin: originOf(address, elasticIpSchema),
    holder: address.props.instance,
    address: addressMeant(address.observed?.['publicIpAddress'] ?? null),
  })
}
