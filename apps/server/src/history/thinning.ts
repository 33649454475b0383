import type { VersionRecord } from './version.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How close versions may be to each other by their age: within so long, one for each such stretch. */
const stretches: readonly { readonly within: number; readonly one: number }[] = [
  { within: HOUR, one: 0 },
  { within: DAY, one: 10 * MINUTE },
  { within: 7 * DAY, one: HOUR },
  { within: 90 * DAY, one: DAY },
  { within: Infinity, one: 7 * DAY },
]

/** Versions without a name that are kept at most: the newest. */
export const MOST_UNNAMED = 300

/**
 * The versions that may go: all of the last hour stay, then one for ten minutes, after a day one for an hour, after a week one for
 * a day, after 90 days one for a week, each time the latest of its stretch. What has a name, the newest, and what was applied stays
 * at any age. A version of the future (the clock went back) is young.
 */
export function thinned(
  versions: readonly VersionRecord[],
  now: number,
  most = MOST_UNNAMED,
): readonly VersionRecord[] {
  const newestFirst = versions.toSorted((a, b) => b.number - a.number || (a.id < b.id ? 1 : -1))
  const taken = new Set<string>()
  let unnamed = 0
  return newestFirst.filter((version, index) => {
    if (version.name !== null || index === 0) return false
    const age = Math.max(0, now - version.at)
    const { one } = stretches.find(({ within }) => age <= within) ?? { one: 0 }
    const stretch = `${one} ${version.file} ${one === 0 ? version.id : Math.floor(version.at / one)}`
    const isKept = version.cause === 'apply' || !taken.has(stretch)
    taken.add(stretch)
    return !isKept || ++unnamed > most
  })
}
