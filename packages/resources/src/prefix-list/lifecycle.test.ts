import type { ModifyManagedPrefixListCommandInput } from '@aws-sdk/client-ec2'
import type { Fact, FactChange, Live, Session } from '@vpcanvas/provision'
import { describe, expect, it } from 'vitest'
import { lifecycle } from './lifecycle.ts'

type Facts = Awaited<ReturnType<typeof lifecycle.read>>[number]['facts']

const facts = (maxEntries: number, entries: Readonly<Record<string, Fact>>): Facts => ({
  name: 'offices',
  addressFamily: 'IPv4',
  maxEntries,
  entries,
})

/** The requests that lead from one state to another, as the engine asks: again and again until nothing is left. */
async function requests(before: Facts, wanted: Facts): Promise<readonly ModifyManagedPrefixListCommandInput[]> {
  const sent: ModifyManagedPrefixListCommandInput[] = []
  let [size, entries, version] = [before.maxEntries, new Map<string, Fact>(Object.entries(before.entries ?? {})), 7]
  const send = async ({ input }: { input: ModifyManagedPrefixListCommandInput }) => {
    if ('PrefixListIds' in input) return { PrefixLists: [{ Version: version }] }
    sent.push(input)
    const { MaxEntries, AddEntries = [], RemoveEntries = [], CurrentVersion } = input
    if (AddEntries.length + RemoveEntries.length > 0) {
      expect(CurrentVersion).toBe(version++)
      expect(MaxEntries).toBeUndefined()
      expect(AddEntries.length + RemoveEntries.length).toBeLessThanOrEqual(100)
    }
    for (const { Cidr = '' } of RemoveEntries) expect(entries.delete(Cidr)).toBe(true)
    for (const { Cidr = '', Description = '' } of AddEntries) {
      expect(RemoveEntries.some((one) => one.Cidr === Cidr)).toBe(false)
      entries.set(Cidr, Description)
    }
    size = MaxEntries ?? size
    expect(entries.size).toBeLessThanOrEqual(size)
    return {}
  }
  for (let round = 0; round < 20; round++) {
    const now = facts(size, Object.fromEntries(entries))
    const changes = changesBetween(now, wanted)
    if (changes.length === 0) return sent
    const live: Live<Facts> = { id: 'pl-0a', tags: {}, state: 'ready', facts: now }
    await lifecycle.update({ ec2: { send } } as unknown as Session, live, changes, wanted)
  }
  throw new Error('it never ends')
}

function changesBetween(now: Facts, wanted: Facts): FactChange[] {
  const [before, after] = [now.entries ?? {}, wanted.entries ?? {}]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key])
  return [
    ...(now.maxEntries === wanted.maxEntries
      ? []
      : [{ fact: 'maxEntries', key: null, before: now.maxEntries, after: wanted.maxEntries }]),
    ...keys.map((key) => ({ fact: 'entries', key, before: before[key], after: after[key] })),
  ]
}

const many = (count: number, third: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`10.${third}.${n}.0/24`, '']))

describe('a prefix list', () => {
  it('grows before its entries come', async () => {
    expect(await requests(facts(1, { '10.0.0.0/8': '' }), facts(3, many(3, 1)))).toHaveLength(2)
  })

  it('shrinks after its entries are gone', async () => {
    expect(await requests(facts(3, many(3, 1)), facts(1, { '10.0.0.0/8': '' }))).toHaveLength(2)
  })

  it('changes a hundred entries at once at most, from the version that is current', async () => {
    expect(await requests(facts(250, many(250, 1)), facts(250, many(250, 2)))).toHaveLength(5)
  })

  it('takes an entry away before it comes back with another description', async () => {
    const sent = await requests(facts(1, { '10.0.0.0/8': 'old' }), facts(1, { '10.0.0.0/8': 'new' }))
    expect(sent.map(({ AddEntries, RemoveEntries }) => [RemoveEntries, AddEntries])).toEqual([
      [[{ Cidr: '10.0.0.0/8' }], undefined],
      [undefined, [{ Cidr: '10.0.0.0/8', Description: 'new' }]],
    ])
  })
})
