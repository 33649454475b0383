import type { FlowFix, Openings } from '@vpcanvas/reachability'
import { say, type Text } from '@vpcanvas/text'
import { paint, plain, type Terminal } from '../terminal.ts'

const WAYS: Text = { en: 'What opens it, the narrowest first', ko: '여는 방법 (영향이 적은 순서)' }
const NONE: Text = { en: 'Nothing opens it', ko: '여는 방법이 없습니다' }

/** The changes that let a blocked flow through, with everything else that each does; or why there are none. */
export function showOpenings(terminal: Terminal, { openings, hopeless }: Openings): void {
  const { language } = terminal
  if (openings.length > 0) {
    terminal.print(`\n${paint(terminal, 'bold', say(WAYS, language))}`)
    showWays(terminal, openings)
  }
  if (!hopeless) return
  terminal.print(`\n${paint(terminal, 'bold', say(NONE, language))}`)
  terminal.print(`  ${plain(say(hopeless.why, language))}`)
  if (!hopeless.closest) return
  terminal.print(`  → ${plain(say(hopeless.closest.text, language))}`)
  showWays(terminal, hopeless.closest.openings)
}

function showWays(terminal: Terminal, ways: readonly FlowFix[]): void {
  const { language } = terminal
  for (const [index, { title, says }] of ways.entries()) {
    terminal.print(`  ${index + 1}. ${plain(say(title, language))}`)
    for (const line of says) terminal.print(paint(terminal, 'dim', `     ${plain(say(line, language))}`))
  }
}
