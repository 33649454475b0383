import type { Description, Shown, Surroundings } from '@vpcanvas/formats/describe'
import { isAwsManaged } from '../prefix-lists.ts'
import type { PrefixListEntry, PrefixListProps } from './schema.ts'

/**
 * What `describe-managed-prefix-lists` says of a list, with the blocks that `describe-prefix-lists` says or the entries
 * of `get-managed-prefix-list-entries`, which do not say whose they are.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ManagedPrefixList.html
 */
export const describe: Description<PrefixListProps> = {
  as: 'item',
  key: 'PrefixLists',
  type: 'AWS::EC2::PrefixList',
  id: 'PrefixListId',
  read: (list, around) => {
    const id = list.text('PrefixListId') ?? ''
    const said = around.all('PrefixLists').filter((one) => one.text('PrefixListId') === id)
    const name = said.map((one) => one.text('PrefixListName')).find((one) => one !== undefined) ?? id
    const state = said.map((one) => one.text('State')).find((one) => one !== undefined)
    if (state === 'delete-complete' || state === 'create-failed') return null
    // AWS keeps a dozen in every account: those that nothing names are no part of a design.
    if (isAwsManaged({ name }) && !isNamed(id, name, around)) return null
    const entries = entriesOf(said, around)
    const size = said.map((one) => one.integer('MaxEntries')).find((one) => one !== undefined)
    return {
      parent: null,
      name,
      props: {
        addressFamily: said.some((one) => one.text('AddressFamily') === 'IPv6') ? 'IPv6' : 'IPv4',
        maxEntries: size ?? Math.max(entries?.length ?? 1, 1),
        entries: entries ?? [],
        tags: {},
      },
      ...(entries === null && { observed: { entries: 'unknown' } }),
    }
  },
}

function isNamed(id: string, name: string, around: Surroundings): boolean {
  const routes = around.all('RouteTables').flatMap((table) => table.each('Routes'))
  const permissions = around
    .all('SecurityGroups')
    .flatMap((group) => [...group.each('IpPermissions'), ...group.each('IpPermissionsEgress')])
  return (
    around.all('VpcEndpoints').some((endpoint) => endpoint.text('ServiceName') === name) ||
    routes.some((route) => route.text('DestinationPrefixListId') === id) ||
    permissions.some((one) => one.each('PrefixListIds').some((peer) => peer.text('PrefixListId') === id))
  )
}

/** Null where nothing says what the list holds. */
function entriesOf(said: readonly Shown[], around: Surroundings): PrefixListEntry[] | null {
  const shown = said.map(cidrsOf).find((cidrs) => cidrs !== null)
  if (shown) return shown.map((cidr, n) => ({ id: `entry-${n + 1}`, cidr, description: '' }))
  const silent = new Set(
    around
      .all('PrefixLists')
      .filter((one) => !isAwsManaged({ name: one.text('PrefixListName') ?? '' }))
      .flatMap((one) => one.text('PrefixListId') ?? []),
  )
  for (const one of around.all('PrefixLists')) if (cidrsOf(one) !== null) silent.delete(one.text('PrefixListId') ?? '')
  const loose = around.all('Entries')
  // Entries do not say whose they are: only where a single list is without its own is it clear.
  const isTheOne = silent.size === 1 && said.some((one) => silent.has(one.text('PrefixListId') ?? ''))
  if (!isTheOne || loose.length === 0) return null
  return loose.map((entry, n) => ({
    id: `entry-${n + 1}`,
    cidr: entry.text('Cidr') ?? '',
    description: entry.text('Description') ?? '',
  }))
}

function cidrsOf({ raw }: Shown): readonly string[] | null {
  const cidrs = Object.hasOwn(raw, 'Cidrs') ? raw['Cidrs'] : undefined
  return Array.isArray(cidrs) ? cidrs.filter((one) => typeof one === 'string') : null
}
