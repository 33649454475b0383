import { type Edit, type Id, type Path, type Resource } from '@vpcanvas/model'
import { inEach, say, type Text } from '@vpcanvas/text'
import { inspectorWords } from '../inspector/words.ts'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { viewNow } from '../store/look.ts'
import { applies, type Column } from './columns.ts'
import { textIn } from './cells.ts'
import { MOST_TEXT, paste, type Pasted, type Range } from './paste.ts'
import { fromTsv, toTsv } from './tsv.ts'
import { tableWords } from './words.ts'

/** The table as it is shown. */
export interface Shown {
  readonly rows: readonly Resource[]
  readonly columns: readonly Column[]
}

const worded = (pick: (words: (typeof tableWords)['en']) => string): Text =>
  inEach((language) => pick(tableWords[language]))

/** A range as text for a spreadsheet. */
export function copied({ rows, columns }: Shown, { top, left, bottom, right }: Range): string {
  const view = viewNow(editor.get())
  const texts = rows
    .slice(top, bottom + 1)
    .map((resource) => columns.slice(left, right + 1).map((column) => textIn(column, resource, view)))
  editor.say(worded((words) => words.copied(texts.length * (right - left + 1))))
  return toTsv(texts)
}

/** Writes a text of the clipboard over a range, as one step to undo; or says why not. */
export function pasteText(shown: Shown, range: Range, text: string): void {
  if (text.length > MOST_TEXT) return refuse(worded((words) => words.tooLarge))
  carryOut(
    paste(editor.design(), shown.rows, shown.columns, range, fromTsv(text)),
    worded((words) => words.paste),
    (cells) => worded((words) => (cells === 0 ? words.pastedNothing : words.pasted(cells))),
  )
}

/** Empties the cells of a range that may be empty; none, where one may not. */
export function emptyCells(shown: Shown, range: Range): void {
  carryOut(
    paste(editor.design(), shown.rows, shown.columns, range, [['']]),
    worded((words) => words.clear),
    (cells) => worded((words) => (cells === 0 ? words.pastedNothing : words.cleared(cells))),
  )
}

/** Puts the resources of some rows into another container. */
export function moveRows(shown: Shown, range: Range, home: Id | null): Text | null {
  const outcome = paste(editor.design(), shown.rows, shown.columns, range, [[home ?? '']])
  if ('refused' in outcome) return outcome.refused
  const first = shown.rows[range.top]
  const title = titleOf(shown.columns[range.left], first, range.bottom - range.top + 1)
  const refused = editor.transact(title, outcome.edits)?.refused ?? null
  if (!refused) editor.say(title)
  return refused
}

/** Changes a property of one resource or of several, as one step to undo. */
export function changeRows(resources: readonly Resource[], column: Column, path: Path, value: unknown): Text | null {
  const taking = resources.filter((resource) => applies(column, resource))
  const edits: readonly Edit[] = taking.map(({ id }) => ({ op: 'set', id, path, value }))
  const title = titleOf(column, taking[0], taking.length)
  const refused = editor.transact(title, edits)?.refused ?? null
  if (!refused && taking.length > 1) editor.say(title)
  return refused
}

function titleOf(column: Column | undefined, first: Resource | undefined, count: number): Text {
  return inEach((language) => {
    const what = column ? say(column.label, language) : ''
    return count > 1
      ? tableWords[language].changeMany(what, count)
      : inspectorWords[language].changeOf(what, first?.name ?? '')
  })
}

function carryOut(outcome: Pasted, title: Text, done: (cells: number) => Text): void {
  if ('refused' in outcome) return refuse(outcome.refused)
  const refused = outcome.edits.length > 0 ? editor.transact(title, outcome.edits) : null
  if (refused) return refuse(refused.refused)
  editor.say(done(outcome.cells))
}

function refuse(reason: Text): void {
  toast(reason, { tone: 'danger' })
  editor.say(reason)
}
