import type { Placement } from '@vpcanvas/model'
import { routeTableDefaults, type RouteTableProps } from './schema.ts'

export const placement: Placement<RouteTableProps> = {
  arrive: () => ({ name: 'route-table', props: routeTableDefaults }),
}
