import { type Design, type Id, type KindSchemas, referencesIn, type Resource, type View, viewOf } from '@vpcanvas/model'
import type { Facts } from './facts.ts'
import { isReservedTag } from './identity.ts'
import { isCreated, type Lifecycle, type Lifecycles } from './lifecycle.ts'
import { type Passed, PlanRefused } from './plan.ts'
import { isRegionName } from './regions.ts'

/** A resource that should exist, with everything that should be true of it. */
export interface Wanted {
  readonly resource: Resource
  readonly lifecycle: Lifecycle
  readonly region: string
  /** Tags included. */
  readonly facts: Facts
  /** What must be finished before it can be made, beyond what its facts refer to. */
  readonly needs: readonly Id[]
}

/** The schemas of all kinds; the same object for the same kinds. */
export function schemasIn(lifecycles: Lifecycles): KindSchemas {
  let schemas = known.get(lifecycles)
  if (!schemas) {
    schemas = Object.fromEntries(Object.entries(lifecycles).map(([kind, { schema }]) => [kind, schema]))
    known.set(lifecycles, schemas)
  }
  return schemas
}

const known = new WeakMap<Lifecycles, KindSchemas>()

/**
 * What a design wants to exist, by resource in the order of ids, and what in it is never made.
 * @throws PlanRefused for properties of a wrong shape, a reference to nothing or to a wrong kind, or a tag that is not the user's to set.
 */
export function wantedBy(
  design: Design,
  lifecycles: Lifecycles,
  defaultRegion: string,
): { readonly wanted: ReadonlyMap<Id, Wanted>; readonly passed: readonly Passed[] } {
  const view = viewOf(design, schemasIn(lifecycles))
  const wanted = new Map<Id, Wanted>()
  const passed: Passed[] = []
  for (const id of Object.keys(design.resources).toSorted()) {
    const resource = view.get(id)
    if (!resource) continue
    const lifecycle = Object.hasOwn(lifecycles, resource.kind) ? lifecycles[resource.kind] : undefined
    if (!isCreated(lifecycle)) {
      if (lifecycle?.why) passed.push({ resource: id, kind: resource.kind, reason: lifecycle.why })
      if (!lifecycle)
        throw refusal(resource, {
          en: `No kind "${resource.kind}" is known.`,
          ko: `알 수 없는 종류입니다: "${resource.kind}"`,
        })
      continue
    }
    checkShape(resource, lifecycle)
    const reason = lifecycle.passes?.(resource) ?? null
    if (reason) {
      passed.push({ resource: id, kind: resource.kind, reason })
      continue
    }
    checkReferences(resource, lifecycle, view)
    const tags = { Name: resource.name, ...(resource.props['tags'] as Record<string, string> | undefined) }
    checkTags(resource, tags)
    wanted.set(id, {
      resource,
      lifecycle,
      region: regionOf(resource, view, lifecycles, defaultRegion),
      facts: { ...lifecycle.desired(resource, view), tags },
      needs: lifecycle.needs?.(resource, view) ?? [],
    })
  }
  return { wanted, passed }
}

function checkShape(resource: Resource, lifecycle: Lifecycle): void {
  const read = lifecycle.schema.props.safeParse(resource.props)
  if (read.success) return
  const place = read.error.issues[0]?.path.join('.') ?? ''
  throw refusal(resource, {
    en: `The property "${place}" has a wrong shape. Correct it, then plan again.`,
    ko: `속성의 형식이 잘못되었습니다: "${place}". 고친 뒤 다시 계획하십시오.`,
  })
}

function checkReferences(resource: Resource, lifecycle: Lifecycle, view: View): void {
  for (const { id, to, path, loose } of referencesIn(lifecycle.schema, resource.props)) {
    const named = view.get(id)
    if (named ? to.includes(named.kind) : loose) continue
    const place = path.join('.')
    throw refusal(
      resource,
      named
        ? {
            en: `"${place}" refers to "${named.name}", which is of a wrong kind. Choose another.`,
            ko: `"${place}" 속성이 가리키는 "${named.name}" 리소스는 종류가 맞지 않습니다. 다른 것을 고르십시오.`,
          }
        : {
            en: `"${place}" refers to "${id}", which is not in the design. Choose another.`,
            ko: `"${place}" 속성이 가리키는 "${id}" 리소스가 디자인에 없습니다. 다른 것을 고르십시오.`,
          },
    )
  }
}

function checkTags(resource: Resource, tags: Readonly<Record<string, string>>): void {
  const key = Object.keys(tags).find(isReservedTag)
  if (key === undefined) return
  throw refusal(resource, {
    en: `The tag "${key}" is reserved: it says whose a resource is. Remove it, then plan again.`,
    ko: `태그 키 "${key}" 항목은 리소스의 소유를 나타내도록 예약되어 있습니다. 삭제한 뒤 다시 계획하십시오.`,
  })
}

function regionOf(resource: Resource, view: View, lifecycles: Lifecycles, otherwise: string): string {
  let at: Resource | undefined = resource
  for (let depth = 0; at && depth < 64; depth++, at = view.get(at.parent)) {
    const lifecycle = Object.hasOwn(lifecycles, at.kind) ? lifecycles[at.kind] : undefined
    if (!lifecycle || isCreated(lifecycle) || !lifecycle.region) continue
    const region = lifecycle.region(at)
    if (isRegionName(region)) return region
    throw refusal(at, { en: `"${region}" is no AWS Region.`, ko: `AWS 리전이 아닙니다: "${region}"` })
  }
  return otherwise
}

function refusal(resource: Resource, text: { en: string; ko: string }): PlanRefused {
  return new PlanRefused({ en: `"${resource.name}": ${text.en}`, ko: `"${resource.name}": ${text.ko}` }, resource.id)
}
