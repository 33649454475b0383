import { type Block, formatBlock } from '@vpcanvas/ip'
import type { AddressPlan, Ground } from '@vpcanvas/resources/addresses'
import { useState } from 'react'
import { Select } from '../ui/index.ts'
import { useLanguage, useWordsOf } from '../words/useWords.ts'
import { MoveButton } from './MoveButton.tsx'
import { offerOf } from './offers.ts'
import { RangeField } from './RangeField.tsx'
import { usualIn } from './sizes.ts'
import { addressWords } from './words.ts'

/** A free block that is chosen, of either family: as much of it as is wanted, or all of it in parts. */
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
  const [chosen, choose] = useState<string | null>(null)
  const offer = offerOf({ plan, ground, block, chosen, words, language })
  return (
    <>
      <h3>
        {words.free} <span className="mono">{formatBlock(block)}</span>
      </h3>
      <p>{offer.room}</p>
      {offer.options.length > 0 && (
        <Select label={offer.whom} value={offer.chosen} options={offer.options} onChange={choose} />
      )}
      {offer.draw ? (
        <RangeField label={offer.label} value={formatBlock(usualIn(block))} family={block.family}>
          {(wanted) => (
            <>
              {wanted && offer.draw && <MoveButton planned={offer.draw(wanted)}>{offer.verb}</MoveButton>}
              {offer.fills.map(({ verb, planned }) => (
                <MoveButton key={verb} planned={planned}>
                  {verb}
                </MoveButton>
              ))}
            </>
          )}
        </RangeField>
      ) : (
        <p className="quiet">{words.noSubnets}</p>
      )}
    </>
  )
}
