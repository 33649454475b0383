import type { Questions, Resource } from '@vpcanvas/model'
import { type NetworkBuilder, originOf } from '@vpcanvas/reachability'
import { blockMeant } from '../blocks.ts'
import { type OnPremisesProps, onPremisesSchema } from './schema.ts'

/** A network outside with ranges of its own. What would carry its private addresses into a VPC is not modelled. */
export function lower(network: Resource<OnPremisesProps>, _view: Questions, into: NetworkBuilder): void {
  const blocks = network.props.cidrBlocks.flatMap((text) => blockMeant(text) ?? [])
  into.remote({ origin: originOf(network, onPremisesSchema), blocks })
}
