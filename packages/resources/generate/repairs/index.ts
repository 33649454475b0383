import { arrange, canonicalJson, type Design, schemasOf } from '@vpcanvas/model'
import { repairs } from '@vpcanvas/learning/lessons'
import { designOf } from '../../src/design-of.ts'
import { figuresOf } from '../../src/figures.ts'
import { kinds } from '../../src/kinds.ts'
import { cacheRepairs } from './caches.ts'
import { endpointRepairs } from './endpoints.ts'
import { filterRepairs } from './filters.ts'
import { peeringRepairs } from './peerings.ts'
import type { BrokenDesign } from './repair.ts'
import { routingRepairs } from './routing.ts'
import { tour } from './tour.ts'

export const brokenDesigns: readonly BrokenDesign[] = [
  ...routingRepairs,
  ...filterRepairs,
  ...cacheRepairs,
  ...endpointRepairs,
  ...peeringRepairs,
]

/** The design of a repair, drawn; its intents are named after it. */
function designFor({ id, entries, goal }: BrokenDesign, name: string): Design {
  const plain: Design = {
    ...designOf(...entries),
    id,
    name,
    intents: goal.map((one, n) => ({ ...one, id: `${id}.${n + 1}`, note: '' })),
  }
  return { ...plain, layout: arrange(plain, figuresOf(kinds), schemasOf(kinds)) }
}

/** The file of every broken design, and of the tour's. */
export function repairFiles(): ReadonlyMap<string, string> {
  const nameOf = (id: string) => repairs.find((one) => one.id === id)?.title.en ?? 'A small shop'
  return new Map(
    [...brokenDesigns, tour].map((one) => [`${one.id}.vpcanvas.json`, canonicalJson(designFor(one, nameOf(one.id)))]),
  )
}
