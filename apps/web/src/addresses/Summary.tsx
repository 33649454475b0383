import { formatBlock } from '@vpcanvas/ip'
import type { View } from '@vpcanvas/model'
import {
  type AddressPlan,
  blocksElsewhere,
  type DesignElsewhere,
  growthIn,
  proposedVpcBlock,
} from '@vpcanvas/resources/addresses'
import { useMemo } from 'react'
import { ResourceLink } from '../inspector/ResourceLink.tsx'
import { useLanguage, useWordsOf } from '../words/useWords.ts'
import { Collisions } from './Collisions.tsx'
import { addressWords } from './words.ts'

/** Sizes that people ask for. */
const ASKED = [20, 22, 24, 26, 28]
/** The size of a VPC that a proposal is made for. */
const USUAL_VPC = 16

/** What would collide, what there is room for, and where a new VPC could go. */
export function Summary({
  plan,
  view,
  others,
}: {
  readonly plan: AddressPlan
  readonly view: View
  readonly others: readonly DesignElsewhere[]
}) {
  const words = useWordsOf(addressWords)
  const language = useLanguage()
  const growth = useMemo(() => growthIn(plan), [plan])
  const proposal = useMemo(() => proposedVpcBlock(view, USUAL_VPC, blocksElsewhere(others)), [view, others])
  const fits = growth.fits.filter(({ prefix, count }) => count > 0 && ASKED.includes(prefix))
  const { largest, together, zones, ipv6 } = growth
  const astray = plan.subnets.filter(({ fault }) => fault === 'noBlock' || fault === 'outside')
  return (
    <>
      {astray.length > 0 && (
        <section className="addresses-section">
          <h3>{words.astray}</h3>
          <ul className="addresses-list">
            {astray.map(({ id, written, fault }) => (
              <li key={id}>
                <ResourceLink id={id} /> <span className="mono">{written}</span>
                <span className="refused">{fault && words.faults[fault]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Collisions collisions={plan.collisions} others={others} />
      <section className="addresses-section">
        <h3>{words.growth}</h3>
        {largest && together !== null ? (
          <p>
            {words.freeIn(growth.free.toLocaleString(language), growth.pieces, formatBlock(largest))}{' '}
            {together < largest.prefix && words.fragmented(together)}
          </p>
        ) : (
          <p>{words.full}</p>
        )}
        {fits.length > 0 && (
          <p>
            {words.fits(fits.map(({ prefix, count }) => `${count.toLocaleString(language)} × /${prefix}`).join(', '))}
          </p>
        )}
        {zones && (
          <p>{words.zones(zones.count, zones.like, zones.prefixes.map((prefix) => `/${prefix}`).join(', '))}</p>
        )}
        {ipv6 && <p>{words.ipv6Free(ipv6.free.toLocaleString(language), ipv6.total.toLocaleString(language))}</p>}
        <p>
          {!proposal
            ? words.noProposal
            : others.length > 0
              ? words.proposalClear(formatBlock(proposal), others.length)
              : words.proposal(formatBlock(proposal))}
        </p>
      </section>
    </>
  )
}
