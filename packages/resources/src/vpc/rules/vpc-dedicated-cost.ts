import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import type { VpcProps } from '../schema.ts'

export const vpcDedicatedCost: Rule<VpcProps> = {
  id: 'vpc-dedicated-cost',
  severity: 'advice',
  title: { en: 'Dedicated tenancy costs extra', ko: '전용 테넌시에는 추가 요금이 있습니다' },
  why: {
    en: 'AWS charges an hourly fee for each Region with dedicated instances, and fewer instance types are offered.',
    ko: 'AWS는 전용 인스턴스가 있는 리전마다 시간당 요금을 부과하며 선택할 수 있는 인스턴스 유형도 적습니다.',
  },
  fix: {
    en: 'Use default unless a rule of yours demands it.',
    ko: '별도의 규정이 요구하지 않으면 default를 사용하십시오.',
  },
  docs: docs('ec2api', 'CreateVpc'),
  awsCode: null,
  *check(vpc) {
    if (vpc.props.instanceTenancy !== 'dedicated') return
    yield {
      message: {
        en: `Every instance in VPC "${vpc.name}" is dedicated, at an extra charge.`,
        ko: `VPC "${vpc.name}": 모든 인스턴스가 전용으로 실행되어 추가 요금이 부과됩니다.`,
      },
      path: ['instanceTenancy'],
      fix: useInstead(vpc, ['instanceTenancy'], 'default'),
    }
  },
}
