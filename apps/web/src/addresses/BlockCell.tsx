import { type Block, blockAt, formatBlock, type MapSpot, mapSpot } from '@vpcanvas/ip'
import { Ban, Globe, Lock, LockKeyhole } from 'lucide-react'
import type { CSSProperties, PointerEvent } from 'react'
import { LongName } from '../ui/LongName.tsx'
import { useLanguage, useWords, useWordsOf } from '../words/useWords.ts'
import { type Cell, isWhole, narrowestIn } from './cells.ts'
import { placed } from './placed.ts'
import { cutsOf } from './sizes.ts'
import type { Grip } from './useBlockDrag.ts'
import { addressWords } from './words.ts'
import './BlockCell.css'

const signs = { public: Globe, private: LockKeyhole, isolated: Ban } as const

/** One block of the map. Its edges are grips where it can be resized; narrow ones say their name when asked. */
export function BlockCell({
  cell,
  at,
  frame,
  isPicked,
  canFocus,
  onPick,
  onZoom,
  onGrab,
}: {
  readonly cell: Cell
  readonly at: number
  readonly frame: Block
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
  const isFour = block.family === 4
  const narrowest = narrowestIn(frame)
  const spot = mapSpot(frame, block, narrowest)
  if (!spot) return null
  const range = formatBlock(block)
  const Sign = subnet?.tier ? signs[subnet.tier] : null
  const fault = subnet && (isFour ? subnet.fault : subnet.ipv6Fault)
  const isLocked = subnet !== null && (isFour ? subnet.locked : subnet.ipv6Locked)
  const label = subnet
    ? [
        subnet.name,
        range,
        subnet.zone || words.noZone,
        subnet.tier && shell[subnet.tier],
        isFour && words.usedOf(subnet.used.toLocaleString(language), subnet.usable.toLocaleString(language)),
        isLocked && words.locked,
        fault && words.faults[fault],
      ]
        .filter(Boolean)
        .join(' · ')
    : `${words.free} /${block.prefix} · ${range}`
  const isAllThere = isWhole(cell, frame)
  const canGrab = subnet === null || isAllThere
  const canResize = canGrab && subnet !== null && !isLocked
  const grip = (what: Grip) => (
    <span className={`block-grip ${what}`} data-grip={what} onPointerDown={(event) => onGrab(event, what)} />
  )
  return (
    <div
      className="block-cell"
      data-free={subnet === null || undefined}
      data-picked={isPicked || undefined}
      data-fault={fault ?? undefined}
      style={
        { ...placed(frame, spot), '--depth': cell.depth, '--tier': `var(--${subnet?.tier ?? 'edge'})` } as CSSProperties
      }
    >
      {subnet && isFour && <Reserved block={block} spot={spot} frame={frame} />}
      {subnet && isFour && subnet.used > 0 && (
        <span
          className="block-used"
          data-full={subnet.used + subnet.meanwhile > subnet.usable || undefined}
          style={{ '--used': Math.min(1, subnet.used / Math.max(1, subnet.usable)) } as CSSProperties}
        />
      )}
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
        onPointerDown={(event) => canGrab && onGrab(event, 'body')}
      >
        {isLocked && <Lock aria-hidden />}
        {Sign && <Sign className="wide" aria-hidden />}
        <span className="block-words">
          {subnet ? <LongName name={subnet.name} /> : <span className="wide">{words.free} </span>}
          {subnet ? <span className="mono quiet wide"> {range}</span> : <span className="mono">/{block.prefix}</span>}
          {subnet && <span className="quiet wide"> {subnet.zone}</span>}
        </span>
      </button>
      {canResize && [grip('first'), grip('last')]}
      {isAllThere && !isLocked && cutsOf(block).length > 0 && grip('split')}
    </div>
  )
}

/** The five addresses that AWS keeps, hatched at their places. Too narrow to see far out. */
function Reserved({ block, spot, frame }: { readonly block: Block; readonly spot: MapSpot; readonly frame: Block }) {
  const words = useWordsOf(addressWords)
  const kept = [blockAt({ family: 4, value: block.first }, 30), blockAt({ family: 4, value: block.last }, 32)]
  return kept.map((one) => {
    const at = mapSpot(frame, one, narrowestIn(frame))
    if (!at || at.width < 0.004) return null
    return (
      <span
        key={one.prefix}
        className="block-reserved"
        title={words.reserved}
        style={{
          left: `${((at.left - spot.left) / spot.width) * 100}%`,
          width: `${(at.width / spot.width) * 100}%`,
          top: `${((at.row - spot.row) / spot.rows) * 100}%`,
          height: `${100 / spot.rows}%`,
        }}
      />
    )
  })
}
