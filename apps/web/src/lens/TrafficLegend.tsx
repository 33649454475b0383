import type { Id } from '@vpcanvas/model'
import type { Flow } from '@vpcanvas/reachability'
import { Route } from 'lucide-react'
import { useEffect } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useStore } from 'zustand'
import { canvasDoor } from '../canvas/door.ts'
import { show } from '../problems/show.ts'
import { useView } from '../store/look.ts'
import { editor } from '../store/useEditor.ts'
import { askFor, runTrace } from '../trace/session.ts'
import { IconButton } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import type { ReachException } from '../work/reach.ts'
import { flowsText } from './flowsText.ts'
import { MarkSign } from './MarkSign.tsx'
import { countOf, type Reached, showTraffic, traffic, type TrafficView, views } from './traffic.ts'
import { lensWords } from './words.ts'
import './TrafficLegend.css'

/** What the signs of the traffic lens mean, how many there are of each, and in words who it is and on what ports. */
export default function TrafficLegend() {
  const words = useWordsOf(lensWords)
  const { view, answer, hosts } = useStore(traffic)
  const lines = [...hosts].filter(([, { state }]) => state === 'reached' || state === 'unsure')
  const count = (state: Reached['state']) => countOf(hosts, state)
  const all = answer?.others.length ?? 0
  const exceptions = answer?.exceptions ?? []
  const isThere = answer !== null
  // The drawing makes room for the legend, and takes it again.
  useEffect(() => {
    if (!isThere) return
    canvasDoor.refit()
    return () => canvasDoor.refit()
  }, [isThere])
  return (
    <section className="traffic-legend" aria-label={words.title}>
      <ToggleButtonGroup
        className="traffic-views"
        aria-label={words.title}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view]}
        onSelectionChange={(keys) => {
          for (const key of keys) showTraffic(key as TrafficView)
        }}
      >
        {views.map((one) => (
          <ToggleButton key={one} id={one} className="traffic-view">
            {words.views[one]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {answer && answer.of.length === 0 ? (
        <p className="quiet">{words.choose}</p>
      ) : (
        <>
          <p className="quiet">{words.help[view]}</p>
          <dl className="traffic-counts">
            <Count state="reached" label={words.reached[view]} count={count('reached')} />
            {count('unsure') > 0 && <Count state="unsure" label={words.unsure} count={count('unsure')} />}
            <Count state="apart" label={words.apart[view]} count={count('apart')} />
          </dl>
          {answer && lines.length + exceptions.length === 0 && (
            <p className="quiet">{all === 0 ? words.noHosts : words.none[view]}</p>
          )}
          {lines.length > 0 && (
            <ul className="traffic-list" aria-label={words.list}>
              {lines.map(([id, host]) => (
                <Line key={id} id={id} host={host} view={view} asked={answer?.of ?? []} />
              ))}
            </ul>
          )}
          {exceptions.length > 0 && (
            <>
              <p className="quiet">{words.exceptions}</p>
              <ul className="traffic-list" aria-label={words.exceptions}>
                {exceptions.map((one) => (
                  <ExceptionLine key={`${one.from.join()} ${one.to} ${JSON.stringify(one.flows)}`} {...one} />
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  )
}

/** Where nobody else on the internet gets through. */
function ExceptionLine({ from, to, flows }: ReachException) {
  const words = useWordsOf(lensWords)
  const say = useSay()
  const name = words.exception(from.join(', '), useView().get(to)?.name || to)
  const [address = ''] = from[0]?.split('/') ?? []
  const open = flows.filter(({ verdict }) => verdict === 'reachable')
  return (
    <li>
      <Button className="traffic-line traffic-exception" onPress={() => show(to)}>
        <MarkSign sign={open.length > 0 ? 'reached' : 'unsure'} />
        <span className="traffic-name">{name}</span>
        <span className="traffic-flows mono">{say(flowsText(open.length > 0 ? open : flows))}</span>
      </Button>
      <IconButton small label={words.trace(name)} icon={<Route />} onPress={() => traceFlow(address, to, flows[0])} />
    </li>
  )
}

/** Walks the first port of a flow. */
function traceFlow(from: string, to: string, flow: Flow | undefined): void {
  const port = flow?.ports[0]?.[0] ?? null
  askFor({
    from,
    to,
    protocol: flow && flow.protocol !== 'other' ? flow.protocol : 'tcp',
    port: port === 0 ? null : port,
    sourcePort: null,
  })
  editor.setView({ drawer: 'trace', lastDrawer: 'trace' })
  void runTrace()
}

function Count({
  state,
  label,
  count,
}: {
  readonly state: Reached['state']
  readonly label: string
  readonly count: number
}) {
  return (
    <div data-state={state}>
      <dt>
        <MarkSign sign={state} />
        {label}
      </dt>
      <dd>{count}</dd>
    </div>
  )
}

function Line({
  id,
  host,
  view,
  asked,
}: {
  readonly id: Id
  readonly host: Reached
  readonly view: TrafficView
  readonly asked: readonly Id[]
}) {
  const words = useWordsOf(lensWords)
  const say = useSay()
  const resource = useView().get(id)
  const name = resource ? resource.name || id : words.internet
  const [other] = asked
  const trace = () => {
    const here = resource ? id : 'internet'
    const there = view === 'internet' ? 'internet' : (other ?? 'internet')
    const flow = traffic.getState().answer?.reached.find((one) => one.id === id)?.flows[0]
    if (view === 'to') traceFlow(here, there, flow)
    else traceFlow(there, here, flow)
  }
  return (
    <li>
      <Button className="traffic-line" onPress={() => resource && show(id)}>
        <MarkSign sign={host.state} />
        <span className="traffic-name">{name}</span>
        <span className="traffic-flows mono">{host.flows && say(host.flows)}</span>
        {host.state === 'unsure' && <span className="quiet">{words.unsure}</span>}
      </Button>
      <IconButton small label={words.trace(name)} icon={<Route />} onPress={trace} />
    </li>
  )
}
