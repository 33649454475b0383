import { type Design, type Id, type Resource, schemasOf, viewOf } from '@vpcanvas/model'
import type { Caption } from '@vpcanvas/picture'
import { type Language, listed, say, verbatim } from '@vpcanvas/text'
import type { Appearance } from '../appearance.ts'
import { drawables } from '../drawables.ts'
import { summaryOf } from './summary.ts'

/** Frames that are named; the others are counted. */
const NAMED = 12

interface CaptionWords {
  shows(count: number, kinds: string): string
  counted(count: number, label: string, plural: string): string
  place(label: string, name: string, summary: string): string
  holds(place: string, parts: string): string
  more(count: number): string
}

const captionWords: Readonly<Record<Language, CaptionWords>> = {
  en: {
    shows: (count, kinds) =>
      count === 1
        ? `Drawing of an AWS network: ${kinds}.`
        : `Drawing of an AWS network of ${count} resources: ${kinds}.`,
    counted: (count, label, plural) => `${count} ${count === 1 ? label : plural}`,
    place: (label, name, summary) => `${label} "${name}"${summary && ` (${summary})`}`,
    holds: (place, parts) => `${place} holds ${parts}.`,
    more: (count) => `And ${count} more.`,
  },
  ko: {
    shows: (count, kinds) => `리소스 ${count}개로 된 AWS 네트워크 그림: ${kinds}.`,
    counted: (count, label) => `${label} ${count}개`,
    place: (label, name, summary) => `${label} "${name}"${summary && `(${summary})`}`,
    holds: (place, parts) => `${place} 안: ${parts}.`,
    more: (count) => `그 밖에 ${count}개.`,
  },
}

/** What a picture of a design is of, in words, for whoever does not see it: how many of what, and the outer frames with what they hold. */
export function captionOf(design: Design, language: Language): Caption {
  const words = captionWords[language]
  const view = viewOf(design, schemasOf(drawables))
  const list = (texts: readonly string[]) => say(listed(texts.map(verbatim)), language)
  const place = (one: Resource) => {
    const { label } = appearanceOf(one.kind)
    return words.place(say(label, language), one.name, say(summaryOf(view, one.id), language))
  }
  const framesIn = (id: Id | null) => view.children(id).filter(({ kind }) => appearanceOf(kind).shape === 'frame')
  const all = Object.values(design.resources)
  const counts = [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, { length }]) => {
    const { label, plural } = appearanceOf(kind)
    return words.counted(length, say(label, language), say(plural, language))
  })
  const outer = framesIn(null)
  let room = NAMED
  const lines = outer.flatMap((one) => {
    const inner = framesIn(one.id)
    if ((room -= 1 + inner.length) < 0) return []
    return inner.length === 0 ? `${place(one)}.` : words.holds(place(one), list(inner.map(place)))
  })
  const left = outer.length - lines.length
  const described = [words.shows(all.length, list(counts)), ...lines, ...(left > 0 ? [words.more(left)] : [])].join(' ')
  return { title: design.name, description: described, language }
}

type Named = Pick<Appearance, 'label' | 'plural' | 'shape'>

function appearanceOf(kind: string): Named {
  const known = Object.hasOwn(drawables, kind) ? drawables[kind] : undefined
  return known?.appearance ?? { label: verbatim(kind), plural: verbatim(kind), shape: 'card' }
}
