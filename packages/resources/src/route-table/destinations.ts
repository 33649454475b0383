import type { Block } from '@vpcanvas/ip'
import type { Path, Resource } from '@vpcanvas/model'
import type { Fix } from '@vpcanvas/rules'
import { blockMeant } from '../blocks.ts'
import type { Route, RouteTableProps } from './schema.ts'

/** A prefix list's id: AWS keeps the blocks. */
const PREFIX_LIST = /^pl-[0-9a-f]{8,17}$/

export function isPrefixList(destination: string): boolean {
  return PREFIX_LIST.test(destination)
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
