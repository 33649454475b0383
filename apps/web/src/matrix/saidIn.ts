import type { Flow } from '@vpcanvas/reachability'
import type { Text } from '@vpcanvas/text'
import { flowsText } from '../lens/flowsText.ts'
import type { Translated } from '../words/catalogue.ts'
import { NOBODY } from '../work/table.ts'
import type { matrixWords } from './words.ts'

export interface Said {
  readonly sign: 'open' | 'unsure' | 'none' | 'nobody'
  /** In the cell. */
  readonly text: string
  /** In full. */
  readonly label: string
}

/** What a cell says: the protocols and ports that get through, or a sign for none. */
export function saidIn(
  sorts: readonly (readonly Flow[])[],
  cell: number | undefined,
  words: Translated<(typeof matrixWords)['en']>,
  say: (text: Text) => string,
): Said {
  const flows = sorts[cell ?? NOBODY]
  if (!flows) {
    return cell === NOBODY || cell === undefined
      ? { sign: 'nobody', text: '', label: words.nobody }
      : { sign: 'none', text: '–', label: words.none }
  }
  const open = flows.filter(({ verdict }) => verdict === 'reachable')
  const unsure = flows.filter(({ verdict }) => verdict === 'unsupported')
  const parts = [open.length > 0 && say(flowsText(open)), unsure.length > 0 && words.unsureOf(say(flowsText(unsure)))]
  const label = parts.filter((part) => part !== false).join('; ')
  if (open.length === 0) return { sign: 'unsure', text: `? ${say(flowsText(unsure))}`, label }
  return { sign: 'open', text: `${say(flowsText(open))}${unsure.length > 0 ? ' ?' : ''}`, label }
}
