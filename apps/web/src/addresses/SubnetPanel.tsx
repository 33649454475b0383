import { type Block, type Family, formatBlock, sameBlock, tryBlock } from '@vpcanvas/ip'
import type { View } from '@vpcanvas/model'
import {
  type Ground,
  nextIpv6,
  type Planned,
  type PlannedSubnet,
  shapes,
  takeIpv6,
} from '@vpcanvas/resources/addresses'
import { Lock, TriangleAlert } from 'lucide-react'
import { ResourceLink } from '../inspector/ResourceLink.tsx'
import { useLanguage, useWords, useWordsOf } from '../words/useWords.ts'
import { MoveButton } from './MoveButton.tsx'
import { RangeField } from './RangeField.tsx'
import { usePlanning } from './session.ts'
import { cutsOf, neighboursOf, sized } from './sizes.ts'
import { addressWords } from './words.ts'

interface PanelProps {
  readonly ground: Ground
  readonly view: View
  readonly subnet: PlannedSubnet
}

/** A subnet that is chosen: its addresses, who takes them, and what can be made of its ranges. */
export function SubnetPanel({ ground, view, subnet }: PanelProps) {
  const words = useWordsOf(addressWords)
  const shell = useWords()
  const language = useLanguage()
  const { block } = subnet
  const isSix = tryBlock(usePlanning((state) => state.frame))?.family === 6
  const count = (n: number) => n.toLocaleString(language)
  return (
    <>
      <h3>
        <ResourceLink id={subnet.id} /> <span className="mono">{block ? formatBlock(block) : subnet.written}</span>
      </h3>
      <p>
        {[
          subnet.zone || words.noZone,
          subnet.tier && shell[subnet.tier],
          block && words.usedOf(count(subnet.used), count(subnet.usable)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {subnet.meanwhile > 0 && subnet.used + subnet.meanwhile > subnet.usable && (
        <p className="addresses-stuck">
          <TriangleAlert aria-hidden />{' '}
          {words.stuck(count(subnet.meanwhile), count(Math.max(0, subnet.usable - subnet.used)))}
        </p>
      )}
      {subnet.taken.length > 0 && (
        <ul className="addresses-list" aria-label={words.usedBy}>
          {subnet.taken.map(({ by, expected }) => (
            <li key={by}>
              <ResourceLink id={by} /> {words.addresses(count(expected))}
            </li>
          ))}
        </ul>
      )}
      {(isSix ? ([6, 4] as const) : ([4, 6] as const)).map((family) => (
        <Range key={family} {...{ ground, view, subnet, family }} />
      ))}
    </>
  )
}

/** Its range of one family, with all that can be made of it; or why that is held fast. */
function Range({ ground, view, subnet, family }: PanelProps & { readonly family: Family }) {
  const words = useWordsOf(addressWords)
  const is4 = family === 4
  const block = is4 ? subnet.block : (subnet.ipv6?.block ?? null)
  const [fault, isLocked] = is4 ? [subnet.fault, subnet.locked] : [subnet.ipv6Fault, subnet.ipv6Locked]
  const next = is4 ? null : nextIpv6(ground, subnet.id)
  if (!is4 && !block) {
    return (
      next && (
        <div className="addresses-buttons">
          <MoveButton planned={next}>{words.nextIpv6}</MoveButton>
        </div>
      )
    )
  }
  return (
    <>
      {fault && <p className="refused">{words.faults[fault]}</p>}
      {isLocked ? (
        <p className="addresses-locked">
          <Lock aria-hidden />{' '}
          {!is4 && block && (
            <>
              {words.ipv6} <span className="mono">{formatBlock(block)}</span>{' '}
            </>
          )}
          <strong>{words.locked}</strong> {is4 ? words.lockedHelp : words.lockedIpv6Help}
        </p>
      ) : (
        <Moves {...{ ground, view, subnet, family, block, next }} />
      )}
    </>
  )
}

function Moves({
  ground,
  view,
  subnet,
  family,
  block,
  next,
}: PanelProps & { readonly family: Family; readonly block: Block | null; readonly next: Planned | null }) {
  const words = useWordsOf(addressWords)
  const { id, name } = subnet
  const is4 = family === 4
  const shape = shapes[family]
  const { wider, narrower } = block ? neighboursOf(block) : { wider: null, narrower: null }
  const grows = is4 && block !== null && subnet.growth !== null && subnet.growth.prefix < block.prefix
  const joined = block ? shape.joinable(ground, id).map((one) => view.get(one)?.name ?? one) : []
  return (
    <>
      {is4 && block && !subnet.fault && (
        <p className="quiet">{grows && subnet.growth ? words.growsTo(formatBlock(subnet.growth)) : words.growsNot}</p>
      )}
      <RangeField
        label={is4 ? words.rangeOf(name) : words.ipv6Of(name)}
        value={block ? formatBlock(block) : subnet.written}
        family={family}
        help={!is4 && subnet.ipv6?.known === false && words.standsFor}
      >
        {(wanted) => (
          <>
            {wanted && !(block && sameBlock(wanted, block)) && (
              <MoveButton planned={shape.give(ground, id, wanted)}>{words.apply}</MoveButton>
            )}
            {block && narrower !== null && (
              <MoveButton planned={shape.give(ground, id, sized(block, narrower))}>
                {is4 ? words.half : words.narrowTo(narrower)}
              </MoveButton>
            )}
            {block && wider !== null && (
              <MoveButton planned={shape.give(ground, id, sized(block, wider))}>
                {is4 ? words.double : words.widenTo(wider)}
              </MoveButton>
            )}
            {block &&
              cutsOf(block)
                .filter(({ parts }) => parts <= MOST_PARTS || !is4)
                .map(({ parts, prefix }) => (
                  <MoveButton key={parts} planned={shape.split(ground, id, prefix)}>
                    {words.splitIn(parts)}
                  </MoveButton>
                ))}
            {joined.length > 0 && (
              <MoveButton planned={shape.join(ground, id)}>
                {is4 ? words.mergeWith(joined.join(', ')) : words.takeIn(joined.join(', '))}
              </MoveButton>
            )}
            {next && <MoveButton planned={next}>{words.nextIpv6}</MoveButton>}
            {!is4 && <MoveButton planned={takeIpv6(ground, id)}>{words.takeIpv6}</MoveButton>}
          </>
        )}
      </RangeField>
    </>
  )
}

/** Parts that have a button; the pointer cuts further. */
const MOST_PARTS = 8
