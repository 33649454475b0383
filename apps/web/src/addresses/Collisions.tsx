import { formatBlock } from '@vpcanvas/ip'
import type { Collision, DesignElsewhere } from '@vpcanvas/resources/addresses'
import { OctagonAlert, TriangleAlert } from 'lucide-react'
import { Button as PlainButton } from 'react-aria-components'
import { useStore } from 'zustand'
import { elsewhere } from '../files/elsewhere.ts'
import { keeper, openFile } from '../files/start.ts'
import { ResourceLink } from '../inspector/ResourceLink.tsx'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { addressWords } from './words.ts'
import './Collisions.css'

/** As many as are read one by one; a folder may hold hundreds of designs. */
const SHOWN = 8

/** What has addresses of the VPC too, in this design and in the others of its folder. */
export function Collisions({
  collisions,
  others,
}: {
  readonly collisions: readonly Collision[]
  readonly others: readonly DesignElsewhere[]
}) {
  const words = useWordsOf(addressWords)
  const say = useSay()
  const { unread, status } = useStore(elsewhere)
  const ordered = collisions.toSorted((a, b) => Number(b.grave) - Number(a.grave))
  const [shown, rest] = [ordered.slice(0, SHOWN), ordered.slice(SHOWN)]
  return (
    <section className="addresses-section">
      <h3>{words.collides}</h3>
      {collisions.length === 0 && (
        <p className="quiet">{others.length > 0 ? words.collidesNowhere(others.length) : words.collidesNot}</p>
      )}
      <List collisions={shown} />
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          <List collisions={rest} />
        </details>
      )}
      {status === 'unknown' && <p className="quiet">{words.elsewhereUnknown}</p>}
      {unread.length > 0 && (
        <>
          <p>{words.unread}</p>
          <ul className="addresses-list addresses-collisions">
            {unread.map(({ file, text }) => (
              <li key={file}>
                <TriangleAlert aria-hidden />
                <span>
                  <span className="mono">{file}</span> {say(text)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function List({ collisions }: { readonly collisions: readonly Collision[] }) {
  const words = useWordsOf(addressWords)
  const say = useSay()
  return (
    <ul className="addresses-list addresses-collisions">
      {collisions.map(({ text, by, who, file, reason, grave, block }) => (
        <li key={`${reason} ${by} ${file} ${who} ${formatBlock(block)}`} className={grave ? 'grave' : ''}>
          {grave ? <OctagonAlert aria-hidden /> : <TriangleAlert aria-hidden />}
          <span>
            {say(text)} {by !== null && <ResourceLink id={by} />}
            {file !== null && (
              <PlainButton className="addresses-open" onPress={() => void keeper.flush().then(() => openFile(file))}>
                {words.openDesign(file)}
              </PlainButton>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
