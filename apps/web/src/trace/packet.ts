import { editor } from '../store/useEditor.ts'
import { playerOf } from './player.ts'

/** The packet of this page's trace. Where it comes to stand, the hop is said aloud. */
export const packet = playerOf(async (playing) => {
  // What is told of hops is much, and nothing to wait for as the page comes up.
  const { toldOf } = await import('./told.ts')
  const told = toldOf(playing)
  if (told) editor.say(told)
})
