import { Pause, Play, RotateCcw, SkipBack, SkipForward } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useStore } from 'zustand'
import { IconButton } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { packet } from './packet.ts'
import { type Speed, speeds } from './player.ts'
import { playerWords } from './playerWords.ts'
import './PlayerBar.css'

/** Moves the packet of a trace: by itself, or a hop at a time. */
export function PlayerBar() {
  const words = useWordsOf(playerWords)
  const count = useStore(packet.store, ({ hops }) => hops.length)
  const at = useStore(packet.store, (playing) => playing.at)
  const isPlaying = useStore(packet.store, (playing) => playing.isPlaying)
  const speed = useStore(packet.store, (playing) => playing.speed)
  const isOver = at === count - 1
  return (
    <div className="player" role="toolbar" aria-label={words.player}>
      <IconButton
        small
        label={words.back}
        shortcut=","
        icon={<SkipBack />}
        isDisabled={at === null || at === 0}
        onPress={() => packet.step(-1)}
      />
      <IconButton
        small
        label={isPlaying ? words.pause : isOver ? words.again : words.play}
        shortcut="K"
        icon={isPlaying ? <Pause /> : isOver ? <RotateCcw /> : <Play />}
        onPress={() => (isPlaying ? packet.pause() : packet.play())}
      />
      <IconButton
        small
        label={words.on}
        shortcut="."
        icon={<SkipForward />}
        isDisabled={isOver}
        onPress={() => packet.step(1)}
      />
      <span className="player-place">
        <span aria-hidden>{words.place(at === null ? 0 : at + 1, count)}</span>
        <span className="spoken-only">{words.hop(at === null ? 0 : at + 1, count)}</span>
      </span>
      <ToggleButtonGroup
        className="player-speeds"
        aria-label={words.speed}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[String(speed)]}
        onSelectionChange={(keys) => {
          for (const key of keys) packet.setSpeed(Number(key) as Speed)
        }}
      >
        {speeds.map((one) => (
          <ToggleButton key={one} id={String(one)} className="player-speed">
            {words.times(one)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
