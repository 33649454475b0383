import {
  applyEdits,
  bring,
  connect,
  type Design,
  duplicate,
  EditRefused,
  emptyDesign,
  type Outcome,
  schemasOf,
} from '@vpcanvas/model'
import fc from 'fast-check'
import { kinds } from '../kinds.ts'
import { templates } from '../templates.ts'

/** For tests: designs as somebody could have drawn them, and designs that somebody filled with nonsense. */

const schemas = schemasOf(kinds)
const nth = fc.nat({ max: 60 })

type Deed =
  | { readonly do: 'bring'; readonly kind: string; readonly into: number }
  | { readonly do: 'connect'; readonly from: number; readonly to: number }
  | { readonly do: 'duplicate'; readonly what: number; readonly into: number }
  | { readonly do: 'set'; readonly what: number; readonly prop: number; readonly value: unknown }
  | { readonly do: 'rename'; readonly what: number; readonly name: string }

const drawing: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('bring'), kind: fc.constantFrom(...Object.keys(kinds)), into: nth }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('connect'), from: nth, to: nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('duplicate'), what: nth, into: nth }) },
)

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    'yes',
    'null',
    '08',
    '1e3',
    '!Ref x',
    '${x}',
    '{{resolve:ssm:/x}}',
    'a: b',
    '# no',
    '- x',
    '10.0.0.0/8',
    '::/0',
    'line\nline',
    ' \n',
    '\ttab',
    '이름',
    '<b>',
  ),
)

const scribbling: fc.Arbitrary<Deed> = fc.oneof(
  drawing,
  fc.record({ do: fc.constant('rename'), what: nth, name: text }),
  fc.record({
    do: fc.constant('set'),
    what: nth,
    prop: nth,
    value: fc.oneof(
      text,
      fc.boolean(),
      fc.integer(),
      fc.constant(null),
      fc.array(text, { maxLength: 3 }),
      fc.dictionary(text, text, { maxKeys: 3 }),
    ),
  }),
)

const start = fc.constantFrom(
  emptyDesign('new', 'New'),
  ...templates.map((template) => template.design()),
  ...Object.values(kinds).map((kind) => kind.sample()),
)

/** Drawn by drops, lines and copies alone. */
export const drawnDesigns = designsBy(drawing)

/** With names and properties of any content that their kinds can hold. */
export const scribbledDesigns = designsBy(scribbling)

function designsBy(deed: fc.Arbitrary<Deed>): fc.Arbitrary<Design> {
  return fc.tuple(start, fc.array(deed, { maxLength: 30 })).map(([design, deeds]) => deeds.reduce(after, design))
}

function after(design: Design, deed: Deed): Design {
  try {
    const edits = editsFor(design, deed)
    return applyEdits(design, edits, schemas)
  } catch (error) {
    if (error instanceof EditRefused) return design
    throw error
  }
}

function editsFor(design: Design, deed: Deed) {
  const ids = Object.keys(design.resources)
  const pick = (n: number) => ids[n % Math.max(1, ids.length)] ?? ''
  switch (deed.do) {
    case 'bring': {
      const places = [null, ...ids].filter((id) =>
        kinds[deed.kind]?.schema.parents.includes(id === null ? null : (design.resources[id]?.kind ?? '')),
      )
      return editsOf(bring(design, kinds, deed.kind, places[deed.into % Math.max(1, places.length)] ?? null))
    }
    case 'connect':
      return editsOf(connect(design, kinds, pick(deed.from), pick(deed.to)))
    case 'duplicate':
      return editsOf(duplicate(design, kinds, [pick(deed.what)], { into: { parent: pick(deed.into) } }))
    case 'rename':
      return [{ op: 'rename' as const, id: pick(deed.what), name: deed.name }]
    case 'set': {
      const id = pick(deed.what)
      const props = Object.keys(design.resources[id]?.props ?? {})
      return [{ op: 'set' as const, id, path: [props[deed.prop % Math.max(1, props.length)] ?? ''], value: deed.value }]
    }
  }
}

function editsOf(outcome: Outcome) {
  return 'refused' in outcome ? [] : outcome.edits
}
