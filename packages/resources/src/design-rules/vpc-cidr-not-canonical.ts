import { docs } from '@vpcanvas/catalogue'
import { formatBlock, tryBlock } from '@vpcanvas/ip'
import type { Path, Resource } from '@vpcanvas/model'
import type { Rule } from '@vpcanvas/rules'
import { ipv4Meant } from '../blocks.ts'
import { useInstead } from '../fixes.ts'

export const cidrNotCanonical: Rule = {
  id: 'vpc-cidr-not-canonical',
  severity: 'warning',
  title: { en: 'A block is written as its network address', ko: '블록은 네트워크 주소로 씁니다' },
  why: {
    en: 'AWS zeroes the host bits in silence: 100.68.0.18/18 becomes 100.68.0.0/18, and the live value differs from what was written.',
    ko: 'AWS는 호스트 비트를 알리지 않고 0으로 만듭니다. 100.68.0.18/18은 100.68.0.0/18이 되어 실제 값이 작성한 값과 달라집니다.',
  },
  fix: { en: 'Write the network address.', ko: '네트워크 주소로 쓰십시오.' },
  docs: docs('ec2api', 'CreateVpc'),
  awsCode: null,
  *check(resource) {
    for (const { text, path } of blocksIn(resource)) {
      const meant = ipv4Meant(text)
      if (!meant || tryBlock(text)) continue
      const value = formatBlock(meant)
      yield {
        message: {
          en: `${text} of "${resource.name}" has host bits; AWS makes it ${value}.`,
          ko: `"${resource.name}"의 ${text}: 호스트 비트가 있어 AWS가 ${value} 블록으로 바꿉니다.`,
        },
        path,
        fix: useInstead(resource, path, value),
      }
    }
  },
}

function blocksIn({ props }: Resource): readonly { readonly text: string; readonly path: Path }[] {
  const { cidrBlock, secondaryCidrBlocks } = props
  return [
    ...(typeof cidrBlock === 'string' ? [{ text: cidrBlock, path: ['cidrBlock'] }] : []),
    ...(Array.isArray(secondaryCidrBlocks) ? secondaryCidrBlocks : []).map((text) => ({
      text: String(text),
      path: ['secondaryCidrBlocks', String(text)],
    })),
  ]
}
