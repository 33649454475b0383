import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'

/** What designs to learn from are about; the order is that of the gallery. */
export const topics = ['routing', 'filters', 'caches', 'endpoints', 'peering'] as const
export type Topic = (typeof topics)[number]

/** 1: first steps. 2: everyday work. 3: what surprises those who know the rest. */
export type Level = 1 | 2 | 3

/** A design to learn from, as the gallery shows it. */
export interface Card {
  readonly id: Id
  readonly topic: Topic
  readonly level: Level
  readonly title: Text
  /** What it teaches, in a sentence or two. */
  readonly teaches: Text
}
