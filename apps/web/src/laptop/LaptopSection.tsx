import type { Id } from '@vpcanvas/model'
import type { LaptopWay, LaptopWays } from '@vpcanvas/resources'
import { ChevronRight, Laptop } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useStore } from 'zustand'
import { FixButton } from '../problems/FixButton.tsx'
import { useView } from '../store/look.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { askFor, runTrace } from '../trace/session.ts'
import { Button as TextButton, TextField } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { ask } from '../work/client.ts'
import { blockOf } from './address.ts'
import { laptop } from './session.ts'
import { laptopWords } from './words.ts'
import './LaptopSection.css'

/** On the page of a cache: why a laptop does not reach it directly, and the paths that work, each to be looked at and added. */
export function LaptopSection({ id }: { readonly id: Id }) {
  const words = useWordsOf(laptopWords)
  const { isOpen, calls } = useStore(laptop)
  const heading = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (calls === 0) return
    const page = heading.current?.closest('.inspector')
    // Of everything around it the page alone may scroll.
    if (page && heading.current)
      page.scrollTop += heading.current.getBoundingClientRect().top - page.getBoundingClientRect().top - 12
    heading.current?.focus({ preventScroll: true })
  }, [calls])
  return (
    <section className="inspector-section laptop">
      <h3>
        <Button
          ref={heading}
          className="laptop-heading"
          aria-expanded={isOpen}
          onPress={() => laptop.setState({ isOpen: !isOpen })}
        >
          <Laptop aria-hidden />
          {words.title}
          <ChevronRight aria-hidden className="laptop-chevron" />
        </Button>
      </h3>
      {isOpen && <Ways id={id} />}
    </section>
  )
}

function Ways({ id }: { readonly id: Id }) {
  const words = useWordsOf(laptopWords)
  const say = useSay()
  const address = useStore(laptop, (state) => state.address)
  const block = blockOf(address)
  const resources = useEditor((state) => state.history.present.resources)
  const [answer, setAnswer] = useState<LaptopWays | 'failed' | null>(null)
  useEffect(() => {
    let isOld = false
    const take = (found: LaptopWays | 'failed' | null) => {
      if (!isOld && editor.design().resources === resources) setAnswer(found)
    }
    ask('laptop', { cache: id, address: block ?? null }).then(take, () => take('failed'))
    return () => {
      isOld = true
    }
  }, [id, block, resources])
  if (answer === null) return <p className="quiet">{words.looking}</p>
  if (answer === 'failed') return <p role="alert">{words.failed}</p>
  const { why, ways, refused } = answer
  return (
    <div className="laptop-ways" aria-live="polite">
      <h4>{words.notDirectly}</h4>
      <p>{say(why)}</p>
      <h4>{words.ways}</h4>
      {ways.map((way) => (
        <Way key={way.id} way={way} />
      ))}
      {!ways.some((way) => way.edits.length > 0) && <p className="quiet">{refused ? say(refused) : words.none}</p>}
      <TextField
        label={words.address}
        help={words.addressHelp}
        monospace
        value={address}
        error={block === undefined ? words.addressWrong : null}
        onCommit={(typed) => laptop.setState({ address: typed })}
      />
      <h4>{words.vpn}</h4>
      <p>{words.vpnWords}</p>
    </div>
  )
}

function Way({ way }: { readonly way: LaptopWay }) {
  const words = useWordsOf(laptopWords)
  const say = useSay()
  const view = useView()
  const name = (end: string) => view.get(end)?.name ?? (end.startsWith('instance-') ? words.newHost : end)
  const { title, edits, checks, besides, command } = way
  const [, last] = checks
  return (
    <article className="laptop-way" aria-label={say(title)}>
      {edits.length > 0 ? <FixButton fix={way} /> : <strong>{say(title)}</strong>}
      <p className="quiet">
        {words.checked}: {checks.map(({ from, to, port }) => words.flow(name(from), name(to), port)).join(' · ')}
      </p>
      <p>{say(besides)}</p>
      <p className="laptop-then">{words.next}</p>
      <code className="laptop-command">{command}</code>
      {edits.length === 0 && last && (
        <TextButton
          onPress={() => {
            askFor({ from: last.from, to: last.to, protocol: 'tcp', port: last.port ?? null, sourcePort: null })
            editor.setView({ drawer: 'trace', lastDrawer: 'trace' })
            void runTrace()
          }}
        >
          {words.trace}
        </TextButton>
      )}
    </article>
  )
}
