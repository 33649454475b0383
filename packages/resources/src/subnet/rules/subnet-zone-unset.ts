import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import type { SubnetProps } from '../schema.ts'
import { emptiestZone } from '../zones.ts'

export const subnetZoneUnset: Rule<SubnetProps> = {
  id: 'subnet-zone-unset',
  severity: 'advice',
  title: { en: 'A subnet says its zone', ko: '서브넷의 가용 영역을 지정합니다' },
  why: {
    en: 'Where no zone is given AWS picks one, so the same design may come out differently.',
    ko: '가용 영역을 지정하지 않으면 AWS가 고르므로 같은 디자인의 결과가 달라질 수 있습니다.',
  },
  fix: { en: 'Choose a zone.', ko: '가용 영역을 선택하십시오.' },
  docs: docs('ec2api', 'CreateSubnet'),
  awsCode: null,
  *check(subnet, look) {
    if (subnet.props.availabilityZone.trim() !== '') return
    const zone = emptiestZone(look, subnet)
    yield {
      message: {
        en: `Subnet "${subnet.name}" leaves its zone to AWS.`,
        ko: `서브넷 "${subnet.name}": 가용 영역이 정해지지 않아 AWS가 선택합니다.`,
      },
      path: ['availabilityZone'],
      ...(zone && { fix: useInstead(subnet, ['availabilityZone'], zone) }),
    }
  },
}
