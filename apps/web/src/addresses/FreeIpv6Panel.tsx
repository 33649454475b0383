import { type Block, formatBlock, roomForPrefix } from '@vpcanvas/ip'
import { type AddressPlan, giveIpv6, type Ground } from '@vpcanvas/resources/addresses'
import { useState } from 'react'
import { Select } from '../ui/index.ts'
import { useLanguage, useWordsOf } from '../words/useWords.ts'
import { MoveButton } from './MoveButton.tsx'
import { RangeField } from './RangeField.tsx'
import { sized } from './sizes.ts'
import { addressWords } from './words.ts'

/** What AWS gives a subnet of an IPv6 range. */
const PART = 64

/** A free block of the IPv6 range that is chosen: a /64 of it goes to a subnet that is there. */
export function FreeIpv6Panel({
  plan,
  ground,
  block,
}: {
  readonly plan: AddressPlan
  readonly ground: Ground
  readonly block: Block
}) {
  const words = useWordsOf(addressWords)
  const language = useLanguage()
  const [chosen, choose] = useState<string | null>(null)
  // Who has none yet comes first.
  const subnets = plan.subnets.toSorted((a, b) => Number(a.ipv6 !== null) - Number(b.ipv6 !== null))
  const subnet = subnets.find(({ id }) => id === chosen) ?? subnets[0]
  return (
    <>
      <h3>
        {words.free} <span className="mono">{formatBlock(block)}</span>
      </h3>
      <p>{words.parts(roomForPrefix([block], PART).toLocaleString(language))}</p>
      {subnet ? (
        <>
          <Select
            label={words.ipv6For}
            value={subnet.id}
            options={subnets.map(({ id, name, ipv6 }) => ({
              value: id,
              label: name,
              ...(ipv6 && { note: formatBlock(ipv6.block) }),
            }))}
            onChange={choose}
          />
          <RangeField label={words.ipv6Of(subnet.name)} value={formatBlock(sized(block, PART))} family={6}>
            {(wanted) => wanted && <MoveButton planned={giveIpv6(ground, subnet.id, wanted)}>{words.apply}</MoveButton>}
          </RangeField>
        </>
      ) : (
        <p className="quiet">{words.noSubnets}</p>
      )}
    </>
  )
}
