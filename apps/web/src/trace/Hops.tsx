import type { Hop } from '@vpcanvas/reachability'
import { kinds } from '@vpcanvas/resources/drawing'
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { useStore } from 'zustand'
import { KindIcon } from '../icons/KindIcon.tsx'
import { show } from '../problems/show.ts'
import { useView } from '../store/look.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { headerChanges } from './headerChange.ts'
import { HopMore } from './HopMore.tsx'
import { packet } from './packet.ts'
import { lastHopOf } from './player.ts'
import { traceWords } from './words.ts'

interface Numbered {
  readonly hop: Hop
  /** As on the picture. */
  readonly number: number
}

/** One leg of a trace, hop by hop. The hop under the pointer or with the focus is the bright one on the picture; the one the packet is at says more. */
export function Hops({
  title,
  hops,
  empty,
}: {
  readonly title: string
  readonly hops: readonly Numbered[]
  readonly empty?: string
}) {
  const words = useWordsOf(traceWords)
  const say = useSay()
  const view = useView()
  const at = useEditor((state) => state.walk?.at ?? null)
  const packetAt = useStore(packet.store, (playing) => playing.at)
  const last = useStore(packet.store, (playing) => lastHopOf(playing.hops))
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (packetAt !== null && packet.store.getState().isLed)
      list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [packetAt])
  const point = (index: number | null) => {
    const { walk } = editor.get()
    if (walk && walk.at !== index) editor.setWalk({ ...walk, at: index })
  }
  return (
    <section className="leg">
      <h4>{title}</h4>
      {hops.length === 0 && <p className="quiet">{empty}</p>}
      <ol ref={list} start={hops[0]?.number}>
        {hops.map(({ hop, number }) => {
          const resource = view.get(hop.resource)
          const icon = Object.hasOwn(kinds, hop.kind) ? kinds[hop.kind]?.appearance.icon : undefined
          const isHere = packetAt === number - 1
          const changes = headerChanges(hop)
          return (
            <li
              key={number}
              className={at === number - 1 ? 'hop at' : 'hop'}
              aria-current={isHere ? 'step' : undefined}
              data-beyond={(last !== null && number - 1 > last) || undefined}
            >
              <Button
                className={`hop-button ${hop.decision}`}
                onHoverStart={() => point(number - 1)}
                onHoverEnd={() => point(null)}
                onFocus={() => point(number - 1)}
                onBlur={() => point(null)}
                onPress={() => {
                  packet.goTo(number - 1)
                  show(hop.resource)
                }}
              >
                <span className="hop-number">
                  <span className="spoken-only">{words.hop(number)}</span>
                  <span aria-hidden>{number}</span>
                </span>
                <span className="hop-words">
                  <span className="hop-place">
                    {icon && <KindIcon name={icon} size={16} />}
                    <span className="hop-name">{resource?.name ?? hop.resource}</span>
                    <span className={`decision ${hop.decision}`}>{words.decisions[hop.decision]}</span>
                  </span>
                  <span className="hop-because">{say(hop.because)}</span>
                  {!isHere &&
                    changes.map(({ side, before, after }) => (
                      <span key={side} className="hop-header">
                        {words.becomes(before, after)}
                      </span>
                    ))}
                </span>
              </Button>
              {isHere && <HopMore hop={hop} isLast={number - 1 === last} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
