import { ALL_PORTS, portSet, protocolNumber, subtractPorts } from '@vpcanvas/ip'
import { endKey, type Id, type Intent, type IntentEnd } from '@vpcanvas/model'
import { intentMembers, type Network } from '@vpcanvas/reachability'

type Statement = Omit<Intent, 'id' | 'note'>

/** Those that say something of some pair that neither the intents nor those before them say. */
export function unsaid<T extends Statement>(
  network: Network,
  statements: readonly T[],
  intents: readonly Statement[],
): readonly T[] {
  const known = new Map<string, ReadonlySet<Id>>()
  const members = (end: IntentEnd, side: 'from' | 'to') => {
    const key = `${side} ${endKey(end)}`
    const found = known.get(key) ?? new Set(intentMembers(network, end, side))
    known.set(key, found)
    return found
  }
  const said: Statement[] = [...intents]
  return statements.filter((one) => {
    const like = said.filter((other) => sayAsMuch(other, one))
    const isNew = [...members(one.from, 'from')].some((from) => {
      const ofFrom = like.filter((other) => members(other.from, 'from').has(from))
      return [...members(one.to, 'to')].some(
        (to) => from !== to && !ofFrom.some((other) => members(other.to, 'to').has(to)),
      )
    })
    if (isNew) said.push(one)
    return isNew
  })
}

/** Whether a statement is about all the traffic that another one is about. */
function sayAsMuch(one: Statement, other: Statement): boolean {
  const [own, their] = [protocolNumber(one.protocol), protocolNumber(other.protocol)]
  if (one.rule !== other.rule || (own !== -1 && own !== their)) return false
  return one.ports.length === 0 || subtractPorts(portsOf(other), portsOf(one)).length === 0
}

function portsOf({ ports }: Statement) {
  return ports.length === 0 ? ALL_PORTS : portSet(ports.map(([from, to]) => ({ from, to })))
}
