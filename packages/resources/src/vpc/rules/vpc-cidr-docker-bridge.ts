import { docs } from '@vpcanvas/catalogue'
import { block, formatBlock, overlaps } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { freeVpcBlock, rangesOf } from '../../blocks.ts'
import { allowedBeside } from '../ranges.ts'
import { useInstead } from '../../fixes.ts'
import type { VpcProps } from '../schema.ts'

const DOCKER = block('172.17.0.0/16')

export const vpcCidrDockerBridge: Rule<VpcProps> = {
  id: 'vpc-cidr-docker-bridge',
  severity: 'warning',
  title: { en: '172.17.0.0/16 is Docker’s own range', ko: '172.17.0.0/16은 Docker가 쓰는 범위입니다' },
  why: {
    en: 'Hosts with Docker, and services such as Cloud9 and SageMaker AI, use 172.17.0.0/16 inside: they cannot reach a VPC of the same addresses.',
    ko: 'Docker를 실행하는 호스트와 Cloud9, SageMaker AI 같은 서비스는 내부에서 172.17.0.0/16을 사용하므로 주소가 같은 VPC에 연결할 수 없습니다.',
  },
  fix: { en: 'Choose another block.', ko: '다른 블록을 선택하십시오.' },
  docs: docs('vpcug', 'vpc-cidr-blocks'),
  awsCode: null,
  *check(vpc, look) {
    for (const { text, path, block: range } of rangesOf(vpc)) {
      if (!range || range.prefix < 8 || !overlaps(range, DOCKER)) continue
      const free = freeVpcBlock(
        look,
        Math.min(28, Math.max(16, range.prefix)),
        path[0] === 'cidrBlock' ? undefined : allowedBeside(vpc),
      )
      const value = free && formatBlock(free)
      yield {
        message: {
          en: `${text} of VPC "${vpc.name}" meets Docker's own 172.17.0.0/16.`,
          ko: `VPC "${vpc.name}": ${text} 범위가 Docker의 172.17.0.0/16과 겹칩니다.`,
        },
        path,
        ...(value && { fix: useInstead(vpc, path, value) }),
      }
    }
  },
}
