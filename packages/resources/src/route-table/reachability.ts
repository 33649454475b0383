import type { Questions, Resource } from '@vpcanvas/model'
import { type NetworkBuilder, originOf } from '@vpcanvas/reachability'
import { blockMeant } from '../blocks.ts'
import { ledAlone, ledTo, unled } from '../leading.ts'
import { listNamed } from '../prefix-lists.ts'
import { type RouteTableProps, routeTableSchema } from './schema.ts'

type RouteSaid = Parameters<NetworkBuilder['table']>[0]['routes'][number]

/** The routes of the subnets that are associated with it, and of all others too where it is the main one. */
export function lower(table: Resource<RouteTableProps>, view: Questions, network: NetworkBuilder): void {
  if (table.parent === null) return
  network.table({
    origin: originOf(table, routeTableSchema),
    domain: table.parent,
    segments: table.props.subnets,
    fallback: table.props.main,
    routes: table.props.routes.flatMap(({ id, destination, target }): readonly RouteSaid[] => {
      const block = blockMeant(destination)
      const dead = table.observed?.[`routes.${id}.state`] === 'blackhole'
      if (block) return [{ id, written: destination, destination: block, target, dead }]
      // What is neither block nor list is no route to AWS either.
      const list = listNamed(view, destination, table.id)
      const blocks = list ? (list.blocks ?? [null]) : []
      return blocks.map((one) => {
        const written = list?.name ?? destination
        return { id, written, destination: one, target, rank: 'list', dead }
      })
    }),
    led: (segment, destination, gateway, now) => ledTo(now, table, segment, destination, gateway),
    ledAlone: (segment, destination, gateway, now) => ledAlone(now, table, segment, destination, gateway),
    unled: (segment, route, now) => unled(now, table, segment, route),
  })
}
