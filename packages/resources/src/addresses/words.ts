import { type Block, formatBlock, usableInSubnet } from '@vpcanvas/ip'
import type { Text } from '@vpcanvas/text'

const grouped = (n: number, language: 'en' | 'ko') => n.toLocaleString(language)

/** What moving addresses about says. */
export const words = {
  add: (range: string, zone: string): Text => ({
    en: zone === '' ? `Add a subnet ${range}` : `Add a subnet ${range} in ${zone}`,
    ko: zone === '' ? `서브넷 추가: ${range}` : `서브넷 추가: ${range} (${zone})`,
  }),
  split: (what: string, n: number): Text => ({ en: `Split ${what} into ${n}`, ko: `${n}개로 분할: ${what}` }),
  resize: (name: string, range: string): Text => ({
    en: `Resize ${name} to ${range}`,
    ko: `크기 변경: ${name} → ${range}`,
  }),
  move: (name: string, range: string): Text => ({ en: `Move ${name} to ${range}`, ko: `이동: ${name} → ${range}` }),
  merge: (one: string, other: string): Text => ({ en: `Merge ${other} into ${one}`, ko: `병합: ${other} → ${one}` }),
  zone: (name: string, zone: string): Text => ({
    en: `Put ${name} into ${zone}`,
    ko: `가용 영역 변경: ${name} → ${zone}`,
  }),

  take: (name: string, range: string): Text => ({ en: `Take ${range} from ${name}`, ko: `해제: ${name} (${range})` }),
  free: (range: string): Text => ({ en: `${range} is free again`, ko: `${range} 범위가 다시 비게 됩니다` }),
  fill: (range: string, n: number): Text => ({
    en: `Share ${range} out among ${n} ${n === 1 ? 'subnet' : 'subnets'}`,
    ko: `서브넷 ${n}개에 나누어 지정: ${range}`,
  }),
  handsOut: (name: string, others: readonly string[], left: number): Text => {
    const shown = others.join(', ')
    const free = {
      en: left === 0 ? '' : ` ${left} of the parts are free.`,
      ko: left === 0 ? '' : ` 나머지 ${left}개는 비게 됩니다.`,
    }
    return others.length === 0
      ? {
          en: `${name} keeps the first part. No other subnet is without IPv6.${free.en}`,
          ko: `${name} 서브넷은 첫 번째 부분을 유지합니다. IPv6가 없는 다른 서브넷은 없습니다.${free.ko}`,
        }
      : {
          en: `${name} keeps the first part; the next ones go to those that have none: ${shown}.${free.en}`,
          ko: `${name} 서브넷은 첫 번째 부분을 유지하고, 다음 부분은 IPv6가 없는 서브넷에 지정합니다: ${shown}.${free.ko}`,
        }
  },
  giveUp: (names: readonly string[]): Text => ({
    en: `${names.join(', ')} ${names.length === 1 ? 'gives' : 'give'} up IPv6 for it.`,
    ko: `다음 서브넷은 IPv6 블록을 내놓습니다: ${names.join(', ')}`,
  }),
  exchanged: {
    en: 'AWS takes the old block away before it gives the new one: meanwhile the subnet has no IPv6.',
    ko: 'AWS는 이전 블록을 해제한 뒤 새 블록을 연결하므로 그 사이에는 서브넷에 IPv6가 없습니다.',
  } satisfies Text,
  hasAddress: (host: string, subnet: string): Text => ({
    en: `${host} in ${subnet} has an IPv6 address. Take that away first.`,
    ko: `${subnet} 서브넷의 ${host}에 IPv6 주소가 있습니다. 먼저 그 주소를 제거하십시오.`,
  }),
  allHaveIpv6: {
    en: 'Every subnet of the VPC has an IPv6 block. One of them can be moved or widened here; a new subnet begins with its IPv4 range.',
    ko: 'VPC의 모든 서브넷에 IPv6 블록이 있습니다. 기존 블록을 이곳으로 옮기거나 넓힐 수 있으며, 새 서브넷은 IPv4 범위에서 먼저 만듭니다.',
  } satisfies Text,
  give: (name: string, range: string): Text => ({ en: `Give ${name} ${range}`, ko: `지정: ${name} → ${range}` }),

  gets: (blocks: readonly Block[], zones: readonly string[]): Text => {
    const [first] = blocks
    if (!first) return { en: zones.join(', '), ko: zones.join(', ') }
    const range = formatBlock(first)
    const last = blocks.at(-1)
    const span =
      blocks.length > 1 && last ? `${blocks.length} × /${first.prefix}, ${range} … ${formatBlock(last)}` : range
    const usable = usableInSubnet(first)
    const where = [...new Set(zones)].filter((zone) => zone !== '').join(', ')
    const [each, eachKo] = blocks.length > 1 ? [' each', '씩'] : ['', '']
    return {
      en: [span, `${grouped(usable, 'en')} usable${each}`, where].filter((part) => part !== '').join(' · '),
      ko: [span, `사용 가능 ${grouped(usable, 'ko')}개${eachKo}`, where].filter((part) => part !== '').join(' · '),
    }
  },

  each: (blocks: readonly Block[]): Text => {
    const [first, last] = [blocks[0], blocks.at(-1)]
    if (!first || !last) return { en: '', ko: '' }
    const [from, to] = [formatBlock(first), formatBlock(last)]
    const span = blocks.length === 1 ? from : `${blocks.length} × /${first.prefix}, ${from} … ${to}`
    return { en: span, ko: span }
  },
  givesPart: (range: string, prefix: number, index: number, known: boolean): Text => {
    const [nth, nthKo] = [` · /${prefix} number ${index}`, ` · ${index}번 /${prefix}`]
    return known
      ? { en: `${range}${nth}`, ko: `${range}${nthKo}` }
      : { en: `${range}${nth} of the range that AWS will give`, ko: `${range}${nthKo} (AWS가 할당할 범위 기준)` }
  },

  keepsFirst: (name: string, range: string): Text => ({
    en: `${name} keeps ${range} and everything in it. The others share its zone, route table and network ACL.`,
    ko: `${name} 서브넷은 ${range} 범위와 안에 있는 모든 것을 유지합니다. 나머지는 같은 가용 영역, 라우팅 테이블, 네트워크 ACL을 사용합니다.`,
  }),
  takesIn: (kept: string, given: string, n: number): Text => ({
    en:
      n === 0
        ? `${given} goes. What names it names ${kept} instead.`
        : `${kept} takes in ${n} ${n === 1 ? 'resource' : 'resources'} of ${given}. What names ${given} names ${kept} instead.`,
    ko:
      n === 0
        ? `${given} 서브넷이 없어지고, 참조하던 곳은 ${kept} 서브넷을 참조합니다.`
        : `${given} 서브넷의 리소스 ${n}개가 ${kept} 서브넷으로 옮겨지고, 참조하던 곳은 ${kept} 서브넷을 참조합니다.`,
  }),
  otherZone: (from: string, to: string): Text => ({
    en: `What was in ${from} will be in ${to}.`,
    ko: `${from}에 있던 것이 ${to}(으)로 옮겨집니다.`,
  }),
  crowded: (used: number, usable: number): Text => ({
    en: `The design takes ${grouped(used, 'en')} addresses here, and ${grouped(usable, 'en')} would be usable.`,
    ko: `디자인이 여기서 쓰는 주소는 ${grouped(used, 'ko')}개인데 사용 가능한 주소는 ${grouped(usable, 'ko')}개가 됩니다.`,
  }),

  stuck: (more: number, left: number): Text => ({
    en: `Caches here that move to another node type take ${grouped(more, 'en')} addresses more meanwhile, and ${grouped(left, 'en')} would be left.`,
    ko: `여기의 캐시를 다른 노드 유형으로 바꾸는 동안 주소 ${grouped(more, 'ko')}개가 더 필요한데 남는 주소는 ${grouped(left, 'ko')}개가 됩니다.`,
  }),
  widenOver: (name: string, others: string): Text => ({
    en: `Widen ${name} over the IPv6 blocks of ${others}`,
    ko: `${name}의 IPv6 블록을 넓혀 합치기: ${others}`,
  }),

  inUse: (name: string, hosts: number): Text => ({
    en: `${name} is provisioned, and AWS keeps its IPv6 block as long as provisioned hosts (${hosts}) have addresses of it. Take those away and apply that first.`,
    ko: `${name} 서브넷은 이미 프로비저닝되었으며, 프로비저닝된 호스트 ${hosts}개가 그 IPv6 블록의 주소를 쓰는 동안에는 AWS가 블록 변경을 거부합니다. 먼저 그 주소를 제거해 적용하십시오.`,
  }),

  gone: { en: 'It is not there any more.', ko: '더 이상 존재하지 않습니다.' } satisfies Text,
  locked: (name: string): Text => ({
    en: `${name} is provisioned, and AWS never changes the range or the zone of a subnet that exists. Another range would replace it: the next apply makes a new subnet, and everything in it, and deletes the old one.`,
    ko: `${name} 서브넷은 이미 프로비저닝되었으며, AWS에서는 만든 서브넷의 범위와 가용 영역을 바꿀 수 없습니다. 다른 범위를 쓰려면 교체해야 합니다. 다음에 적용할 때 새 서브넷과 안에 있는 리소스를 새로 만들고 기존 서브넷을 삭제합니다.`,
  }),
  tooSmall: {
    en: 'AWS has no subnets narrower than /28.',
    ko: 'AWS에서는 /28보다 작은 서브넷을 만들 수 없습니다.',
  } satisfies Text,
  tooMany: (n: number): Text => ({ en: `At most ${n} parts at once.`, ko: `한 번에 최대 ${n}개로 나눌 수 있습니다.` }),
  size: (range: string): Text => ({
    en: `${range}: AWS takes subnets from /16 to /28.`,
    ko: `${range}: AWS 서브넷의 크기는 /16~/28입니다.`,
  }),
  sizeIpv6: (range: string): Text => ({
    en: `${range}: AWS takes IPv6 blocks of subnets from /44 to /64, in steps of four.`,
    ko: `${range}: AWS 서브넷의 IPv6 블록은 /44~/64이며 4비트 단위입니다.`,
  }),
  narrowestIpv6: {
    en: 'AWS has no IPv6 blocks of subnets narrower than /64.',
    ko: 'AWS에서는 서브넷의 IPv6 블록을 /64보다 작게 나눌 수 없습니다.',
  } satisfies Text,
  outside: (range: string, vpc: string): Text => ({
    en: `${range} is not within one range of ${vpc}.`,
    ko: `${range}: ${vpc} VPC의 한 범위 안에 있지 않습니다.`,
  }),
  meets: (range: string, name: string, theirs: string): Text => ({
    en: `${range} would meet ${name} (${theirs}).`,
    ko: `${range}: ${name}(${theirs}) 서브넷과 겹칩니다.`,
  }),
  noHalves: (one: string, other: string): Text => ({
    en: `${one} and ${other} are not the two halves of one block.`,
    ko: `${one}, ${other}: 한 블록을 반으로 나눈 것이 아니므로 합칠 수 없습니다.`,
  }),
  tied: (name: string, address: string, range: string): Text => ({
    en: `${name} has the address ${address} written out, which ${range} does not hold. Clear it there first.`,
    ko: `${name}에 지정된 주소 ${address}는 ${range} 범위에 없습니다. 먼저 그 주소를 지우십시오.`,
  }),
}
