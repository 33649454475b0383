import { type Block, formatBlock, sameBlock } from '@vpcanvas/ip'
import type { Edit, Id, Resource, View } from '@vpcanvas/model'
import type { Gateway, Remedy, Route, Segment } from '@vpcanvas/reachability'
import type { Text } from '@vpcanvas/text'
import { blockMeant } from './blocks.ts'
import { unusedId, unusedItemId } from './ids.ts'
import { ownTableOf, subnetsOf } from './routing.ts'
import { routeTableDefaults, type RouteTableProps, routeTableSchema } from './route-table/schema.ts'
import { subnetSchema } from './subnet/schema.ts'

/**
 * A route from a subnet to a gateway. Other subnets keep their ways: where a table is shared and the route would change
 * theirs, or open them to the internet, the subnet gets a table with that route, one that is there or a new one.
 * `table` is null where the subnet uses the main table that AWS makes.
 */
export function ledTo(
  view: View,
  table: Resource<RouteTableProps> | null,
  { id }: Segment,
  destination: Block,
  gateway: Gateway,
): Remedy | null {
  const subnet = view.as(subnetSchema, id)
  if (!subnet) return null
  const written = formatBlock(destination)
  const title = routed(view, subnet, written, gateway)
  if (table) {
    const there = table.props.routes.find((route) => isFor(route.destination, destination))
    const shared = subnetsOf(view, table, view.childrenOf(subnetSchema, table.parent)).length > 1
    if (!shared || (!there && gateway.type !== 'edge')) {
      const route = there?.id ?? unusedItemId(table.props.routes, `to-${gateway.id}`)
      return {
        title,
        edits: [
          {
            op: 'set',
            id: table.id,
            path: ['routes', route],
            value: { id: route, destination: written, target: gateway.id },
          },
        ],
      }
    }
  }
  return { title, edits: [...leaving(view, id), ...joining(view, table, id, destination, gateway.id)] }
}

/** A route from a subnet to a gateway, that no other subnet has: where they share a table, it gets one of its own. */
export function ledAlone(
  view: View,
  table: Resource<RouteTableProps>,
  segment: Segment,
  destination: Block,
  gateway: Gateway,
): Remedy | null {
  const subnet = view.as(subnetSchema, segment.id)
  const siblings = view.childrenOf(subnetSchema, table.parent)
  if (!subnet || subnetsOf(view, table, siblings).length < 2) return null
  const { en, ko } = routed(view, subnet, formatBlock(destination), gateway)
  return {
    title: { en: `${en}, in a route table of its own`, ko: `${ko}(전용 라우팅 테이블)` },
    edits: [...leaving(view, subnet.id), ...joining(view, table, subnet.id, destination, gateway.id)],
  }
}

function routed(view: View, subnet: Resource, written: string, gateway: Gateway): Text {
  return {
    en: `Route ${written} from "${subnet.name}" to "${nameOf(view, gateway.id)}"`,
    ko: `"${subnet.name}"에서 ${written} → "${nameOf(view, gateway.id)}" 경로 추가`,
  }
}

/**
 * Without a route: for all subnets that the table routes for, or for one of them alone, which then gets a table that has
 * the others.
 */
export function unled(
  view: View,
  table: Resource<RouteTableProps>,
  { id }: Segment,
  { id: routeId, written }: Route,
): readonly Remedy[] {
  const subnet = view.as(subnetSchema, id)
  if (!subnet || routeId === null || !table.props.routes.some((route) => route.id === routeId)) return []
  const whole: Remedy = {
    title: {
      en: `Remove the route ${written} from "${table.name}"`,
      ko: `"${table.name}"에서 ${written} 경로 제거`,
    },
    edits: [{ op: 'set', id: table.id, path: ['routes', routeId], value: undefined }],
  }
  if (subnetsOf(view, table, view.childrenOf(subnetSchema, table.parent)).length < 2) return [whole]
  const own: Remedy = {
    title: {
      en: `Give "${subnet.name}" a route table without ${written}`,
      ko: `"${subnet.name}"에 ${written} 경로가 없는 라우팅 테이블 지정`,
    },
    edits: [
      ...leaving(view, id),
      ...tableOfItsOwn(
        view,
        subnet,
        table.props.routes.filter((route) => route.id !== routeId),
      ),
    ],
  }
  return [own, whole]
}

function isFor(written: string, destination: Block): boolean {
  const block = blockMeant(written)
  return block !== null && sameBlock(block, destination)
}

/** Out of the table that the subnet is associated with, if it is with any. */
function leaving(view: View, id: Id): readonly Edit[] {
  const subnet = view.as(subnetSchema, id)
  const own = subnet && ownTableOf(view, subnet)
  return own ? [{ op: 'set', id: own.id, path: ['subnets', id], value: undefined }] : []
}

/** Into a table that has the route, or a new one that has it besides what held before. */
function joining(
  view: View,
  before: Resource<RouteTableProps> | null,
  id: Id,
  destination: Block,
  target: Id,
): readonly Edit[] {
  const subnet = view.as(subnetSchema, id)
  const vpc = subnet?.parent ?? null
  const ready = view
    .childrenOf(routeTableSchema, vpc)
    .find(({ props }) => props.routes.some((route) => route.target === target && isFor(route.destination, destination)))
  if (ready) return [{ op: 'set', id: ready.id, path: ['subnets', id], value: id }]
  const kept = before?.props.routes.filter((route) => !isFor(route.destination, destination)) ?? []
  const route = { id: unusedItemId(kept, `to-${target}`), destination: formatBlock(destination), target }
  return subnet ? tableOfItsOwn(view, subnet, [...kept, route]) : []
}

function tableOfItsOwn(view: View, { id, name, parent }: Resource, routes: RouteTableProps['routes']): readonly Edit[] {
  return [
    {
      op: 'add',
      resource: {
        id: unusedId(view, `${id}-routes`.slice(0, 100)),
        kind: routeTableSchema.kind,
        name: `${name}-routes`,
        parent,
        props: { ...routeTableDefaults, subnets: [id], routes },
      },
    },
  ]
}

function nameOf(view: View, id: Id): string {
  return view.get(id)?.name || id
}
