import { type Block, formatBlock, usableInSubnet } from '@vpcanvas/ip'
import { type AddressPlan, type Ground, newSubnet, splitFree } from '@vpcanvas/resources/addresses'
import { useState } from 'react'
import { Select } from '../ui/index.ts'
import { useLanguage, useWordsOf } from '../words/useWords.ts'
import { MoveButton } from './MoveButton.tsx'
import { RangeField } from './RangeField.tsx'
import { COMFORTABLE, sized, splitsOf } from './sizes.ts'
import { addressWords } from './words.ts'

/** A free block that is chosen: a subnet of it, or several, in zones by turns. */
export function FreePanel({
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
  const [zone, setZone] = useState(plan.quietest)
  const zones = plan.zones.length > 0 ? plan.zones : ['']
  const turns = [...zones.slice(zones.indexOf(zone)), ...zones.slice(0, Math.max(0, zones.indexOf(zone)))]
  return (
    <>
      <h3>
        {words.free} <span className="mono">{formatBlock(block)}</span>
      </h3>
      <p>{words.usableOf(usableInSubnet(block).toLocaleString(language))}</p>
      {plan.zones.length > 0 && (
        <Select
          label={words.zone}
          value={zone}
          options={plan.zones.map((one) => ({ value: one, label: one }))}
          onChange={setZone}
        />
      )}
      <RangeField
        label={words.newRange}
        value={formatBlock(sized(block, Math.max(block.prefix, COMFORTABLE)))}
        family={4}
      >
        {(wanted) => (
          <>
            {wanted && <MoveButton planned={newSubnet(ground, plan.vpc, wanted, zone)}>{words.add}</MoveButton>}
            {splitsOf(block).map(({ parts, prefix }) => (
              <MoveButton key={parts} planned={splitFree(ground, plan.vpc, block, prefix, turns)}>
                {words.splitIn(parts)}
              </MoveButton>
            ))}
          </>
        )}
      </RangeField>
    </>
  )
}
