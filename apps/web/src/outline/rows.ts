import type { Id, Resource, View } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { names } from '../words/names.ts'

/** One line of the outline with those inside it. */
export interface Row {
  readonly id: Id
  readonly resource: Resource
  readonly children: readonly Row[]
}

/** A row as the tree shows it: under one that is closed there is but the first line, unseen, for the tree to know that there is something. */
export interface ShownRow {
  readonly id: Id
  readonly resource: Resource
  readonly isOpen: boolean
  readonly children: readonly ShownRow[]
}

/** Rows that are opened without being asked for. */
const MANY = 500

const NONE: readonly never[] = []

/** The containment as a tree: frames before what stands beside them, then by name. With a search or a filter, what matches and what it is in. */
export type Outliner = (
  view: View,
  labelOf: (resource: Resource) => string,
  search: string,
  isWanted?: (resource: Resource) => boolean,
) => readonly Row[]

/** Makes outlines, one after the other: what is as it was is the same row, which nothing has to draw anew. */
export function outliner(): Outliner {
  let last: ReadonlyMap<Id, Row> = new Map()
  /** Of each container: its rows as they come, and in order. To put all of a large design in order takes longer than to look at it. */
  let lists: ReadonlyMap<Id | null, readonly [readonly Row[], readonly Row[]]> = new Map()
  return (view, labelOf, search, isWanted = () => true) => {
    const now = new Map<Id, Row>()
    const listsNow = new Map<Id | null, readonly [readonly Row[], readonly Row[]]>()
    const wanted = search.trim().toLowerCase()
    const matches = (resource: Resource) =>
      wanted === '' ||
      `${resource.name} ${resource.id} ${labelOf(resource)} ${searchable(resource)}`.toLowerCase().includes(wanted)
    const below = (parent: Id | null, steps: number): readonly Row[] => {
      const rows: Row[] = []
      if (steps > 64) return rows
      for (const resource of view.children(parent)) {
        const children = below(resource.id, steps + 1)
        if (children.length === 0 && !(isWanted(resource) && matches(resource))) continue
        const before = last.get(resource.id)
        const row =
          before?.resource === resource && isSame(before.children, children)
            ? before
            : { id: resource.id, resource, children }
        now.set(row.id, row)
        rows.push(row)
      }
      if (rows.length === 0) return NONE
      const known = lists.get(parent)
      const list = known && isSame(known[0], rows) ? known : ([rows, rows.toSorted(inOrder)] as const)
      listsNow.set(parent, list)
      return list[1]
    }
    const rows = below(null, 0)
    last = now
    lists = listsNow
    return rows
  }
}

function inOrder(a: Row, b: Row): number {
  return (
    Number(isFrame(b)) - Number(isFrame(a)) ||
    (a.resource.kind === b.resource.kind ? 0 : a.resource.kind < b.resource.kind ? -1 : 1) ||
    names.compare(a.resource.name, b.resource.name)
  )
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at])
}

/** What can hold others comes first whether or not it does: a row stays where it is when it is emptied. */
function isFrame({ resource }: Row): boolean {
  return Object.hasOwn(kinds, resource.kind) && kinds[resource.kind]?.appearance.shape === 'frame'
}

/** Ranges, zones, ports: what people look for besides names. */
function searchable(resource: Resource): string {
  return Object.values(resource.props)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .join(' ')
}

/** The ids of all rows that hold others. */
export function holders(rows: readonly Row[]): readonly Id[] {
  const ids: Id[] = []
  const collect = ({ id, children }: Row) => {
    if (children.length === 0) return
    ids.push(id)
    for (const child of children) collect(child)
  }
  for (const row of rows) collect(row)
  return ids
}

/** Whether there are more rows than are opened all at once. */
export function areMany(rows: readonly Row[]): boolean {
  let count = 0
  const counts = (row: Row): boolean => ++count > MANY || row.children.some(counts)
  return rows.some(counts)
}

/** What is closed at first: nothing, or in a design of many rows all that is deeper than the levels that are few together. */
export function closedAtFirst(rows: readonly Row[]): ReadonlySet<Id> {
  const closed = new Set<Id>()
  let count = rows.length
  for (let level = rows; level.length > 0; level = level.flatMap(({ children }) => children)) {
    count += level.reduce((sum, { children }) => sum + children.length, 0)
    if (count > MANY) for (const { id, children } of level) if (children.length > 0) closed.add(id)
  }
  return closed
}

/** Prunes outlines, one after the other, to what is open; again the same rows for what is as it was. */
export function pruner(): (rows: readonly Row[], closed: ReadonlySet<Id>) => readonly ShownRow[] {
  let last: ReadonlyMap<Id, ShownRow> = new Map()
  return (rows, closed) => {
    const now = new Map<Id, ShownRow>()
    const rowOf = ({ id, resource }: Row, isOpen: boolean, children: readonly ShownRow[]): ShownRow => {
      const before = last.get(id)
      const isAsBefore = before?.resource === resource && before.isOpen === isOpen && isSame(before.children, children)
      const row = isAsBefore ? before : { id, resource, isOpen, children }
      now.set(id, row)
      return row
    }
    const shown = (row: Row): ShownRow =>
      closed.has(row.id)
        ? rowOf(
            row,
            false,
            row.children.slice(0, 1).map((child) => rowOf(child, false, NONE)),
          )
        : rowOf(row, true, row.children.map(shown))
    const all = rows.map(shown)
    last = now
    return all
  }
}

/** The rows that are open to be seen, from top to bottom. */
export function openRows(rows: readonly ShownRow[]): readonly Id[] {
  const ids: Id[] = []
  const collect = ({ id, isOpen, children }: ShownRow) => {
    ids.push(id)
    if (!isOpen) return
    for (const child of children) collect(child)
  }
  for (const row of rows) collect(row)
  return ids
}
