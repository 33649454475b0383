import { formatBlock } from '@vpcanvas/ip'
import type { View } from '@vpcanvas/model'
import type { AddressPlan, Ground } from '@vpcanvas/resources/addresses'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { FreePanel } from './FreePanel.tsx'
import { usePlanning } from './session.ts'
import { SubnetPanel } from './SubnetPanel.tsx'
import { addressWords } from './words.ts'

/** The chosen block: what it is, and all that the pointer can do with it, by buttons and fields. */
export function BlockPanel({
  plan,
  ground,
  view,
}: {
  readonly plan: AddressPlan
  readonly ground: Ground
  readonly view: View
}) {
  const words = useWordsOf(addressWords)
  const picked = usePlanning((state) => state.picked)
  const subnet = plan.subnets.find(({ id }) => id === picked)
  const free = [...plan.free, ...plan.freeIpv6].find((block) => formatBlock(block) === picked)
  return (
    <section className="addresses-section addresses-panel" tabIndex={-1} aria-label={words.chosen}>
      {subnet ? (
        <SubnetPanel key={subnet.id} {...{ ground, view, subnet }} />
      ) : !free ? (
        <p className="quiet">{words.notFree}</p>
      ) : (
        <FreePanel key={picked} {...{ plan, ground }} block={free} />
      )}
      <Consequence />
    </section>
  )
}

/** What a move that is looked at comes to; said to those who listen. */
function Consequence() {
  const words = useWordsOf(addressWords)
  const say = useSay()
  const preview = usePlanning((state) => state.preview)
  return (
    <div className="addresses-consequence" role="status" aria-label={words.consequence}>
      {preview &&
        ('refused' in preview ? (
          <p className="refused">{say(preview.refused)}</p>
        ) : (
          <>
            <p className="mono">{say(preview.said)}</p>
            {preview.notes.map((note) => (
              <p key={note.en}>{say(note)}</p>
            ))}
          </>
        ))}
    </div>
  )
}
