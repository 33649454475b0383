import type { Insertion, Resource } from '@vpcanvas/model'
import { ofItsOwn } from '../associating.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { type RouteTableProps, routeTableSchema } from './schema.ts'

const isEmpty = ({ props }: Resource<RouteTableProps>) => props.routes.length === 0

/** A table of its own for a subnet. One that is empty takes over the routes, so that nothing is cut off. */
export const insertions: readonly Insertion<RouteTableProps>[] = [
  {
    from: routeTableSchema.kind,
    to: subnetSchema.kind,
    means(view, own, from, to) {
      const count = isEmpty(own) ? (view.as(routeTableSchema, from.id)?.props.routes.length ?? 0) : 0
      return ofItsOwn(own, from, to, {
        en: `${count} ${count === 1 ? 'route' : 'routes'}`,
        ko: `경로 ${count}개`,
        count,
      })
    },
    part(view, own, from) {
      const routes = view.as(routeTableSchema, from.id)?.props.routes ?? []
      return isEmpty(own) && routes.length > 0 ? [{ op: 'set', id: own.id, path: ['routes'], value: routes }] : []
    },
  },
]
