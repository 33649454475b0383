import { type Card, examples, topics } from '@vpcanvas/learning'
import { repairs } from '@vpcanvas/learning/lessons'
import type { Design } from '@vpcanvas/model'
import { templates } from '@vpcanvas/resources/templates'
import type { Text } from '@vpcanvas/text'
import { editor } from '../store/useEditor.ts'
import { learningDesign } from './designs.ts'

export const sorts = ['all', 'repairs', 'examples', 'templates'] as const
export type Sort = (typeof sorts)[number]

/** One thing of the gallery. */
export interface Item extends Pick<Card, 'title' | 'teaches'> {
  /** Of its sort and its id: `repairs/acl-replies`. */
  readonly path: string
  readonly id: string
  readonly sort: Exclude<Sort, 'all'>
  readonly topic: Card['topic'] | 'templates'
  readonly level: Card['level'] | null
  design(): Promise<Design> | Design
}

const fromFile = (sort: 'repairs' | 'examples', { id, topic, level, title, teaches }: Card): Item => {
  const path = `${sort}/${id}`
  return { path, id, sort, topic, level, title, teaches, design: () => learningDesign(path) }
}

/** Everything to learn from: what is broken before what works, by topic. */
export const items: readonly Item[] = [
  ...repairs.map((card) => fromFile('repairs', card)),
  ...examples.map((card) => fromFile('examples', card)),
  ...templates.map(({ id, title, description, design }): Item => ({
    path: `templates/${id}`,
    id,
    sort: 'templates',
    topic: 'templates',
    level: null,
    title,
    teaches: description,
    design: () => design(editor.get().view.language),
  })),
]

/** Those of a sort that a search finds, by topic; topics without any are left out. */
export function found(
  sort: Sort,
  search: string,
  matches: (text: string, search: string) => boolean,
): readonly { readonly topic: Item['topic']; readonly items: readonly Item[] }[] {
  // What people look for has often an English name in Korean text, so both are searched.
  const says = ({ en, ko }: Text) => `${en} ${ko}`
  const words = search.split(/\s+/).filter((word) => word !== '')
  const hits = items.filter((item) => {
    const text = `${says(item.title)} ${says(item.teaches)} ${item.id}`
    return (sort === 'all' || item.sort === sort) && words.every((word) => matches(text, word))
  })
  return [...topics, 'templates' as const].flatMap((topic) => {
    const own = hits.filter((item) => item.topic === topic)
    return own.length > 0 ? [{ topic, items: own }] : []
  })
}
