import { docs, regionById, regionOfZone } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import { regionOf } from '../../routing.ts'
import type { SubnetProps } from '../schema.ts'
import { emptiestZone } from '../zones.ts'

export const genAvailabilityZoneUnknown: Rule<SubnetProps> = {
  id: 'gen-availability-zone-unknown',
  severity: 'error',
  title: { en: 'A subnet’s zone is a zone of its Region', ko: '서브넷의 가용 영역은 그 리전의 영역이어야 합니다' },
  why: {
    en: 'A VPC spans the zones of one Region; AWS refuses any other name.',
    ko: 'VPC는 한 리전의 가용 영역에 걸치므로 AWS는 다른 이름을 거부합니다.',
  },
  fix: { en: 'Choose a zone of the Region.', ko: '그 리전의 가용 영역을 선택하십시오.' },
  docs: docs('ec2err'),
  awsCode: 'InvalidParameterValue',
  *check(subnet, look) {
    const zone = subnet.props.availabilityZone.trim()
    const region = regionOf(look, subnet.id)
    const known = region && regionById(region.props.region)
    if (zone === '' || !region || !known || regionOfZone(zone)?.id === known.id) return
    const other = emptiestZone(look, subnet)
    yield {
      message: {
        en: `${known.id} (${known.city.en}) has no zone "${zone}" for subnet "${subnet.name}".`,
        ko: `서브넷 "${subnet.name}": ${known.id}(${known.city.ko}) 리전에는 "${zone}" 가용 영역이 없습니다.`,
      },
      path: ['availabilityZone'],
      related: [region.id],
      ...(other && { fix: useInstead(subnet, ['availabilityZone'], other) }),
    }
  },
}
