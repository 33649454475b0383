import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import type { VpcProps } from '../schema.ts'

export const vpcTenancyValue: Rule<VpcProps> = {
  id: 'vpc-tenancy-value',
  severity: 'error',
  title: { en: 'The tenancy of a VPC is default or dedicated', ko: 'VPC의 테넌시는 default 또는 dedicated입니다' },
  why: {
    en: 'A VPC decides only whether instances are dedicated by default; "host" is a choice of an instance.',
    ko: 'VPC는 인스턴스의 기본 테넌시가 전용인지만 정합니다. "host"는 인스턴스에서 선택하는 값입니다.',
  },
  fix: { en: 'Use default.', ko: 'default를 사용하십시오.' },
  docs: docs('ec2api', 'CreateVpc'),
  awsCode: 'UnsupportedTenancy / InvalidParameterValue',
  *check(vpc) {
    const { instanceTenancy } = vpc.props
    if (instanceTenancy === 'default' || instanceTenancy === 'dedicated') return
    yield {
      message: {
        en: `"${instanceTenancy}" is no tenancy of a VPC ("${vpc.name}").`,
        ko: `VPC "${vpc.name}": "${instanceTenancy}" 값은 VPC의 테넌시가 아닙니다.`,
      },
      path: ['instanceTenancy'],
      awsCode: instanceTenancy === 'host' ? 'UnsupportedTenancy' : 'InvalidParameterValue',
      fix: useInstead(vpc, ['instanceTenancy'], 'default'),
    }
  },
}
