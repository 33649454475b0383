import { type Family, sizeOf, tryBlock } from '@vpcanvas/ip'
import type { Id } from '@vpcanvas/model'
import {
  type AddressPlan,
  type AddressRow,
  asCsv,
  asMarkdown,
  type Ground,
  rowsOf,
  setZone,
  shapes,
  takeIpv6,
} from '@vpcanvas/resources/addresses'
import { ArrowDown, ArrowUp, Lock, OctagonAlert, TriangleAlert } from 'lucide-react'
import { Button as PlainButton } from 'react-aria-components'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { editor } from '../store/useEditor.ts'
import { Button, Select, TextField, toast } from '../ui/index.ts'
import { inEach } from '@vpcanvas/text'
import { useLanguage, useSay, useWords, useWordsOf } from '../words/useWords.ts'
import { carryOutMove } from './apply.ts'
import { save } from './save.ts'
import { planning, usePlanning } from './session.ts'
import { addressWords } from './words.ts'
import './AddressTable.css'

const ROW = 34
const HEAD = 30
/** Rows beyond what is in view, so that the keyboard finds the next field. */
const SPARE = 4

type Column = 'range' | 'name' | 'size' | 'usable' | 'used' | 'left' | 'zone' | 'tier' | 'ipv6' | 'collidesWith'
const counted: readonly Column[] = ['range', 'name', 'size', 'usable', 'used', 'left']
const numbers: ReadonlySet<Column> = new Set(['size', 'usable', 'used', 'left'])

/** Subnets and free blocks as a table: sorted by any column, edited where AWS allows, saved and copied. */
export function AddressTable({
  plan,
  ground,
  vpcName,
}: {
  readonly plan: AddressPlan
  readonly ground: Ground
  readonly vpcName: string
}) {
  const words = useWordsOf(addressWords)
  const shell = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const hasIpv6 = plan.ranges.some(({ role }) => role === 'ipv6')
  const meets = plan.collisions.length > 0
  const columns: readonly Column[] = [
    ...counted,
    ...(meets ? ['collidesWith' as const] : []),
    'zone',
    'tier',
    ...(hasIpv6 ? ['ipv6' as const] : []),
  ]
  const [sort, setSort] = useState<{ readonly by: Column; readonly down: boolean }>({ by: 'range', down: false })
  const [window, setWindow] = useState({ top: 0, height: 400 })
  const rows = useMemo(() => sorted(rowsOf(plan), sort.by, sort.down), [plan, sort])
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const watch = new ResizeObserver(() => setWindow(({ top }) => ({ top, height: element.clientHeight })))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  const first = Math.max(0, Math.floor(window.top / ROW) - SPARE)
  const last = Math.min(rows.length, Math.ceil((window.top + window.height) / ROW) + SPARE)
  const cells = () => [
    columns.map((column) => words[column]),
    ...rows.map((row) => [
      row.range,
      row.subnet ? row.name : words.free,
      row.block ? String(sizeOf(row.block)) : '',
      row.block || row.subnet ? String(row.usable) : '',
      row.block || row.subnet ? String(row.used) : '',
      row.block || row.subnet ? String(row.free) : '',
      ...(meets ? [whoIn(row)] : []),
      row.zone,
      row.tier ? shell[row.tier] : '',
      ...(hasIpv6 ? [row.ipv6] : []),
    ]),
  ]
  const copy = () =>
    navigator.clipboard.writeText(asMarkdown(cells())).then(
      () => editor.say(inEach((language) => addressWords[language].copied)),
      () =>
        toast(
          inEach((language) => addressWords[language].copyFailed),
          { tone: 'danger' },
        ),
    )
  return (
    <div className="address-table">
      <div className="addresses-buttons">
        <Button onPress={() => void copy()}>{words.copy}</Button>
        <Button onPress={() => save(`${vpcName}-addresses.csv`, 'text/csv', asCsv(cells()))}>{words.csv}</Button>
        <Button onPress={() => save(`${vpcName}-addresses.md`, 'text/markdown', asMarkdown(cells()))}>
          {words.markdown}
        </Button>
      </div>
      <div
        ref={scroller}
        className="address-table-scroll"
        onScroll={({ currentTarget }) =>
          setWindow({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
        }
      >
        <table aria-label={words.tableOf(vpcName)} aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1} style={{ height: HEAD }}>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={numbers.has(column) ? 'number' : undefined}
                  aria-sort={sort.by === column ? (sort.down ? 'descending' : 'ascending') : undefined}
                >
                  <Button
                    variant="quiet"
                    icon={sort.by === column && (sort.down ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
                    onPress={() => setSort({ by: column, down: sort.by === column && !sort.down })}
                  >
                    {words[column]}
                  </Button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first > 0 && <tr aria-hidden style={{ height: first * ROW }} />}
            {rows.slice(first, last).map((row, n) => (
              <Row key={row.key} {...{ row, plan, ground, hasIpv6, meets }} index={first + n + 2} />
            ))}
            {last < rows.length && <tr aria-hidden style={{ height: (rows.length - last) * ROW }} />}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Row({
  row,
  plan,
  ground,
  hasIpv6,
  meets,
  index,
}: {
  readonly row: AddressRow
  readonly plan: AddressPlan
  readonly ground: Ground
  readonly hasIpv6: boolean
  readonly meets: boolean
  readonly index: number
}) {
  const words = useWordsOf(addressWords)
  const shell = useWords()
  const say = useSay()
  const language = useLanguage()
  const { key } = row
  const isPicked = usePlanning((state) => state.picked === key)
  const { subnet } = row
  const count = (n: number) => n.toLocaleString(language)
  const pick = () => {
    planning.setState({ picked: key })
    if (row.id !== null) editor.select([row.id])
  }
  return (
    <tr
      aria-rowindex={index}
      data-picked={isPicked || undefined}
      data-free={subnet === null || undefined}
      style={{ height: ROW }}
    >
      <td className="mono">
        {subnet && !subnet.locked ? (
          <RangeCell label={words.rangeOf(row.name)} value={row.range} family={4} {...{ ground, id: subnet.id }} />
        ) : (
          row.range
        )}
      </td>
      <td>
        <PlainButton
          className="resource-link"
          aria-label={`${words.choose(row.range || row.ipv6)} ${row.name || words.free}`}
          onPress={pick}
        >
          {subnet?.locked && <Lock aria-label={words.locked} />}
          {row.name || words.free}
        </PlainButton>
      </td>
      <td className="number">{row.block ? count(Number(sizeOf(row.block))) : ''}</td>
      <td className="number">{row.block || subnet ? count(row.usable) : ''}</td>
      <td className="number">{subnet ? count(row.used) : ''}</td>
      <td className="number">{row.block || subnet ? count(row.free) : ''}</td>
      {meets && (
        <td title={row.collisions.map(({ text }) => say(text)).join('\n')}>
          {row.collisions.length > 0 && <Collides grave={row.collisions.some(({ grave }) => grave)} />} {whoIn(row)}
        </td>
      )}
      <td>
        {subnet && !subnet.locked && plan.zones.length > 0 ? (
          <Select
            label={words.zoneOf(row.name)}
            hideLabel
            value={row.zone || null}
            placeholder={words.noZone}
            options={plan.zones.map((zone) => ({ value: zone, label: zone }))}
            onChange={(zone) => carryOutMove(setZone(ground, subnet.id, zone))}
          />
        ) : (
          row.zone
        )}
      </td>
      <td>
        {row.tier && shell[row.tier]}
        {subnet?.fault && <span className="refused"> {words.faults[subnet.fault]}</span>}
      </td>
      {hasIpv6 && (
        <td className="mono address-ipv6">
          {subnet && !subnet.ipv6Locked ? (
            <RangeCell label={words.ipv6Of(row.name)} value={row.ipv6} family={6} {...{ ground, id: subnet.id }} />
          ) : (
            <>
              {subnet && <Lock aria-label={words.locked} />} {row.ipv6}
            </>
          )}
        </td>
      )}
    </tr>
  )
}

/** A range as a field: another one moves or resizes the subnet's block; an IPv6 one can be cleared. */
function RangeCell({
  label,
  value,
  family,
  ground,
  id,
}: {
  readonly label: string
  readonly value: string
  readonly family: Family
  readonly ground: Ground
  readonly id: Id
}) {
  const words = useWordsOf(addressWords)
  const say = useSay()
  const [fault, setFault] = useState<string | null>(null)
  const typed = (text: string) => {
    const block = tryBlock(text)
    const isCleared = family === 6 && text.trim() === ''
    if (!isCleared && block?.family !== family) return setFault(family === 4 ? words.noBlock : words.noIpv6Block)
    const planned = block ? shapes[family].give(ground, id, block) : takeIpv6(ground, id)
    if ('refused' in planned) return setFault(say(planned.refused))
    setFault(null)
    carryOutMove(planned)
  }
  return <TextField label={label} hideLabel value={value} monospace onCommit={typed} error={fault} />
}

function Collides({ grave }: { readonly grave: boolean }) {
  return grave ? (
    <OctagonAlert className="address-collides grave" aria-hidden />
  ) : (
    <TriangleAlert className="address-collides" aria-hidden />
  )
}

/** Who else has addresses of a row, each once. */
function whoIn({ collisions }: AddressRow): string {
  return [...new Set(collisions.map(({ who }) => who))].join(', ')
}

function sorted(rows: readonly AddressRow[], by: Column, down: boolean): readonly AddressRow[] {
  const value = (row: AddressRow): number | string => {
    if (by === 'range') return Number(row.block?.first ?? Number.MAX_SAFE_INTEGER)
    if (by === 'size') return row.block ? -row.block.prefix : 1
    if (by === 'left') return row.free
    if (by === 'tier') return row.tier ?? ''
    if (by === 'collidesWith') return whoIn(row)
    return row[by]
  }
  const order = (a: AddressRow, b: AddressRow) => {
    const [one, other] = [value(a), value(b)]
    return one < other ? -1 : one > other ? 1 : 0
  }
  return rows.toSorted((a, b) => (down ? order(b, a) : order(a, b)))
}
