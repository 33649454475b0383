import type { Shown } from './shown.ts'

/** The account and the region of an item, as far as it says them. */
export interface Where {
  readonly account: string | undefined
  readonly region: string | undefined
}

const ARNS = ['ARN', 'Arn', 'VpcArn', 'SubnetArn', 'SecurityGroupArn', 'PrefixListArn']
const ARN = /^arn:[a-z0-9-]+:[a-z0-9-]+:([a-z0-9-]*):(\d*|aws):/
const ZONE = /^([a-z]{2,4}(?:-[a-z]+)+-\d+)(?:-[a-z]{3}-\d+)?[a-z]$/

/** By its ARN; else by its owner and its zone, or the zone of something inside it. */
export function whereOf(item: Shown): Where {
  const arn = ARNS.map((name) => ARN.exec(item.text(name) ?? '')).find((match) => match !== null)
  const zones = [
    item.text('AvailabilityZone'),
    item.inner('Placement').text('AvailabilityZone'),
    item.text('PreferredAvailabilityZone'),
    ...item.each('AvailabilityZones').map((zone) => zone.text('ZoneName')),
  ]
  const zone = zones.map((one) => ZONE.exec(one ?? '')?.[1]).find((one) => one !== undefined)
  // What is AWS's own stands beside what is anybody's.
  const owner = arn?.[2] || item.text('OwnerId')
  return {
    account: owner?.toLowerCase() === 'aws' ? undefined : owner,
    region: arn?.[1] || item.text('NetworkBorderGroup') || zone,
  }
}

/** Whether two places can be one: what is not said may be anything. */
export function isSamePlace(one: Where, other: Where): boolean {
  const same = (x: string | undefined, y: string | undefined) => x === undefined || y === undefined || x === y
  return same(one.account, other.account) && same(one.region, other.region)
}

/** The region of each VPC, told by whatever stands in it. */
export function regionsOfVpcs(items: Iterable<Shown>): ReadonlyMap<string, string> {
  const regions = new Map<string, string>()
  for (const item of items) {
    for (const end of ['RequesterVpcInfo', 'AccepterVpcInfo'])
      note(regions, item.inner(end).text('VpcId'), item.inner(end).text('Region'))
    note(regions, item.text('VpcId'), whereOf(item).region)
  }
  return regions
}

function note(regions: Map<string, string>, vpc: string | undefined, region: string | undefined): void {
  if (vpc !== undefined && region !== undefined && !regions.has(vpc)) regions.set(vpc, region)
}
