import type { Keymap, ViewSettings } from '../store/state.ts'
import type { Command } from './command.ts'

/** What of the settings decides about keys. */
export type KeySettings = Pick<ViewSettings, 'keys' | 'singleKeys'>

/** The strokes of a command: the person's own where there are any, else ours; the first is shown. */
export function shortcutsOf(command: Command, { keys, singleKeys }: KeySettings): readonly string[] {
  const strokes = given(command, keys)
  return singleKeys ? strokes : strokes.filter((stroke) => !isSingleKey(stroke))
}

/** The same, whether or not single keys are on. */
export function given(command: Command, keys: Keymap): readonly string[] {
  return Object.hasOwn(keys, command.id) ? (keys[command.id] ?? []) : (command.shortcuts ?? [])
}

/**
 * Whether a stroke is a character typed alone, with Shift at most: what speech input and a slip of the hand set off.
 * https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts.html
 */
export function isSingleKey(stroke: string): boolean {
  const key = stroke.replace(/^Shift\+/, '')
  return [...key].length === 1
}

/** The command that a stroke sets off. Where two have it, the one it was given to by hand. */
export function commandFor(commands: readonly Command[], stroke: string, settings: KeySettings): Command | undefined {
  const having = commands.filter((command) => shortcutsOf(command, settings).includes(stroke))
  return having.find(({ id }) => Object.hasOwn(settings.keys, id)) ?? having[0]
}

/** Another command that has a stroke already. */
export function holderOf(
  commands: readonly Command[],
  stroke: string,
  keys: Keymap,
  except: string,
): Command | undefined {
  return commands.find((command) => command.id !== except && given(command, keys).includes(stroke))
}

/** The keys after a command got one stroke in place of those it had; another that had it loses it. */
export function withStroke(commands: readonly Command[], keys: Keymap, id: string, stroke: string): Keymap {
  const holder = holderOf(commands, stroke, keys, id)
  const left = holder && given(holder, keys).filter((one) => one !== stroke)
  return { ...keys, ...(holder && left && { [holder.id]: left }), [id]: [stroke] }
}

/** The keys after a command got ours back; those of them that another has meanwhile stay there. */
export function withReset(commands: readonly Command[], keys: Keymap, id: string): Keymap {
  const { [id]: _own, ...rest } = keys
  const command = commands.find((one) => one.id === id)
  const free = command?.shortcuts?.filter((stroke) => !holderOf(commands, stroke, rest, id)) ?? []
  return free.length === (command?.shortcuts?.length ?? 0) ? rest : { ...rest, [id]: free }
}
