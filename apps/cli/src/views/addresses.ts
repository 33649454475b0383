import { type Block, formatBlock } from '@vpcanvas/ip'
import type { Design } from '@vpcanvas/model'
import { type AddressPlan, growthIn, rowsOf } from '@vpcanvas/resources/addresses'
import { type Language, say, type Text } from '@vpcanvas/text'
import { paint, plain, type Terminal } from '../terminal.ts'

const NO_VPC: Text = { en: 'There is no VPC in it.', ko: 'VPC가 없습니다.' }
const FREE: Text = { en: 'free', ko: '남음' }
const TO_COME: Text = { en: 'a /64 from AWS', ko: 'AWS가 할당할 /64' }
const HEADS: readonly Text[] = [
  { en: 'RANGE', ko: '범위' },
  { en: 'NAME', ko: '이름' },
  { en: 'USABLE', ko: '사용 가능' },
  { en: 'USED', ko: '사용' },
  { en: 'FREE', ko: '남음' },
  { en: 'ZONE', ko: '가용 영역' },
  { en: 'TIER', ko: '유형' },
]
const TIERS: Readonly<Record<string, Text>> = {
  public: { en: 'public', ko: '퍼블릭' },
  private: { en: 'private', ko: '프라이빗' },
  isolated: { en: 'isolated', ko: '격리됨' },
}
const FAULTS: Readonly<Record<string, Text>> = {
  noBlock: { en: 'no IPv4 block', ko: 'IPv4 블록이 아님' },
  outside: { en: 'outside the VPC', ko: 'VPC 범위 밖' },
  overlap: { en: 'overlaps another', ko: '다른 서브넷과 겹침' },
}

/** A design file of a folder, with the plans of its VPCs. */
export interface PlannedFile {
  readonly file: string
  readonly design: Design
  readonly plans: readonly AddressPlan[]
}

/** Each design of a folder, then where a new VPC could go that meets none of them. */
export function showFolder(terminal: Terminal, files: readonly PlannedFile[], proposal: Block | null): void {
  const { language } = terminal
  for (const { file, design, plans } of files) {
    terminal.print(paint(terminal, 'bold', plain(`${file}  ${design.name}`)))
    showPlans(terminal, design, plans)
  }
  terminal.print(say(proposal ? clearOfAll(formatBlock(proposal)) : NOTHING_CLEAR, language))
}

const NOTHING_CLEAR: Text = {
  en: 'No private range is left that no design of the folder uses.',
  ko: '폴더의 어떤 디자인도 쓰지 않는 프라이빗 범위가 남아 있지 않습니다.',
}

function clearOfAll(range: string): Text {
  return {
    en: `A new VPC could have ${range}: no design of the folder uses it.`,
    ko: `새 VPC에 쓸 수 있는 범위: ${range} (폴더의 어떤 디자인에서도 쓰지 않습니다).`,
  }
}

/** A table for each VPC, with what collides and what fits. */
export function showAddresses(
  terminal: Terminal,
  design: Design,
  plans: readonly AddressPlan[],
  proposal: Block | null,
): void {
  showPlans(terminal, design, plans)
  if (proposal) terminal.print(say(proposed(formatBlock(proposal)), terminal.language))
}

function showPlans(terminal: Terminal, design: Design, plans: readonly AddressPlan[]): void {
  const { language } = terminal
  if (plans.length === 0) terminal.print(say(NO_VPC, language))
  for (const plan of plans) {
    const ranges = plan.ranges.map(({ block, known }) => (known ? formatBlock(block) : 'IPv6'))
    const name = plain(design.resources[plan.vpc]?.name || plan.vpc)
    terminal.print(`${paint(terminal, 'bold', name)}  ${ranges.join(', ')}`)
    for (const line of table(cellsOf(plan, language))) terminal.print(`  ${line}`)
    for (const { text, grave } of plan.collisions) {
      terminal.print(`  ${paint(terminal, grave ? 'red' : 'yellow', `! ${plain(say(text, language))}`)}`)
    }
    for (const line of growthSaid(plan)) terminal.print(`  ${paint(terminal, 'dim', say(line, language))}`)
    terminal.print('')
  }
}

function cellsOf(plan: AddressPlan, language: Language): readonly (readonly string[])[] {
  const count = (n: number) => n.toLocaleString(language)
  const hasIpv6 = plan.ranges.some(({ role }) => role === 'ipv6')
  const lines = rowsOf(plan).map(({ subnet, name, range, block, ipv6: alone, usable, used, free, zone, tier }) => {
    if (!subnet && !block) return ['', say(FREE, language), '', '', '', '', '', alone]
    if (!subnet) return [range, say(FREE, language), count(usable), '', count(free), '', '']
    const { ipv6, ipv6Fault } = subnet
    const sixth = ipv6 && (ipv6.known ? formatBlock(ipv6.block) : say(TO_COME, language))
    const fault = subnet.fault && FAULTS[subnet.fault]
    const last = [tier && say(TIERS[tier] ?? FREE, language), fault && say(fault, language)]
    return [
      plain(range),
      plain(name),
      count(usable),
      count(used),
      count(free),
      plain(zone),
      last.filter(Boolean).join(' · '),
      ...(hasIpv6 ? [[sixth, ipv6Fault && say(FAULTS[ipv6Fault] ?? FREE, language)].filter(Boolean).join(' · ')] : []),
    ]
  })
  return [[...HEADS.map((head) => say(head, language)), ...(hasIpv6 ? ['IPv6'] : [])], ...lines]
}

/** Columns lined up; numbers at their right. */
function table(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = (lines[0] ?? []).map((_, n) => Math.max(...lines.map((line) => widthOf(line[n] ?? ''))))
  return lines.map((line) =>
    line
      .map((cell, n) => {
        const space = ' '.repeat(Math.max(0, (widths[n] ?? 0) - widthOf(cell)))
        return n >= 2 && n <= 4 ? space + cell : cell + space
      })
      .join('  ')
      .trimEnd(),
  )
}

/** Columns of a terminal: a Hangul syllable takes two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, sign) => sum + (/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]/.test(sign) ? 2 : 1),
    0,
  )
}

function growthSaid(plan: AddressPlan): readonly Text[] {
  const { free, largest, together, pieces, fits, zones, ipv6 } = growthIn(plan)
  const six = ipv6 ? [ipv6Said(ipv6)] : []
  if (!largest || together === null) return [{ en: 'No address is left.', ko: '남은 주소가 없습니다.' }, ...six]
  const shown = fits.filter(({ prefix, count }) => count > 0 && [20, 22, 24, 26, 28].includes(prefix))
  const rooms = shown.map(({ prefix, count }) => `${count} × /${prefix}`).join(', ')
  const broken =
    together < largest.prefix
      ? {
          en: `Free: ${free.toLocaleString('en')} addresses in ${pieces === 1 ? 'one block' : `${pieces} blocks`}; the widest is ${formatBlock(largest)}, in one piece it would be a /${together}.`,
          ko: `남은 주소: ${free.toLocaleString('ko')}개, 블록 ${pieces}개. 가장 큰 블록은 ${formatBlock(largest)}이며, 한데 모여 있다면 /${together}입니다.`,
        }
      : {
          en: `Free: ${free.toLocaleString('en')} addresses in ${pieces === 1 ? 'one block' : `${pieces} blocks`}; the widest is ${formatBlock(largest)}.`,
          ko: `남은 주소: ${free.toLocaleString('ko')}개, 블록 ${pieces}개. 가장 큰 블록은 ${formatBlock(largest)}입니다.`,
        }
  const sizes = zones?.prefixes.map((prefix) => `/${prefix}`).join(', ') ?? ''
  return [
    broken,
    ...(rooms === ''
      ? []
      : [{ en: `Room for ${rooms} (one size at a time).`, ko: `추가 가능: ${rooms} (한 가지 크기로만 채울 때).` }]),
    ...(zones
      ? [
          {
            en: `Room for ${zones.count} more ${zones.count === 1 ? 'zone' : 'zones'} like ${plain(zones.like)} (${sizes}).`,
            ko: `${plain(zones.like)}(${sizes})와 같은 가용 영역을 ${zones.count}개 더 둘 수 있습니다.`,
          },
        ]
      : []),
    ...six,
  ]
}

function ipv6Said({ total, free }: { readonly total: number; readonly free: number }): Text {
  return {
    en: `IPv6: ${free} of ${total} blocks of /64 are free, one for each subnet.`,
    ko: `IPv6: /64 블록 ${total}개 중 ${free}개가 남아 있습니다 (서브넷마다 하나).`,
  }
}

function proposed(range: string): Text {
  return {
    en: `A new VPC could have ${range}: nothing in the design uses it.`,
    ko: `새 VPC에 쓸 수 있는 범위: ${range} (디자인에서 쓰는 곳이 없습니다).`,
  }
}

/** The designs of a folder for programs. */
export function folderInJson(files: readonly PlannedFile[], proposal: Block | null, language: Language) {
  return {
    designs: files.map(({ file, design, plans }) => ({
      file,
      design: design.id,
      name: design.name,
      vpcs: addressesInJson(plans, null, language).vpcs,
    })),
    proposal: proposal && formatBlock(proposal),
  }
}

/** The same for programs. Blocks are written out; `by` is an id, `file` that of another design. */
export function addressesInJson(plans: readonly AddressPlan[], proposal: Block | null, language: Language) {
  return {
    vpcs: plans.map((plan) => {
      const { free, fits, zones, total, largest, ipv6 } = growthIn(plan)
      return {
        vpc: plan.vpc,
        ranges: plan.ranges.map(({ block, role, known }) => ({ range: known ? formatBlock(block) : null, role })),
        subnets: plan.subnets.map((one) => ({
          subnet: one.id,
          name: one.name,
          range: one.block ? formatBlock(one.block) : one.written,
          ipv6: one.ipv6?.known ? formatBlock(one.ipv6.block) : null,
          zone: one.zone,
          tier: one.tier,
          usable: one.usable,
          used: one.used,
          free: one.usable - one.used,
          usedBy: one.taken.map(({ by, expected }) => ({ resource: by, addresses: expected })),
          growth: one.growth && formatBlock(one.growth),
          fault: one.fault,
          ipv6Fault: one.ipv6Fault,
        })),
        free: plan.free.map(formatBlock),
        collisions: plan.collisions.map(({ block, by, file, reason, grave, text }) => ({
          range: formatBlock(block),
          by,
          ...(file !== null && { file }),
          reason,
          grave,
          message: say(text, language),
        })),
        addresses: { total, free, largest: largest && formatBlock(largest) },
        fits: Object.fromEntries(fits.map(({ prefix, count }) => [`/${prefix}`, count])),
        zones,
        ipv6Parts: ipv6,
      }
    }),
    proposal: proposal && formatBlock(proposal),
  }
}
