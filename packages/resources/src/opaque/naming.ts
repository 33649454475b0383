import type { Id, Questions, Resource } from '@vpcanvas/model'
import { perList } from '@vpcanvas/rules'
import { type OpaqueProps, opaqueSchema } from './schema.ts'

/**
 * Whether something that is kept as an import brought it names a resource: a load balancer its security groups, a function its
 * subnets. What it does with that is not modelled, so that nobody can say that the resource is of no use.
 */
export function isNamedByKept(view: Questions, id: Id): boolean {
  return namedIn(view.all(opaqueSchema)).has(id)
}

const namedIn = perList((kept: readonly Resource<OpaqueProps>[]): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { props } of kept) if (props.type.includes('::')) gather(props.body, found)
  return found
})

/** Every text may be an id, or begin with one as the text of an Fn::GetAtt does, or hold some as that of an Fn::Sub does. */
function gather(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    found.add(value).add(value.split('.')[0] ?? '')
    for (const [, name = ''] of value.matchAll(/\$\{([^!.{}]+)/g)) found.add(name)
  } else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) gather(inner, found)
}
