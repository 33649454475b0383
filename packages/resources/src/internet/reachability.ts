import type { Questions, Resource } from '@vpcanvas/model'
import { type NetworkBuilder, originOf } from '@vpcanvas/reachability'
import { type InternetProps, internetSchema } from './schema.ts'

/** Everything outside. Traffic starts and ends there whether it is drawn or not; drawn, it has a name. */
export function lower(internet: Resource<InternetProps>, _view: Questions, network: NetworkBuilder): void {
  network.outside(originOf(internet, internetSchema))
}
