import {
  applyEdits,
  type Design,
  type Edit,
  EditRefused,
  type Id,
  type KindSchemas,
  type Props,
  z,
} from '@vpcanvas/model'
import fc from 'fast-check'

/** Texts people, imports and attackers leave in fields: half-typed, out of range, of another sort, of another language. */
const texts = [
  '',
  ' ',
  '10.0.0.0/16',
  '10.0.1.0/24',
  '10.0.1.5/24',
  '10.0.0.0',
  '10.0',
  '0.0.0.0/0',
  '::/0',
  'fd00:ec2::/32',
  '172.17.0.0/16',
  '999.1.1.1/8',
  '169.254.169.254/32',
  '10.0.0.0/33',
  'ap-northeast-2a',
  'ap-northeast-2',
  'us-west-2-lax-1a',
  'tcp',
  'udp',
  'icmp',
  '58',
  '-1',
  '300',
  'valkey',
  'redis',
  'memcached',
  '7.2',
  '8.0',
  '6.x',
  '1.6.22',
  'NaN',
  'cache.t4g.small',
  'cache.r6gd.xlarge',
  'cache..',
  't4g.micro',
  'default.valkey8.cluster.on',
  'dedicated',
  'sg-x',
  'default',
  '캐시',
  '__proto__',
  'constructor',
  'a'.repeat(300),
  '"</script>',
  'pl-0123456789abcdef0',
  '10.0.0.4',
]
const numbers = [
  -32_769,
  -1,
  0,
  1,
  2,
  3,
  6,
  22,
  61,
  100,
  101,
  1024,
  6379,
  11_211,
  32_766,
  32_767,
  65_535,
  65_536,
  Number.MAX_SAFE_INTEGER,
]

/** Any value of a shape, however little sense it makes; references name one of the ids, or nothing that is there. */
export function valueOf(shape: z.core.$ZodType, ids: readonly Id[]): fc.Arbitrary<unknown> {
  if (shape instanceof z.ZodMiniObject) {
    return fc.record(
      Object.fromEntries(
        Object.entries(shape.def.shape).map(([key, inner]) => [key, valueOf(inner as z.core.$ZodType, ids)]),
      ),
    )
  }
  if (shape instanceof z.ZodMiniArray) {
    // Items that share an id cannot be named one by one, which a rule of its own says.
    return fc.uniqueArray(valueOf(shape.def.element, ids), {
      maxLength: 4,
      selector: (item) => (item as { id?: unknown } | null)?.id ?? Symbol('each'),
    })
  }
  if (shape instanceof z.ZodMiniNullable) return fc.option(valueOf(shape.def.innerType, ids))
  if (shape instanceof z.ZodMiniUnion || shape instanceof z.ZodMiniDiscriminatedUnion)
    return fc.oneof(...shape.def.options.map((option) => valueOf(option as z.core.$ZodType, ids)))
  if (shape instanceof z.ZodMiniRecord)
    return fc.dictionary(fc.constantFrom('Name', 'aws:x', 'team', ''), fc.constantFrom(...texts), { maxKeys: 3 })
  if (shape instanceof z.ZodMiniEnum) return fc.constantFrom(...Object.values(shape.def.entries))
  if (shape instanceof z.ZodMiniLiteral) return fc.constantFrom(...shape.def.values)
  if (shape instanceof z.ZodMiniBoolean) return fc.boolean()
  if (shape instanceof z.ZodMiniNumber) return fc.constantFrom(...numbers)
  if (shape instanceof z.ZodMiniString) return fc.constantFrom(...texts, ...ids, 'gone')
  return fc.constant({})
}

/** A change of anything to anything of the right shape: properties, names, containers, whole resources. */
export function oddEdit(schemas: KindSchemas, design: Design): fc.Arbitrary<Edit> {
  const ids = Object.keys(design.resources)
  const someId = fc.constantFrom(...ids, 'new-1', 'new-2')
  const kinds = Object.values(schemas)
  const set = fc.constantFrom(...ids).chain((id) => {
    const schema = schemas[design.resources[id]?.kind ?? '']
    const shape = schema?.props
    const props = shape instanceof z.ZodMiniObject ? Object.keys(shape.def.shape) : []
    if (!(shape instanceof z.ZodMiniObject) || props.length === 0)
      return fc.constant<Edit>({ op: 'rename', id, name: 'x' })
    return fc
      .constantFrom(...props)
      .chain((prop) =>
        valueOf(shape.def.shape[prop] ?? z.never(), ids).map((value): Edit => ({ op: 'set', id, path: [prop], value })),
      )
  })
  const add = fc.tuple(someId, fc.constantFrom(...kinds), fc.option(someId)).chain(([id, schema, parent]) =>
    valueOf(schema.props, ids).map((props): Edit => ({
      op: 'add',
      resource: { id, kind: schema.kind, name: id, parent, props: props as Props },
    })),
  )
  return fc.oneof(
    { arbitrary: set, weight: 8 },
    { arbitrary: add, weight: 3 },
    { arbitrary: someId.map((id): Edit => ({ op: 'remove', id })), weight: 1 },
    {
      arbitrary: fc.tuple(someId, fc.constantFrom(...texts)).map(([id, name]): Edit => ({ op: 'rename', id, name })),
      weight: 1,
    },
    {
      arbitrary: fc.tuple(someId, fc.option(someId)).map(([id, parent]): Edit => ({ op: 'move', id, parent })),
      weight: 2,
    },
  )
}

/** The design after an edit, or the same where the edit cannot be. */
export function edited(design: Design, edit: Edit, schemas: KindSchemas): Design {
  try {
    return applyEdits(design, [edit], schemas)
  } catch (error) {
    if (error instanceof EditRefused) return design
    throw error
  }
}
