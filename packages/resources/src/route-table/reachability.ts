import type { Questions, Resource } from '@vpcanvas/model'
import { type NetworkBuilder, originOf } from '@vpcanvas/reachability'
import { blockMeant } from '../blocks.ts'
import { ledAlone, ledTo, unled } from '../leading.ts'
import { type RouteTableProps, routeTableSchema } from './schema.ts'

const PREFIX_LIST = /^pl-[0-9a-f]+$/

/** The routes of the subnets that are associated with it, and of all others too where it is the main one. */
export function lower(table: Resource<RouteTableProps>, view: Questions, network: NetworkBuilder): void {
  if (table.parent === null) return
  network.table({
    origin: originOf(table, routeTableSchema),
    domain: table.parent,
    segments: table.props.subnets,
    fallback: table.props.main,
    routes: table.props.routes.flatMap(({ id, destination, target }) => {
      const block = blockMeant(destination)
      // What is neither block nor list is no route to AWS either.
      if (!block && !PREFIX_LIST.test(destination)) return []
      const dead = table.observed?.[`routes.${id}.state`] === 'blackhole'
      return [{ id, written: destination, destination: block, target, dead }]
    }),
    led: (segment, destination, gateway, now) => ledTo(now, table, segment, destination, gateway),
    ledAlone: (segment, destination, gateway, now) => ledAlone(now, table, segment, destination, gateway),
    unled: (segment, route, now) => unled(now, table, segment, route),
  })
}
