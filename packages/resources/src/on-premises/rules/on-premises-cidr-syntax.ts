import { docs } from '@vpcanvas/catalogue'
import { formatBlock, tryBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant } from '../../blocks.ts'
import type { OnPremisesProps } from '../schema.ts'

export const onPremisesCidrSyntax: Rule<OnPremisesProps> = {
  id: 'on-premises-cidr-syntax',
  severity: 'warning',
  title: { en: 'Ranges on premises are CIDR blocks', ko: '온프레미스 범위는 CIDR 블록입니다' },
  why: {
    en: 'A range that cannot be read takes part in no trace, and in no comparison with the ranges of VPCs.',
    ko: '읽을 수 없는 범위는 추적에도, VPC 범위와의 비교에도 쓰이지 않습니다.',
  },
  fix: { en: 'Write an address, a slash and a prefix length.', ko: '주소, 빗금, 접두사 길이 순서로 적으십시오.' },
  docs: docs('vpcug', 'vpc-cidr-blocks'),
  awsCode: null,
  *check(network) {
    for (const text of network.props.cidrBlocks) {
      if (tryBlock(text)) continue
      const meant = blockMeant(text)
      const value = meant && formatBlock(meant)
      yield {
        message: {
          en: `"${text}" of "${network.name}" is not a CIDR block.`,
          ko: `"${network.name}" 네트워크의 "${text}" 값은 CIDR 블록이 아닙니다.`,
        },
        path: ['cidrBlocks', text],
        ...(value && {
          fix: {
            title: { en: `Use ${value}`, ko: `${value} 사용` },
            edits: [{ op: 'set', id: network.id, path: ['cidrBlocks', text], value }],
          },
        }),
      }
    }
  },
}
