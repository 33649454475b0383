import type { KeptPart, Shown, Surroundings } from '@vpcanvas/formats/describe'
import type { Text } from '@vpcanvas/text'
import { securityGroupSchema } from './security-group/schema.ts'

/** The values of a field in a list of objects, each once. */
export function valuesIn(list: readonly Shown[], field: string): string[] {
  return [...new Set(list.flatMap((one) => one.text(field) ?? []))]
}

/** The blocks of a VPC or subnet that are in force: those that come, go or failed are none. */
export function blocksShown(item: Shown, set: string, field: 'CidrBlock' | 'Ipv6CidrBlock'): readonly Shown[] {
  return item.each(set).filter((one) => (one.inner(`${field}State`).text('State') ?? 'associated') === 'associated')
}

/** The IPv6 blocks of a VPC or subnet, the first being the one that is modelled. */
export function ipv6Shown(item: Shown | undefined): readonly Shown[] {
  return item ? blocksShown(item, 'Ipv6CidrBlockAssociationSet', 'Ipv6CidrBlock') : []
}

/** Whether a public address is an Elastic IP address of the folder, which says itself whose it is. */
export function isElasticIp(publicIp: string | undefined, around: Surroundings): boolean {
  return publicIp !== undefined && around.all('Addresses').some((one) => one.text('PublicIp') === publicIp)
}

/** The secondary private addresses of an interface, each with its public one where it has one, and whether that is an Elastic IP address of the folder. */
export function observedAddresses(one: Shown, around: Surroundings): Readonly<Record<string, string>> {
  return Object.fromEntries(
    one.each('PrivateIpAddresses').flatMap((address) => {
      const own = address.text('PrivateIpAddress')
      if (own === undefined || address.flag('Primary') === true) return []
      const publicIp = address.inner('Association').text('PublicIp')
      const seen = [[`secondary.${own}`, publicIp ?? '']]
      return isElasticIp(publicIp, around) ? [...seen, [`elastic.${own}`, 'true']] : seen
    }),
  )
}

/** The IPv6 addresses of an interface, in their order. */
export function observedIpv6(one: Shown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    one
      .each('Ipv6Addresses')
      .map((address, n) => [`ipv6Addresses.${n}`, address.text('Ipv6Address') ?? ''] as const)
      .filter(([, address]) => address !== ''),
  )
}

/** How many IPv6 addresses a subnet gives each interface. */
export function ipv6Given(around: Surroundings, id: string): number {
  const subnet = around.all('Subnets').find((one) => one.text('SubnetId') === id)
  return subnet?.flag('AssignIpv6AddressOnCreation') && ipv6Shown(subnet).length > 0 ? 1 : 0
}

/** Groups that guard something here and are not in the folder: what they let through is not known. */
export function missingGroups(ids: readonly string[], around: Surroundings): readonly KeptPart[] {
  return ids
    .filter((id) => !around.has(securityGroupSchema.kind, id))
    .map((id) => ({ id, type: 'AWS::EC2::SecurityGroup', body: { GroupId: id }, reason: absences.group }))
}

/** Why an item is kept as it is. */
export const absences = {
  group: {
    en: 'The security group is not in the folder, so its rules are not known. Add what describe-security-groups prints.',
    ko: '보안 그룹이 폴더에 없어 규칙을 알 수 없습니다. describe-security-groups 출력을 추가하십시오.',
  },
  vpc: { en: 'Its VPC is not in the folder. It is kept as it is.', ko: 'VPC가 폴더에 없습니다. 그대로 보관합니다.' },
  subnet: {
    en: 'Its subnet is not in the folder. It is kept as it is.',
    ko: '서브넷이 폴더에 없습니다. 그대로 보관합니다.',
  },
} satisfies Record<string, Text>
