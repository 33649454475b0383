import { type KindSchema, tagsSchema, z } from '@vpcanvas/model'

const entry = z.strictObject({ id: z.string(), cidr: z.string(), description: z.string() })

const props = z.strictObject({
  addressFamily: z.enum(['IPv4', 'IPv6']),
  /** What every mention of the list counts for, however few entries it has. */
  maxEntries: z.int(),
  entries: z.array(entry),
  tags: tagsSchema,
})

export type PrefixListEntry = z.infer<typeof entry>
export type PrefixListProps = z.infer<typeof props>

/** A list of blocks under one name, for route tables and security groups. The resource's name is the list's. */
export const prefixListSchema: KindSchema<PrefixListProps> = {
  kind: 'prefixList',
  label: { en: 'Prefix list', ko: '접두사 목록' },
  props,
  parents: ['region'],
  changes: { addressFamily: 'replacement', maxEntries: 'inPlace', entries: 'inPlace', tags: 'inPlace' },
}

export const prefixListDefaults: PrefixListProps = { addressFamily: 'IPv4', maxEntries: 10, entries: [], tags: {} }
