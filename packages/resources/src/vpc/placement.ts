import { type Block, formatBlock, sizeOf, tryBlock } from '@vpcanvas/ip'
import type { Placement, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { blockMeant, freeVpcBlock } from '../blocks.ts'
import { AMAZON_PROVIDED, vpcDefaults, type VpcProps } from './schema.ts'

const WIDEST = 16
const NARROWEST = 28

export const placement: Placement<VpcProps> = {
  arrive(view, _parent, { rangesElsewhere = [] }) {
    const theirs = rangesElsewhere.flatMap((text) => blockMeant(text) ?? [])
    const clear = freeBlock(view, theirs)
    const block = clear ?? freeBlock(view)
    if (!block) return { refused: NOTHING_LEFT }
    const [range, size] = [formatBlock(block), Number(sizeOf(block))]
    const beside = theirs.length === 0 ? null : clear ? CLEAR : NOT_CLEAR
    return {
      name: 'vpc',
      props: { ...vpcDefaults, cidrBlock: range },
      decided: {
        en: `${range} · ${size.toLocaleString('en')} addresses${beside ? ` · ${beside.en}` : ''}`,
        ko: `${range} · 주소 ${size.toLocaleString('ko')}개${beside ? ` · ${beside.ko}` : ''}`,
      },
    }
  },
  readdress(view, { props }, _original, _from, { rangesElsewhere = [] }) {
    const theirs = rangesElsewhere.flatMap((text) => blockMeant(text) ?? [])
    const taken: Block[] = []
    const another = (prefix: number, besides: readonly Block[] = []) =>
      freeVpcBlock(view, prefix, undefined, [...taken, ...besides])
    const moved = [props.cidrBlock, ...props.secondaryCidrBlocks].map((text) => {
      const old = tryBlock(text)
      if (!old) return text
      // The same where nobody has it: in another design, or once the original is gone.
      const free = freeVpcBlock(view, old.prefix, [old], taken) ?? another(old.prefix, theirs) ?? another(old.prefix)
      if (free) taken.push(free)
      return free && formatBlock(free)
    })
    const [cidrBlock, ...secondaryCidrBlocks] = moved.filter((text) => text !== null)
    if (cidrBlock === undefined || moved.includes(null)) return { refused: NOTHING_LEFT }
    // A block of one's own is in one VPC only.
    const ipv6CidrBlock = props.ipv6CidrBlock === AMAZON_PROVIDED ? AMAZON_PROVIDED : null
    return { ...props, cidrBlock, secondaryCidrBlocks, ipv6CidrBlock, ipv6Pool: null }
  },
}

const NOTHING_LEFT = {
  en: 'No private IPv4 range of this size is left that no VPC of the design uses.',
  ko: '디자인의 VPC가 쓰지 않는 이 크기의 프라이빗 IPv4 범위가 남아 있지 않습니다.',
}

const CLEAR: Text = { en: 'no other design of the folder uses it', ko: '폴더의 다른 디자인에서 쓰지 않는 범위' }
const NOT_CLEAR: Text = { en: 'other designs of the folder use it too', ko: '폴더의 다른 디자인에서도 쓰는 범위' }

/** A /16, or the widest that is left. */
function freeBlock(view: View, besides: readonly Block[] = []): Block | null {
  for (let prefix = WIDEST; prefix <= NARROWEST; prefix++) {
    const free = freeVpcBlock(view, prefix, undefined, besides)
    if (free) return free
  }
  return null
}
