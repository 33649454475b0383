import { type Design, emptyDesign, type Id, type Props, type Resource } from './design.ts'
import { type KindSchema, reference } from './kindSchema.ts'
import { z } from './zod.ts'

/** Small kinds for this package's tests: shelves hold books and boxes, boxes hold books; cards tell of books. */

const label = (en: string, ko: string) => ({ en, ko })

const shelfProps = z.strictObject({ colour: z.string() })

export const shelfSchema: KindSchema<z.infer<typeof shelfProps>> = {
  kind: 'shelf',
  label: label('Shelf', '책장'),
  props: shelfProps,
  parents: [null],
  changes: { colour: 'inPlace' },
}

const boxProps = z.strictObject({})

export const boxSchema: KindSchema<z.infer<typeof boxProps>> = {
  kind: 'box',
  label: label('Box', '상자'),
  props: boxProps,
  parents: ['shelf', 'box'],
  changes: {},
}

const bookProps = z.strictObject({
  pages: z.int(),
  sequelOf: z.nullable(reference('book')),
})

export const bookSchema: KindSchema<z.infer<typeof bookProps>> = {
  kind: 'book',
  label: label('Book', '책'),
  props: bookProps,
  parents: ['shelf', 'box'],
  changes: { pages: 'inPlace', sequelOf: 'inPlace' },
}

const cardProps = z.strictObject({
  /** The card hangs on it. */
  about: reference('book', 'shelf'),
  see: z.array(reference('book')),
  quotes: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      source: z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('book'), book: reference('book') }),
        z.strictObject({ type: z.literal('hearsay'), who: z.string() }),
      ]),
    }),
  ),
  notes: z.record(z.string(), z.string()),
})

export const cardSchema: KindSchema<z.infer<typeof cardProps>> = {
  kind: 'card',
  label: label('Card', '카드'),
  props: cardProps,
  parents: [null, 'shelf'],
  changes: { about: 'replacement', see: 'inPlace', quotes: 'inPlace', notes: 'none' },
}

const catalogueProps = z.strictObject({})

export const catalogueSchema: KindSchema<z.infer<typeof catalogueProps>> = {
  kind: 'catalogue',
  label: label('Catalogue', '목록'),
  props: catalogueProps,
  parents: [null],
  changes: {},
  single: true,
}

export const schemas = {
  shelf: shelfSchema,
  box: boxSchema,
  book: bookSchema,
  card: cardSchema,
  catalogue: catalogueSchema,
}

export function shelf(id: Id): Resource {
  return { id, kind: 'shelf', name: id, parent: null, props: { colour: 'oak' } }
}

export function box(id: Id, parent: Id): Resource {
  return { id, kind: 'box', name: id, parent, props: {} }
}

export function book(id: Id, parent: Id, sequelOf: Id | null = null): Resource {
  return { id, kind: 'book', name: id, parent, props: { pages: 100, sequelOf } }
}

export function card(id: Id, about: Id, more: Props = {}): Resource {
  return { id, kind: 'card', name: id, parent: null, props: { about, see: [], quotes: [], notes: {}, ...more } }
}

/** A quotation from a book, for a card. */
export function quote(id: Id, from: Id): Props {
  return { id, text: 'So it goes.', source: { type: 'book', book: from } }
}

export function library(...resources: readonly Resource[]): Design {
  return { ...emptyDesign('library', 'Library'), resources: Object.fromEntries(resources.map((one) => [one.id, one])) }
}
