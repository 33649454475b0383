import { docs } from '@vpcanvas/catalogue'
import { overlaps } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant, rangesOf } from '../../blocks.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import type { OnPremisesProps } from '../schema.ts'

export const onPremisesOverlap: Rule<OnPremisesProps> = {
  id: 'on-premises-overlap',
  severity: 'warning',
  title: { en: 'VPCs do not overlap what is on premises', ko: 'VPC는 온프레미스 네트워크와 겹치지 않게 합니다' },
  why: {
    en: 'Where both sides have the same addresses, the local route keeps the traffic in the VPC: no VPN connection and no Direct Connect can carry it across. A VPC’s range cannot be changed later.',
    ko: '양쪽의 주소가 같으면 로컬 경로가 트래픽을 VPC 안에 유지하므로 VPN 연결이나 Direct Connect로 전달할 수 없습니다. VPC 범위는 나중에 바꿀 수 없습니다.',
  },
  fix: { en: 'Give the VPC another range before it is deployed.', ko: '배포하기 전에 VPC의 범위를 바꾸십시오.' },
  docs: docs('vpcug', 'vpc-cidr-blocks'),
  awsCode: null,
  *check(network, look) {
    for (const text of network.props.cidrBlocks) {
      const block = blockMeant(text)
      if (!block || block.prefix === 0) continue
      for (const vpc of look.all(vpcSchema)) {
        const range = rangesOf(vpc).find((one) => one.block && overlaps(one.block, block))
        if (!range) continue
        yield {
          message: {
            en: `${text} of "${network.name}" overlaps ${range.text} of VPC "${vpc.name}": the two can never be connected as they are.`,
            ko: `"${network.name}" 네트워크의 ${text} 범위와 VPC "${vpc.name}"의 ${range.text} 범위가 겹칩니다. 이대로는 두 네트워크를 연결할 수 없습니다.`,
          },
          path: ['cidrBlocks', text],
          related: [vpc.id],
        }
      }
    }
  },
}
