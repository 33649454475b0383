import { type Edit, type Path, type Resource } from '@vpcanvas/model'
import { inEach, say, type Text } from '@vpcanvas/text'
import { inspectorWords } from '../inspector/words.ts'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { viewNow } from '../store/look.ts'
import { applies, type Column } from './columns.ts'
import { textIn, written } from './cells.ts'
import { emptied, MOST_TEXT, paste, type Pasted, type Range } from './paste.ts'
import { fromTsv, toTsv } from './tsv.ts'
import { worded as renaming } from '../words/catalogue.ts'
import { howTyped } from './typed.ts'
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

/** Empties the cells of a range that may be empty, and says which may not. */
export function emptyCells(shown: Shown, range: Range): void {
  const { edits, cells, refused } = emptied(editor.design(), shown.rows, shown.columns, range)
  carryOut(
    { edits, cells },
    worded((words) => words.clear),
    (count) => worded((words) => (count === 0 && !refused ? words.emptyAlready : words.cleared(count))),
  )
  if (refused) refuse(refused)
}

/** Writes the first row of a range into the others, or the row above into a single one. */
export function fillDown(shown: Shown, range: Range): void {
  const from = range.top === range.bottom ? range.top - 1 : range.top
  const source = shown.rows[from]
  if (!source) return refuse(worded((words) => words.nothingAbove))
  const view = viewNow(editor.get())
  const texts = shown.columns.slice(range.left, range.right + 1).map((column) => textIn(column, source, view))
  carryOut(
    paste(editor.design(), shown.rows, shown.columns, { ...range, top: from + 1 }, [texts]),
    worded((words) => words.fill),
    (cells) => worded((words) => (cells === 0 ? words.pastedNothing : words.filled(cells))),
  )
}

/** Writes what was typed into a cell, or into all of a column of them; the reason where it cannot stand there. */
export function typeInto({ rows, columns }: Shown, range: Range, text: string): Text | null {
  const [first, column] = [rows[range.top], columns[range.left]]
  if (!first || !column) return null
  const count = range.bottom - range.top + 1
  const alone = count === 1 ? written(column, first, viewNow(editor.get()), text) : null
  if (alone && 'refused' in alone) return alone.refused
  const outcome = paste(editor.design(), rows, columns, range, [[text]])
  if ('refused' in outcome) return outcome.refused
  if (outcome.edits.length === 0) return null
  const title =
    column.of === 'name' && alone ? renaming((words) => words.renameThing(text.trim())) : titleOf(column, first, count)
  const refused = editor.transact(title, outcome.edits)?.refused ?? null
  if (!refused && count > 1) editor.say(title)
  return refused
}

/** Says why a cell takes no typing. */
export function refuseTyping(column: Column): void {
  refuse(worded((words) => (howTyped(column) === 'shown' ? words.onlyShown : words.notHere)))
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
