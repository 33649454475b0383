import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type VpcProps, vpcSchema } from '../schema.ts'

export const vpcTenancyToDedicated = replacementRule<VpcProps>(vpcSchema, {
  id: 'vpc-tenancy-to-dedicated',
  title: { en: 'Tenancy can be changed only towards default', ko: '테넌시는 default로만 바꿀 수 있습니다' },
  why: {
    en: 'AWS changes the tenancy of a VPC in place from dedicated to default; the other way needs a new VPC.',
    ko: 'AWS는 VPC의 테넌시를 dedicated에서 default로만 바로 바꿉니다. 반대 방향은 새 VPC가 필요합니다.',
  },
  fix: { en: 'Keep default, or plan a new VPC.', ko: 'default를 유지하거나 새 VPC를 계획하십시오.' },
  docs: docs('ec2api', 'ModifyVpcTenancy'),
  props: { instanceTenancy: { en: 'the tenancy', ko: '테넌시' } },
  means: { en: 'Everything in the VPC is replaced with it.', ko: 'VPC 안의 모든 리소스도 함께 교체됩니다.' },
})
