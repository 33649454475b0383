import type { KeptPart, Shown, Surroundings } from '@vpcanvas/formats/describe'
import type { Text } from '@vpcanvas/text'
import { valuesIn } from '../describing.ts'

/**
 * What every VPC of AWS has and the folder does not show: what hangs on it is not known. A default would be a guess,
 * since somebody may have changed it.
 */
export function notShown(vpc: string, around: Surroundings): readonly KeptPart[] {
  const subnets = valuesIn(
    around.all('Subnets').filter((one) => one.text('VpcId') === vpc),
    'SubnetId',
  )
  return [
    ...(subnets.length > 0 ? [listsOf(vpc, subnets, around), tablesOf(vpc, subnets, around)] : []),
    doorOf(vpc, around),
    interfacesOf(vpc, around),
  ].flatMap((part) => part ?? [])
}

/** Every subnet is associated with one network ACL, which says so. */
function listsOf(vpc: string, subnets: readonly string[], around: Surroundings): KeptPart | null {
  const open = subnets.filter((one) => !associated(around.all('NetworkAcls'), one))
  return open.length === 0 ? null : part(vpc, 'network-acls', 'AWS::EC2::NetworkAcl', { Subnets: open }, LISTS)
}

/** A subnet that no table names follows the main one, which is listed like any other. */
function tablesOf(vpc: string, subnets: readonly string[], around: Surroundings): KeptPart | null {
  const tables = around.all('RouteTables').filter((one) => one.text('VpcId') === vpc)
  const hasMain = tables.some((table) => table.each('Associations').some((one) => one.flag('Main') === true))
  if (hasMain && around.isWhole('RouteTables')) return null
  const open = subnets.filter((one) => !associated(tables, one))
  return open.length === 0 ? null : part(vpc, 'route-tables', 'AWS::EC2::RouteTable', { Subnets: open }, TABLES)
}

/** Whether it has an internet gateway: a list of another region says nothing of it, a route that works does. */
function doorOf(vpc: string, around: Surroundings): KeptPart | null {
  const gateways = around.all('InternetGateways')
  if (gateways.some((one) => one.each('Attachments').some((end) => end.text('VpcId') === vpc))) return null
  const isRouted = around
    .all('RouteTables')
    .filter((one) => one.text('VpcId') === vpc)
    .flatMap((table) => table.each('Routes'))
    .some((route) => route.text('GatewayId')?.startsWith('igw-') && route.text('State') !== 'blackhole')
  if (around.isWhole('InternetGateways') && !isRouted) return null
  return part(vpc, 'internet-gateways', 'AWS::EC2::VPCGatewayAttachment', { InternetGatewayId: '' }, DOORS)
}

/** Whoever has an address has an interface, which is listed. */
function interfacesOf(vpc: string, around: Surroundings): KeptPart | null {
  const listed = new Set(valuesIn(around.all('NetworkInterfaces'), 'NetworkInterfaceId'))
  const told = around
    .all('Reservations')
    .flatMap((one) => one.each('Instances'))
    .filter((one) => one.text('VpcId') === vpc)
    .flatMap((one) => valuesIn(one.each('NetworkInterfaces'), 'NetworkInterfaceId'))
  if (around.isWhole('NetworkInterfaces') && told.every((one) => listed.has(one))) return null
  return part(vpc, 'network-interfaces', 'AWS::EC2::NetworkInterface', {}, INTERFACES)
}

function associated(all: readonly Shown[], subnet: string): boolean {
  return all.some((one) => one.each('Associations').some((each) => each.text('SubnetId') === subnet))
}

function part(
  vpc: string,
  what: string,
  type: string,
  properties: Readonly<Record<string, unknown>>,
  { en, ko }: Text,
): KeptPart {
  const body = { Properties: { ...properties, VpcId: { Ref: vpc } } }
  const command = `describe-${what}`
  return {
    id: `${vpc}:${what}`,
    type,
    body,
    reason: {
      en: `${en} Add what ${command} prints.`,
      ko: `${ko} ${command} 출력을 추가하십시오.`,
    },
  }
}

const LISTS: Text = {
  en: 'The folder does not show the network ACL of every subnet of this VPC, so what they let through is not known.',
  ko: '이 VPC의 일부 서브넷에 대한 네트워크 ACL이 폴더에 없어 허용 여부를 알 수 없습니다.',
}
const TABLES: Text = {
  en: 'The folder does not show the route table of every subnet of this VPC, so where they send traffic is not known.',
  ko: '이 VPC의 일부 서브넷에 대한 라우팅 테이블이 폴더에 없어 트래픽 경로를 알 수 없습니다.',
}
const DOORS: Text = {
  en: 'The folder does not show whether this VPC has an internet gateway.',
  ko: '이 VPC에 인터넷 게이트웨이가 있는지 폴더에서 확인할 수 없습니다.',
}
const INTERFACES: Text = {
  en: 'The folder does not show all network interfaces of this VPC, so who has any other address there is not known.',
  ko: '이 VPC의 네트워크 인터페이스가 모두 폴더에 있지 않아 다른 주소의 소유자를 알 수 없습니다.',
}
