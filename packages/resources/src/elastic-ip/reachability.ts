import type { Questions, Resource } from '@vpcanvas/model'
import { type NetworkBuilder, originOf } from '@vpcanvas/reachability'
import { addressMeant } from '../blocks.ts'
import { type ElasticIpProps, elasticIpSchema } from './schema.ts'

/**
 * The public address of the instance it is mapped to. A NAT gateway says itself which one it uses, and a holder which one
 * was seen at a secondary address of it.
 */
export function lower(address: Resource<ElasticIpProps>, view: Questions, network: NetworkBuilder): void {
  const { instance } = address.props
  if (instance === null || isOfSecondary(address, view)) return
  network.publicAddress({
    origin: originOf(address, elasticIpSchema),
    holder: instance,
    address: addressMeant(address.observed?.['publicIpAddress'] ?? null),
  })
}

/**
 * Whether it was seen at another address of its holder than the first, which has one of its own. Where the first has
 * none, the holder is known by this one.
 */
function isOfSecondary({ id, props, observed }: Resource<ElasticIpProps>, view: Questions): boolean {
  const holder = props.instance === null ? undefined : view.get(props.instance)
  const seen = Object.entries(holder?.observed ?? {})
  const isAtSecondary = (text: string | undefined) =>
    text !== undefined && seen.some(([place, address]) => place.startsWith('secondary.') && address === text)
  if (!holder || !isAtSecondary(observed?.['publicIpAddress'])) return false
  const others = view.mentions(holder.id).flatMap(({ by }) => view.as(elasticIpSchema, by.id) ?? [])
  return (
    holder.observed?.['publicIpAddress'] !== undefined ||
    others.some((one) => one.id !== id && !isAtSecondary(one.observed?.['publicIpAddress']))
  )
}
