import { instanceFamilies, nodeFamilies } from '@vpcanvas/catalogue'
import type { Alternative } from '@vpcanvas/cost'
import type { Id } from '@vpcanvas/model'

interface Family {
  readonly name: string
  readonly sizes: readonly string[]
}

/** The next smaller and the next larger type of the same family, each as a comparison. */
export function typeSteps(
  type: string,
  families: readonly Family[],
  change: { readonly id: Id; readonly prop: string },
  risk: { readonly down: Alternative['trade']; readonly up: Alternative['trade'] },
): readonly Alternative[] {
  const [, prefix = '', name = '', size = ''] = /^(cache\.)?([^.]+)\.([^.]+)$/.exec(type) ?? []
  const sizes = families.find((family) => family.name === name)?.sizes ?? []
  const at = sizes.indexOf(size)
  if (at === -1) return []
  const step = (to: number, id: string, trade: Alternative['trade']): readonly Alternative[] => {
    const other = sizes[to]
    if (other === undefined) return []
    const value = `${prefix}${name}.${other}`
    return [
      {
        id,
        title: { en: `Use ${value}`, ko: `${value} 사용` },
        trade,
        edits: [{ op: 'set', id: change.id, path: [change.prop], value }],
      },
    ]
  }
  return [...step(at - 1, 'smaller', risk.down), ...step(at + 1, 'larger', risk.up)]
}

/** The node types that AWS still makes new caches of. */
export const offeredNodes: readonly Family[] = nodeFamilies.filter(({ generation }) => generation !== 'retired')
export const offeredInstances: readonly Family[] = instanceFamilies

/** What it means to change the nodes of a cache that keeps its data. */
export const nodeRisk = {
  down: {
    en: 'Less memory and network: what does not fit is evicted or refused. AWS replaces the nodes one after another.',
    ko: '메모리와 네트워크가 줄어 들어가지 않는 데이터는 제거되거나 거부됩니다. AWS가 노드를 차례로 교체합니다.',
  },
  up: {
    en: 'More memory and network. AWS replaces the nodes one after another.',
    ko: '메모리와 네트워크가 늘어납니다. AWS가 노드를 차례로 교체합니다.',
  },
}
