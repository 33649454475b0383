import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { routeTableDefaults, type RouteTableProps, routeTableSchema } from './schema.ts'

export const drawable: Drawable<RouteTableProps> = {
  schema: routeTableSchema,
  defaults: routeTableDefaults,
  appearance,
}
