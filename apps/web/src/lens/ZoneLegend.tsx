import type { Id } from '@vpcanvas/model'
import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { useStore } from 'zustand'
import { canvasDoor } from '../canvas/door.ts'
import { show } from '../problems/show.ts'
import { Select } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { MarkSign } from './MarkSign.tsx'
import { type Fate, loseZone, zoneLens } from './zone.ts'
import { zoneWords } from './zoneWords.ts'
import './TrafficLegend.css'
import './Zone.css'

/** Chooses a zone to do without, and says in words what still answers. */
export default function ZoneLegend() {
  const words = useWordsOf(zoneWords)
  const say = useSay()
  const { zones, loss, fates } = useStore(zoneLens)
  const isThere = loss !== null
  useEffect(() => {
    if (!isThere) return
    canvasDoor.refit()
    return () => canvasDoor.refit()
  }, [isThere])
  const line = (id: Id, text: string) => <Line key={id} id={id} state={fates.get(id)?.state ?? 'kept'} text={text} />
  const reached = loss ? loss.entries.kept.length + loss.entries.lost.length : 0
  return (
    <section className="traffic-legend zone-legend" aria-label={words.title}>
      {zones.length === 0 && <p className="quiet">{words.none}</p>}
      {zones.length > 0 && (
        <Select
          label={words.choose}
          value={loss?.zone ?? null}
          options={zones.map((zone) => ({ value: zone, label: zone }))}
          onChange={loseZone}
        />
      )}
      {loss && (
        <div className="zone-says">
          <p className="zone-line">
            <MarkSign sign="lost" />
            <span>{words.gone(loss.lost.length)}</span>
          </p>
          {loss.caches.length > 0 && <h3>{words.caches}</h3>}
          {loss.caches.map(({ id, says }) => line(id, say(says)))}
          <h3>{words.waysOut}</h3>
          {loss.hosts.map(({ id, says }) => line(id, say(says)))}
          {loss.hosts.length === 0 && <p className="quiet">{words.noneLost}</p>}
          <h3>{words.entries}</h3>
          <p className="quiet">
            {reached === 0 ? words.entriesNone : words.entriesKept(loss.entries.kept.length, reached)}
          </p>
        </div>
      )}
    </section>
  )
}

function Line({ id, state, text }: { readonly id: Id; readonly state: Fate['state']; readonly text: string }) {
  return (
    <Button className="zone-line" onPress={() => show(id)}>
      <MarkSign sign={state} />
      <span>{text}</span>
    </Button>
  )
}
