import type { Block } from '@vpcanvas/ip'
import type { Path, Resource } from '@vpcanvas/model'
import type { Fix, Questions } from '@vpcanvas/rules'
import { blockMeant } from '../blocks.ts'
import { prefixListSchema } from '../prefix-list/schema.ts'
import { isPrefixListId } from '../prefix-lists.ts'
import type { Route, RouteTableProps } from './schema.ts'

/** Whether a route goes to a prefix list, of the design or by its AWS id. */
export function isPrefixList(look: Questions, destination: string): boolean {
  return isPrefixListId(destination) || look.as(prefixListSchema, destination) !== undefined
}

/** The routes of a table that go to a block, with what it means. */
export function routesToBlocks(
  table: Resource<RouteTableProps>,
): readonly { readonly route: Route; readonly block: Block }[] {
  return table.props.routes.flatMap((route) => {
    const block = blockMeant(route.destination)
    return block ? [{ route, block }] : []
  })
}

export function pathOf(route: Route, part: 'destination' | 'target'): Path {
  return ['routes', route.id, part]
}

export function withoutRoute(table: Resource<RouteTableProps>, route: Route): Fix {
  return {
    title: { en: `Delete the route to "${route.destination}"`, ko: `"${route.destination}" 경로 삭제` },
    edits: [{ op: 'set', id: table.id, path: ['routes', route.id], value: undefined }],
  }
}
