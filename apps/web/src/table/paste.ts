import {
  applyEdits,
  type Box,
  type Design,
  type Edit,
  EditRefused,
  type Id,
  type Resource,
  schemasOf,
  spotFor,
  type View,
  viewOf,
} from '@vpcanvas/model'
import { figuresOf, kinds } from '@vpcanvas/resources/drawing'
import { inEach, say, type Text } from '@vpcanvas/text'
import { written } from './cells.ts'
import type { Column } from './columns.ts'
import { tableWords } from './words.ts'

/** A rectangle of cells; the ends belong to it. */
export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Characters on the clipboard beyond which nothing is read as a table. */
export const MOST_TEXT = 4_000_000

type Cells = readonly (readonly string[])[]

export type Pasted =
  | { readonly edits: readonly Edit[]; readonly cells: number }
  /** Why nothing is pasted: each cell that cannot take its text, by name. */
  | { readonly refused: Text }

/** The most resources that one paste puts into other containers: each is given room there. */
const MOST_MOVES = 200

/** The most refusals that are written out. */
const MOST_TOLD = 3

/**
 * What writing a table of texts over a range of cells would change: all of it, or nothing and why. One row, one column or one
 * cell fills a larger range; a larger table goes past the range, but never past the end of the rows or columns that are there.
 */
export function paste(
  design: Design,
  rows: readonly Resource[],
  columns: readonly Column[],
  range: Range,
  texts: Cells,
): Pasted {
  const height = texts.length
  const width = Math.max(...texts.map((row) => row.length))
  const room = { rows: rows.length - range.top, columns: columns.length - range.left }
  if (height > room.rows) return said((words) => words.tooManyRows(height, room.rows))
  if (width > room.columns) return said((words) => words.tooManyColumns(width, room.columns))
  const [tall, wide] = [filling(range.bottom - range.top + 1, height), filling(range.right - range.left + 1, width)]
  const filled = { ...range, bottom: range.top + tall - 1, right: range.left + wide - 1 }
  const outcome = writing(design, rows, columns, filled, texts)
  if ('refused' in outcome) return outcome
  const { edits, cells, refusals } = outcome
  return refusals.length === 0 ? { edits, cells } : { refused: listOf(refusals, (words) => words.nothingDone) }
}

/** What emptying a range of cells would change, and which of them may not be empty. */
export function emptied(
  design: Design,
  rows: readonly Resource[],
  columns: readonly Column[],
  range: Range,
): { readonly edits: readonly Edit[]; readonly cells: number; readonly refused: Text | null } {
  const outcome = writing(design, rows, columns, range, [['']])
  if ('refused' in outcome) return { edits: [], cells: 0, refused: outcome.refused }
  const { edits, cells, refusals } = outcome
  return { edits, cells, refused: refusals.length > 0 ? listOf(refusals, (words) => words.notEmptied) : null }
}

interface Outcome {
  readonly edits: readonly Edit[]
  /** How many cells change. */
  readonly cells: number
  readonly refusals: readonly Text[]
}

/** What writing texts over all cells of a range would change, again from the first where they end, and which cells cannot take theirs. */
function writing(
  design: Design,
  rows: readonly Resource[],
  columns: readonly Column[],
  range: Range,
  texts: Cells,
): Outcome | { readonly refused: Text } {
  const width = Math.max(...texts.map((row) => row.length))
  const refusals: Text[] = []
  const edits: Edit[] = []
  const before = viewOf(design, schemasOf(kinds))
  // Names mean what they meant before; whether a cell applies, and where there is room, hangs on the cells pasted so far.
  const now = new Map<Id, Resource>()
  const arrivals = new Map<Id | null, Arrived[]>()
  let moves = 0
  let cells = 0
  for (let down = 0; down <= range.bottom - range.top; down++) {
    const id = rows[range.top + down]?.id ?? ''
    for (let across = 0; across <= range.right - range.left; across++) {
      const column = columns[range.left + across]
      const text = texts[down % texts.length]?.[across % width]
      const resource = now.get(id) ?? design.resources[id]
      if (!column || !resource || text === undefined) continue
      const outcome = written(column, resource, before, text)
      try {
        if ('refused' in outcome) refusals.push(at(resource, column, outcome.refused))
        else if (outcome.edits.length > 0) {
          cells++
          for (const edit of outcome.edits) {
            if (edit.op === 'move') {
              if (++moves > MOST_MOVES) return said((words) => words.tooManyMoves(MOST_MOVES))
              edits.push(besideArrivals(edit, resource, design.layout, before, arrivals))
            } else {
              const alone = { ...design, resources: { [id]: resource } }
              now.set(id, applyEdits(alone, [edit], schemasOf(kinds)).resources[id] ?? resource)
              edits.push(edit)
            }
          }
        }
      } catch (error) {
        if (!(error instanceof EditRefused)) throw error
        refusals.push(at(resource, column, error.text))
      }
    }
  }
  return { edits, cells, refusals }
}

type Move = Extract<Edit, { op: 'move' }>

/** What was moved into a container so far, and where it lies there. */
interface Arrived {
  readonly resource: Resource
  readonly box: Box
}

/** A move that keeps clear of those into the same container before it. */
function besideArrivals(
  move: Move,
  resource: Resource,
  places: Design['layout'],
  view: View,
  arrivals: Map<Id | null, Arrived[]>,
): Move {
  const there = arrivals.get(move.parent) ?? []
  const own = { ...resource, parent: move.parent }
  const figures = figuresOf(kinds)
  // Only the container, what is around it and what is in it bear on where there is room.
  const around: Resource[] = [...view.children(move.parent), ...there.map((arrived) => arrived.resource)]
  for (let home = view.get(move.parent); home; home = view.get(home.parent)) around.push(home)
  const layout = {
    ...Object.fromEntries(around.flatMap(({ id }) => (places[id] ? [[id, places[id]]] : []))),
    ...Object.fromEntries(there.map((arrived) => [arrived.resource.id, arrived.box])),
  }
  const room = viewOf({ resources: Object.fromEntries(around.map((one) => [one.id, one])) }, schemasOf(kinds))
  const size = places[resource.id] ?? figures.size(resource)
  const box = spotFor(own, size, room, layout, figures)
  arrivals.set(move.parent, [...there, { resource: own, box }])
  return { ...move, box }
}

/** How many lines a table fills: a range that holds it a whole number of times is filled, any other begins with it once. */
function filling(range: number, table: number): number {
  return range % table === 0 ? range : table
}

function at(resource: Resource, column: Column, reason: Text): Text {
  return inEach((language) =>
    tableWords[language].refusedAt(`${resource.name || resource.id}, ${say(column.label, language)}`, reason[language]),
  )
}

function listOf(refusals: readonly Text[], opening: (words: (typeof tableWords)['en']) => string): Text {
  const more = refusals.length - MOST_TOLD
  return inEach((language) => {
    const words = tableWords[language]
    return [
      opening(words),
      ...refusals.slice(0, MOST_TOLD).map((text) => text[language]),
      ...(more > 0 ? [words.andMore(more)] : []),
    ].join(' ')
  })
}

function said(pick: (words: (typeof tableWords)['en']) => string): { readonly refused: Text } {
  return { refused: inEach((language) => pick(tableWords[language])) }
}
