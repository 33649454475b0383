import { type Block, formatBlock } from '@vpcanvas/ip'
import type { View } from '@vpcanvas/model'
import { blockMeant, knownBlocksOf } from '../blocks.ts'
import { onPremisesSchema } from '../on-premises/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'

/** The ranges that one network of a design has, as text: they travel between programs. */
export interface UsedRanges {
  readonly reason: 'vpc' | 'onPremises'
  readonly name: string
  readonly ranges: readonly string[]
}

/** Another design of the same folder, with what its networks use. */
export interface DesignElsewhere {
  readonly file: string
  readonly id: string
  readonly name: string
  readonly uses: readonly UsedRanges[]
}

/** The ranges of a design's VPCs and of its networks on premises, as far as they are known. */
export function rangesUsed(view: View): readonly UsedRanges[] {
  const vpcs = view.all(vpcSchema).map((vpc): UsedRanges => ({
    reason: 'vpc',
    name: vpc.name,
    ranges: knownBlocksOf(vpc).map(formatBlock),
  }))
  const premises = view.all(onPremisesSchema).map(({ name, props }): UsedRanges => ({
    reason: 'onPremises',
    name,
    ranges: props.cidrBlocks.flatMap((text) => {
      const one = blockMeant(text)
      return one ? [formatBlock(one)] : []
    }),
  }))
  return [...vpcs, ...premises].filter(({ ranges }) => ranges.length > 0)
}

/** All that other designs use, each block once. */
export function blocksElsewhere(designs: readonly DesignElsewhere[]): readonly Block[] {
  const texts = new Set(designs.flatMap(({ uses }) => uses.flatMap(({ ranges }) => ranges)))
  return [...texts].flatMap((text) => blockMeant(text) ?? [])
}

/** The designs beside one. A second file of the same design is another state of the same networks, and collides with nothing. */
export function othersThan(
  own: { readonly file: string | null; readonly id: string },
  designs: readonly DesignElsewhere[],
): readonly DesignElsewhere[] {
  return designs.filter(({ file, id }) => file !== own.file && id !== own.id)
}
