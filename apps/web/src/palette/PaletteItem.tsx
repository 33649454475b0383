import { KindIcon } from '../icons/KindIcon.tsx'
import { Press, Tooltip } from '../ui/index.ts'
import { followPointer } from './dragging.ts'
import { dropAt, hoverAt, leave, placeWithoutPointer } from './placing.ts'

/** One thing that can be drawn. Enter places it where it fits; a drag places it under the pointer. */
export function PaletteItem({
  kind,
  label,
  icon,
  explain,
}: {
  readonly kind: string
  readonly label: string
  readonly icon: string
  readonly explain: string
}) {
  return (
    <div
      className="palette-hold"
      data-kind={kind}
      onPointerDownCapture={(event) => {
        if (event.button !== 0) return
        followPointer(event, { over: (at) => hoverAt(kind, at), drop: (at) => dropAt(kind, at), cancel: leave })
      }}
    >
      <Tooltip text={explain}>
        <Press className="palette-item" onPress={({ by }) => by !== 'mouse' && placeWithoutPointer(kind)}>
          <KindIcon name={icon} size={20} />
          <span>{label}</span>
        </Press>
      </Tooltip>
    </div>
  )
}
