import type { Id } from '@vpcanvas/model'
import type { Problem } from '@vpcanvas/rules'
import { inEach, type Text } from '@vpcanvas/text'
import type { FileState } from '../store/state.ts'
import { newsWords } from './newsWords.ts'

/** The most new problems that are read out; more are counted. */
const MOST = 2

/**
 * What an edit did to the problems, in a sentence or two: the new errors and warnings by what they say, those solved by number.
 * Null where neither came nor went. What falls with its resource is no solution worth telling.
 */
export function problemNews(
  before: readonly Problem[],
  after: readonly Problem[],
  isThere: (id: Id) => boolean,
): Text | null {
  const counted = ({ severity }: Problem) => severity !== 'advice'
  const [was, is] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))]
  const came = after.filter((problem) => counted(problem) && !was.has(keyOf(problem)))
  const went = before.filter((problem) => counted(problem) && !is.has(keyOf(problem)) && isThere(problem.resource))
  if (came.length === 0 && went.length === 0) return null
  return inEach((language) => {
    const words = newsWords[language]
    return [
      ...came.slice(0, MOST).map(({ severity, message }) => words.came(severity === 'error', message[language])),
      came.length > MOST ? words.more(came.length - MOST) : '',
      went.length > 0 ? words.solved(went.length) : '',
      went.length > 0 && !after.some(counted) ? words.noneLeft : '',
    ]
      .filter(Boolean)
      .join(' ')
  })
}

function keyOf({ rule, resource, path }: Problem): string {
  return JSON.stringify([rule, resource, path])
}

/** What is worth saying of where the work is kept: that it is not where it should be, and that it is again. */
export function fileNews(before: FileState, now: FileState): Text | null {
  if (before.status === now.status) return null
  const isTrouble = (status: FileState['status']) =>
    status === 'offline' || status === 'failed' || status === 'conflict'
  if (isTrouble(now.status))
    return inEach((language) => newsWords[language].trouble(now.status, now.reason?.[language] ?? ''))
  return null
}

/** The same, once what was wrong is over. */
export function isMended(trouble: boolean, now: FileState): boolean {
  return trouble && now.status === 'saved'
}

/** How far a run is, told at each quarter: of many steps nobody wants to hear each. Null where none was passed. */
export function progressNews(before: number, now: number, all: number): Text | null {
  const quarter = (done: number) => Math.floor((done / all) * 4)
  if (all === 0 || now >= all || quarter(now) === quarter(before)) return null
  return inEach((language) => newsWords[language].progress(now, all))
}
