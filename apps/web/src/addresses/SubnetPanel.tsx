import { type Block, formatBlock, sameBlock, tryBlock } from '@vpcanvas/ip'
import type { View } from '@vpcanvas/model'
import {
  giveIpv6,
  type Ground,
  mergeable,
  mergeSubnets,
  NARROWEST,
  nextIpv6,
  type PlannedSubnet,
  rerange,
  splitSubnet,
} from '@vpcanvas/resources/addresses'
import { Lock } from 'lucide-react'
import { ResourceLink } from '../inspector/ResourceLink.tsx'
import { useLanguage, useWords, useWordsOf } from '../words/useWords.ts'
import { MoveButton } from './MoveButton.tsx'
import { RangeField } from './RangeField.tsx'
import { usePlanning } from './session.ts'
import { sized, splitsOf } from './sizes.ts'
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
      {subnet.fault && <p className="refused">{words.faults[subnet.fault]}</p>}
      {subnet.taken.length > 0 && (
        <ul className="addresses-list" aria-label={words.usedBy}>
          {subnet.taken.map(({ by, expected }) => (
            <li key={by}>
              <ResourceLink id={by} /> {words.addresses(count(expected))}
            </li>
          ))}
        </ul>
      )}
      {isSix && <Ipv6 {...{ ground, subnet }} />}
      {subnet.locked ? (
        <p className="addresses-locked">
          <Lock aria-hidden /> <strong>{words.locked}</strong> {words.lockedHelp}
        </p>
      ) : (
        <Ipv4 {...{ ground, view, subnet, block }} />
      )}
      {!isSix && <Ipv6 {...{ ground, subnet }} />}
    </>
  )
}

function Ipv4({ ground, view, subnet, block }: PanelProps & { readonly block: Block | null }) {
  const words = useWordsOf(addressWords)
  const twin = mergeable(ground, subnet.id)
  const grows = block !== null && subnet.growth !== null && subnet.growth.prefix < block.prefix
  return (
    <>
      {block && !subnet.fault && (
        <p className="quiet">{grows && subnet.growth ? words.growsTo(formatBlock(subnet.growth)) : words.growsNot}</p>
      )}
      <RangeField label={words.rangeOf(subnet.name)} value={block ? formatBlock(block) : subnet.written} family={4}>
        {(wanted) => (
          <>
            {wanted && !(block && sameBlock(wanted, block)) && (
              <MoveButton planned={rerange(ground, subnet.id, wanted)}>{words.apply}</MoveButton>
            )}
            {block && block.prefix < NARROWEST && (
              <MoveButton planned={rerange(ground, subnet.id, sized(block, block.prefix + 1))}>{words.half}</MoveButton>
            )}
            {block && block.prefix > 0 && (
              <MoveButton planned={rerange(ground, subnet.id, sized(block, block.prefix - 1))}>
                {words.double}
              </MoveButton>
            )}
            {block &&
              splitsOf(block).map(({ parts, prefix }) => (
                <MoveButton key={parts} planned={splitSubnet(ground, subnet.id, prefix)}>
                  {words.splitIn(parts)}
                </MoveButton>
              ))}
            {twin !== null && !ground.isProvisioned(twin) && (
              <MoveButton planned={mergeSubnets(ground, subnet.id, twin)}>
                {words.mergeWith(view.get(twin)?.name ?? twin)}
              </MoveButton>
            )}
          </>
        )}
      </RangeField>
    </>
  )
}

/** Its /64 of the VPC's IPv6 range, where that has one. */
function Ipv6({ ground, subnet }: Pick<PanelProps, 'ground' | 'subnet'>) {
  const words = useWordsOf(addressWords)
  const next = nextIpv6(ground, subnet.id)
  const { ipv6, ipv6Fault } = subnet
  if (!ipv6 && !next) return null
  return (
    <>
      {ipv6Fault && <p className="refused">{words.faults[ipv6Fault]}</p>}
      {ipv6 ? (
        <RangeField
          label={words.ipv6Of(subnet.name)}
          value={formatBlock(ipv6.block)}
          family={6}
          help={!ipv6.known && words.standsFor}
        >
          {(wanted) =>
            wanted && !sameBlock(wanted, ipv6.block) ? (
              <MoveButton planned={giveIpv6(ground, subnet.id, wanted)}>{words.apply}</MoveButton>
            ) : (
              next && <MoveButton planned={next}>{words.nextIpv6}</MoveButton>
            )
          }
        </RangeField>
      ) : (
        next && (
          <div className="addresses-buttons">
            <MoveButton planned={next}>{words.nextIpv6}</MoveButton>
          </div>
        )
      )}
    </>
  )
}
