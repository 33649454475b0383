import {
  CreateManagedPrefixListCommand,
  DeleteManagedPrefixListCommand,
  DescribeManagedPrefixListsCommand,
  GetManagedPrefixListEntriesCommand,
  ModifyManagedPrefixListCommand,
} from '@aws-sdk/client-ec2'
import {
  type Aws,
  everyPage,
  type FactRecord,
  type Facts,
  type Lifecycle,
  type LiveState,
  tagRecord,
  tagSpecification,
} from '@vpcanvas/provision'
import { spelledBlock } from '../lifecycle-facts.ts'
import { isAwsManaged, isUnseen } from '../prefix-lists.ts'
import { type PrefixListProps, prefixListSchema } from './schema.ts'

interface PrefixListFacts extends Facts {
  readonly name: string
  readonly addressFamily: string
  readonly maxEntries: number
  /** Descriptions by block; absent where nobody knows what AWS holds. */
  readonly entries: FactRecord | undefined
}

/** As many entries as one request may change. */
const AT_ONCE = 100

export const lifecycle: Lifecycle<PrefixListProps, PrefixListFacts> = {
  schema: prefixListSchema,
  service: 'ec2',
  links: [],
  effects: { name: 'inPlace' },
  holdsData: false,
  patience: { create: 300, delete: 300 },

  passes: (list) =>
    isAwsManaged(list) ? { en: 'AWS keeps this prefix list itself.', ko: 'AWS가 관리하는 접두사 목록입니다.' } : null,

  desired: (list) => ({
    name: list.name,
    addressFamily: list.props.addressFamily,
    maxEntries: list.props.maxEntries,
    entries: isUnseen(list)
      ? undefined
      : Object.fromEntries(list.props.entries.map(({ cidr, description }) => [spelledBlock(cidr), description])),
  }),

  // AWS documents no filter by tags here; an account has a hundred lists at most.
  // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html
  async read(reader) {
    const lists = await everyPage(
      (NextToken) => reader.ec2.send(new DescribeManagedPrefixListsCommand({ NextToken })),
      (page) => page.PrefixLists,
    )
    const own = lists.filter(({ Tags }) => reader.isOurs(tagRecord(Tags)))
    return Promise.all(
      own.map(async ({ PrefixListId = '', PrefixListName, AddressFamily, MaxEntries, State, Tags }) => ({
        id: PrefixListId,
        tags: tagRecord(Tags),
        state: stateOf(State),
        status: State ?? '',
        facts: {
          name: PrefixListName ?? '',
          addressFamily: AddressFamily ?? 'IPv4',
          maxEntries: MaxEntries ?? 0,
          entries: stateOf(State) === 'ready' ? await entriesOf(reader, PrefixListId) : {},
        },
      })),
    )
  },

  async create({ ec2, token, ...session }, { name, addressFamily, maxEntries }) {
    const { PrefixList } = await ec2.send(
      new CreateManagedPrefixListCommand({
        PrefixListName: name,
        AddressFamily: addressFamily,
        MaxEntries: maxEntries,
        ClientToken: token,
        TagSpecifications: tagSpecification('prefix-list', session),
      }),
    )
    return PrefixList?.PrefixListId ?? ''
  },

  // One request changes either the size or entries, and only from the version that it knows. A list grows before its
  // entries come and shrinks after they are gone; the next round does what this one left.
  async update({ ec2 }, { id, facts }, changes, wanted) {
    const entries = changes.filter(({ fact }) => fact === 'entries')
    const grows = wanted.maxEntries > facts.maxEntries
    if (changes.some(({ fact }) => fact === 'name') || grows || entries.length === 0) {
      await ec2.send(
        new ModifyManagedPrefixListCommand({
          PrefixListId: id,
          PrefixListName: wanted.name,
          ...((grows || entries.length === 0) &&
            wanted.maxEntries !== facts.maxEntries && { MaxEntries: wanted.maxEntries }),
        }),
      )
      return
    }
    // Those that go make room for those that come. A new description is another entry, which one request cannot both
    // take away and add.
    const order = entries.toSorted((a, b) => Number(a.before === undefined) - Number(b.before === undefined))
    const now = order.slice(0, AT_ONCE)
    const goes = now.filter(({ before }) => before !== undefined)
    const comes = now.filter(({ before }) => before === undefined)
    await ec2.send(
      new ModifyManagedPrefixListCommand({
        PrefixListId: id,
        PrefixListName: wanted.name,
        CurrentVersion: await versionOf({ ec2 }, id),
        ...(comes.length > 0 && {
          AddEntries: comes.map(({ key, after }) => ({
            Cidr: key ?? '',
            ...(typeof after === 'string' && after !== '' && { Description: after }),
          })),
        }),
        ...(goes.length > 0 && { RemoveEntries: goes.map(({ key }) => ({ Cidr: key ?? '' })) }),
      }),
    )
  },

  async delete({ ec2 }, { id }) {
    await ec2.send(new DeleteManagedPrefixListCommand({ PrefixListId: id }))
  },
}

function stateOf(state: string | undefined): LiveState {
  if (state === 'delete-complete') return 'gone'
  if (state?.startsWith('delete')) return state === 'delete-failed' ? 'failed' : 'leaving'
  if (state?.endsWith('-in-progress')) return 'pending'
  return state === 'create-failed' ? 'failed' : 'ready'
}

async function entriesOf({ ec2 }: Aws, PrefixListId: string): Promise<FactRecord> {
  const entries = await everyPage(
    (NextToken) => ec2.send(new GetManagedPrefixListEntriesCommand({ PrefixListId, NextToken })),
    (page) => page.Entries,
  )
  return Object.fromEntries(entries.map(({ Cidr, Description }) => [Cidr ?? '', Description ?? '']))
}

async function versionOf({ ec2 }: Pick<Aws, 'ec2'>, id: string): Promise<number | undefined> {
  const { PrefixLists } = await ec2.send(new DescribeManagedPrefixListsCommand({ PrefixListIds: [id] }))
  return PrefixLists?.[0]?.Version
}
