import type { Id } from '@vpcanvas/model'

const TARGET = 'vpcanvas.target'
const APPLIED = 'vpcanvas.applied'
const CLOSED = 'vpcanvas.closedRun'

/** The most designs that are remembered. */
const MOST = 50

/** The target that was last chosen in this browser. */
export function chosenTarget(): string {
  return read(TARGET) ?? 'sandbox'
}

export function rememberTarget(target: string): void {
  write(TARGET, target)
}

/** Where a design was last applied to from this browser; null where it never was. */
export function appliedTo(design: Id): string | null {
  return applications().find(([id]) => id === design)?.[1] ?? null
}

export function rememberApplied(design: Id, target: string): void {
  const others = applications().filter(([id]) => id !== design)
  write(APPLIED, JSON.stringify([[design, target], ...others].slice(0, MOST)))
}

/** Whether the person has put the outcome of a run away. */
export function isClosed(run: string): boolean {
  return read(CLOSED) === run
}

export function rememberClosed(run: string): void {
  write(CLOSED, run)
}

function applications(): readonly (readonly [Id, string])[] {
  try {
    const stored: unknown = JSON.parse(read(APPLIED) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isPair) : []
  } catch {
    return []
  }
}

function isPair(value: unknown): value is readonly [Id, string] {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string')
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // A private window may refuse; the choice then lasts as long as the tab.
  }
}
