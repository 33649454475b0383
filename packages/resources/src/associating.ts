import { formatBlock } from '@vpcanvas/ip'
import type { Edit, Id, KindSchema, Resource, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { blockMeant } from './blocks.ts'
import { acrossVpcs, already, type Drawn } from './connecting.ts'
import { unusedItemId } from './ids.ts'
import type { RouteTableProps } from './route-table/schema.ts'

/** A kind of which a subnet has one: a route table, a network ACL. */
type Owning = Readonly<Record<string, unknown>> & { readonly subnets: readonly Id[] }

/** Associates a subnet with its new table or ACL, and with none of that kind besides. */
export function associated<P extends Owning>(
  view: View,
  schema: KindSchema<P>,
  owner: Resource<P>,
  subnet: Resource,
): Drawn {
  const refused = acrossVpcs(view, owner, subnet)
  if (refused) return refused
  if (owner.props.subnets.includes(subnet.id)) return already(owner, subnet)
  const before = view.all(schema).filter(({ props }) => props.subnets.includes(subnet.id))
  return [
    ...before.map(({ id }): Edit => ({ op: 'set', id, path: ['subnets', subnet.id], value: undefined })),
    { op: 'set', id: owner.id, path: ['subnets', subnet.id], value: subnet.id },
  ]
}

/** What it means that a subnet leaves its table or ACL for another, which may take something over from it. */
export function ofItsOwn(
  own: Resource,
  before: Resource,
  subnet: Resource,
  kept: Text & { readonly count: number },
): Text {
  return kept.count > 0
    ? {
        en: `"${subnet.name}" gets "${own.name}" for itself, with the ${kept.en} of "${before.name}".`,
        ko: `"${subnet.name}" 서브넷이 "${before.name}"의 ${kept.ko}를 이어받은 "${own.name}" 리소스를 따로 사용합니다.`,
      }
    : {
        en: `"${subnet.name}" uses "${own.name}" instead of "${before.name}".`,
        ko: `"${subnet.name}" 서브넷이 "${before.name}" 대신 "${own.name}" 리소스를 사용합니다.`,
      }
}

/** The subnets that a copy of a table or ACL may take: those that have none of the kind yet. */
export function unassociated<P extends Owning>(view: View, schema: KindSchema<P>, copy: Resource<P>): Id[] {
  const owners = view.all(schema).filter(({ id }) => id !== copy.id)
  return copy.props.subnets.filter((subnet) => !owners.some(({ props }) => props.subnets.includes(subnet)))
}

/** Makes a table send these destinations to a target: routes that are there are turned, others added. */
export function routed(table: Resource<RouteTableProps>, destinations: readonly string[], target: Id): readonly Edit[] {
  const edits: Edit[] = []
  const routes = [...table.props.routes]
  for (const destination of destinations) {
    const there = routes.find((route) => isSameDestination(route.destination, destination))
    if (there?.target === target) continue
    const route = {
      id: there?.id ?? unusedItemId(routes, 'route'),
      destination: there?.destination ?? destination,
      target,
    }
    if (!there) routes.push(route)
    edits.push({ op: 'set', id: table.id, path: ['routes', route.id], value: route })
  }
  return edits
}

function isSameDestination(one: string, other: string): boolean {
  const [a, b] = [blockMeant(one), blockMeant(other)]
  return a && b ? formatBlock(a) === formatBlock(b) : one === other
}
