import {
  blockAt,
  type Block,
  contains,
  formatBlock,
  mapRowPrefix,
  mapSpot,
  sameBlock,
  sizeOf,
  split,
} from '@vpcanvas/ip'
import type { AddressPlan, Ground } from '@vpcanvas/resources/addresses'
import { ZoomOut } from 'lucide-react'
import { type CSSProperties, type KeyboardEvent, useMemo, useRef } from 'react'
import { Button } from 'react-aria-components'
import { editor } from '../store/useEditor.ts'
import { IconButton } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { BlockCell } from './BlockCell.tsx'
import { cellBeyond, cellsIn, narrowestIn } from './cells.ts'
import { Legend } from './Legend.tsx'
import { marksIn } from './marks.ts'
import { placed } from './placed.ts'
import { planning, usePlanning } from './session.ts'
import { useBlockDrag } from './useBlockDrag.ts'
import { addressWords } from './words.ts'
import './BlockMap.css'

/** A frame laid out to scale: sixteen rows, each a block; a subnet's area is its size. What is too narrow is zoomed into. */
export function BlockMap({
  plan,
  ground,
  range,
  frame,
}: {
  readonly plan: AddressPlan
  readonly ground: Ground
  readonly range: Block
  readonly frame: Block
}) {
  const words = useWordsOf(addressWords)
  const say = useSay()
  const plane = useRef<HTMLDivElement>(null)
  const picked = usePlanning((state) => state.picked)
  const preview = usePlanning((state) => state.preview)
  const narrowest = narrowestIn(frame)
  const cells = useMemo(() => cellsIn(plan, frame), [plan, frame])
  const drag = useBlockDrag(plane, { plan, ground, frame })
  const rows = [...split(frame, mapRowPrefix(frame, narrowest))]
  const now = Math.max(
    0,
    cells.findIndex(({ key }) => key === picked),
  )
  const ghosts = drag.ghosts ?? (preview && 'blocks' in preview ? preview.blocks : [])
  const marks = useMemo(() => marksIn(plan.collisions, frame), [plan, frame])

  const grows = frame.family === 4 ? plan.subnets.find(({ id }) => id === picked)?.growth : null
  const growth = grows ? mapSpot(frame, grows, narrowest) : null

  const zoom = (to: Block | null) => planning.setState({ frame: to && formatBlock(to) })
  const out = () => {
    if (sameBlock(frame, range)) return
    zoom(blockAt({ family: frame.family, value: frame.first }, Math.max(range.prefix, frame.prefix - 4)))
  }
  const pick = (at: number) => {
    const cell = cells[at]
    if (!cell) return
    planning.setState({ picked: cell.key })
    if (cell.subnet) editor.select([cell.subnet.id])
    plane.current?.querySelector<HTMLElement>(`[data-cell="${at}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = cells[now]
    const beyond = (way: 1 | -1) => cellBeyond(cells, now, BigInt(sizeOf(rows[0] ?? frame)), way)
    const to = {
      ArrowRight: now + 1,
      ArrowDown: beyond(1),
      ArrowLeft: now - 1,
      ArrowUp: beyond(-1),
      Home: 0,
      End: cells.length - 1,
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key in to) pick(Math.min(cells.length - 1, Math.max(0, to[event.key as keyof typeof to])))
    else if (event.key === 'Enter' && cell) zoom(contains(frame, cell.block) ? cell.block : frame)
    else if (event.key === 'Backspace') out()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="block-map">
      <div className="block-map-bar">
        <IconButton small label={words.zoomOut} icon={<ZoomOut />} isDisabled={sameBlock(frame, range)} onPress={out} />
        <nav className="block-map-way" aria-label={words.map}>
          {wayTo(range, frame).map((one) => (
            <Button
              key={one.prefix}
              className="block-map-step mono"
              onPress={() => zoom(one)}
              isDisabled={sameBlock(one, frame)}
            >
              {formatBlock(one)}
            </Button>
          ))}
        </nav>
        {frame.family === 4 && plan.zones.length > 0 && (
          <ul className="block-map-zones" aria-label={words.dropZone} title={words.dropZone}>
            {plan.zones.map((zone) => (
              <li key={zone} title={zone} data-drop-zone={zone} data-over={drag.zone === zone || undefined}>
                {shortZone(zone)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="block-map-body" style={{ '--rows': rows.length } as CSSProperties}>
        <ol className="block-map-rows">
          {rows.map((row) => (
            <li key={formatBlock(row)}>
              <Button
                className="block-map-row mono"
                excludeFromTabOrder
                aria-label={words.zoomIn(formatBlock(row))}
                isDisabled={row.prefix >= narrowest || sameBlock(row, frame)}
                onPress={() => zoom(row)}
              >
                {shortRow(row)}
              </Button>
            </li>
          ))}
        </ol>
        <div
          ref={plane}
          className="block-map-plane"
          role="toolbar"
          tabIndex={-1}
          aria-label={words.mapOf(formatBlock(frame))}
          onKeyDown={onKeyDown}
        >
          {cells.map((cell, at) => (
            <BlockCell
              key={cell.key}
              cell={cell}
              at={at}
              frame={frame}
              isPicked={cell.key === picked}
              canFocus={at === now}
              onPick={() => pick(at)}
              onZoom={() => contains(frame, cell.block) && zoom(cell.block)}
              onGrab={(event, what) => drag.start(event, cell, what)}
            />
          ))}
          {marks.map(({ block, grave, who, texts }) => {
            const spot = mapSpot(frame, block, narrowest)
            if (!spot) return null
            return (
              <div
                key={formatBlock(block)}
                className={`block-collision ${grave ? 'grave' : ''} ${contains(block, frame) ? 'whole' : ''}`}
                style={placed(frame, spot)}
                title={texts.map(say).join('\n')}
              >
                <span>
                  <span className="mono">! {formatBlock(block)}</span> {who}
                </span>
              </div>
            )
          })}
          {growth && <div className="block-growth" style={placed(frame, growth)} />}
          {ghosts.map((block) => {
            const spot = mapSpot(frame, block, narrowest)
            return (
              spot && (
                <div
                  key={formatBlock(block)}
                  className="block-ghost"
                  data-refused={drag.refused || undefined}
                  style={placed(frame, spot)}
                />
              )
            )
          })}
        </div>
      </div>
      <Legend />
      {drag.tip && (
        <div
          className="popover block-tip"
          data-refused={drag.refused || undefined}
          style={{ left: drag.tip.x, top: drag.tip.y }}
        >
          {drag.tip.lines.map((line) => (
            <p key={line.en}>{say(line)}</p>
          ))}
        </div>
      )}
    </div>
  )
}

/** `2a` of `ap-northeast-2a`, `2-lax-1a` of a Local Zone: what tells the zones of a region apart. */
function shortZone(zone: string): string {
  return zone.replace(/^[a-z]+(-[a-z]+)+-(?=\d)/, '')
}

/** Where a row begins; of an IPv6 address, which begins like all others, its end. */
function shortRow(row: Block): string {
  const [start = ''] = formatBlock(row).split('/')
  return row.family === 4 ? start : start.replace(/^.*:(?=[^:]+::$)/, '…')
}

/** The frames from a range down to one, four bits at a time. */
function wayTo(range: Block, frame: Block): readonly Block[] {
  const way: Block[] = [range]
  for (let prefix = range.prefix + 4; prefix < frame.prefix; prefix += 4) {
    way.push(blockAt({ family: frame.family, value: frame.first }, prefix))
  }
  return sameBlock(range, frame) ? way : [...way, frame]
}
