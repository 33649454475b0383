import { type Block, blockAt, formatBlock, mapSpot } from '@vpcanvas/ip'
import { Globe, Lock, LockKeyhole, Ban } from 'lucide-react'
import type { PointerEvent } from 'react'
import { useLanguage, useWords, useWordsOf } from '../words/useWords.ts'
import { type Cell, isWhole, narrowestIn } from './cells.ts'
import type { Grip } from './useBlockDrag.ts'
import { addressWords } from './words.ts'

const signs = { public: Globe, private: LockKeyhole, isolated: Ban } as const

/** One block of the map. Its edges are grips where it can be resized; narrow ones say their name when asked. */
export function BlockCell({
  cell,
  at,
  frame,
  rowHeight,
  isPicked,
  canFocus,
  onPick,
  onZoom,
  onGrab,
}: {
  readonly cell: Cell
  readonly at: number
  readonly frame: Block
  readonly rowHeight: number
  readonly isPicked: boolean
  readonly canFocus: boolean
  onPick(): void
  onZoom(): void
  onGrab(event: PointerEvent, what: Grip): void
}) {
  const words = useWordsOf(addressWords)
  const shell = useWords()
  const language = useLanguage()
  const { block, subnet } = cell
  const narrowest = narrowestIn(frame)
  const spot = mapSpot(frame, block, narrowest)
  if (!spot) return null
  const range = formatBlock(block)
  const Sign = subnet?.tier ? signs[subnet.tier] : null
  const label = subnet
    ? [
        subnet.name,
        range,
        subnet.zone || words.noZone,
        subnet.tier && shell[subnet.tier],
        words.usedOf(subnet.used.toLocaleString(language), subnet.usable.toLocaleString(language)),
        subnet.locked && words.locked,
        subnet.fault && words.faults[subnet.fault],
      ]
        .filter(Boolean)
        .join(' · ')
    : `${words.free} ${range}`
  const canDraw = block.family === 4 && isWhole(cell, frame)
  const canResize = canDraw && subnet !== null && !subnet.locked
  return (
    <div
      className="block-cell"
      data-tier={subnet ? (subnet.tier ?? 'unknown') : 'free'}
      data-picked={isPicked || undefined}
      data-fault={subnet?.fault ?? undefined}
      style={{
        left: `${spot.left * 100}%`,
        width: `${spot.width * 100}%`,
        top: spot.row * rowHeight,
        height: spot.rows * rowHeight,
      }}
    >
      {subnet && block.family === 4 && <Reserved block={block} spot={spot} frame={frame} rowHeight={rowHeight} />}
      <button
        type="button"
        className="block-name"
        data-cell={at}
        tabIndex={canFocus ? 0 : -1}
        aria-label={label}
        aria-pressed={isPicked}
        title={label}
        onClick={onPick}
        onDoubleClick={onZoom}
        onPointerDown={(event) => canDraw && onGrab(event, 'body')}
      >
        {subnet?.locked && <Lock aria-hidden />}
        {Sign && <Sign aria-hidden />}
        <span className="block-words">
          {subnet ? subnet.name : words.free} <span className="mono quiet">{subnet ? range : `/${block.prefix}`}</span>
          {subnet && <span className="quiet"> {subnet.zone}</span>}
        </span>
      </button>
      {canResize && (
        <>
          <span className="block-grip first" data-grip="first" onPointerDown={(event) => onGrab(event, 'first')} />
          <span className="block-grip last" data-grip="last" onPointerDown={(event) => onGrab(event, 'last')} />
        </>
      )}
      {canDraw && !subnet?.locked && block.prefix < narrowest && (
        <span className="block-grip split" data-grip="split" onPointerDown={(event) => onGrab(event, 'split')} />
      )}
    </div>
  )
}

/** The five addresses that AWS keeps, hatched at their places. Too narrow to see far out. */
function Reserved({
  block,
  spot,
  frame,
  rowHeight,
}: {
  readonly block: Block
  readonly spot: NonNullable<ReturnType<typeof mapSpot>>
  readonly frame: Block
  readonly rowHeight: number
}) {
  const words = useWordsOf(addressWords)
  const narrowest = narrowestIn(frame)
  const kept = [blockAt({ family: 4, value: block.first }, 30), blockAt({ family: 4, value: block.last }, 32)]
  return kept.map((one) => {
    const at = mapSpot(frame, one, narrowest)
    if (!at || at.width < 0.004) return null
    return (
      <span
        key={one.prefix}
        className="block-reserved"
        title={words.reserved}
        style={{
          left: `${((at.left - spot.left) / spot.width) * 100}%`,
          width: `${(at.width / spot.width) * 100}%`,
          top: (at.row - spot.row) * rowHeight,
          height: rowHeight,
        }}
      />
    )
  })
}
