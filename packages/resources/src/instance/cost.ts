import { type Charge, type Costs, spanOf } from '@vpcanvas/cost'
import type { Resource, View } from '@vpcanvas/model'
import { billedIn, gbAMonth, hourly } from '../billing.ts'
import { elasticIpSchema } from '../elastic-ip/schema.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { alternatives } from './alternatives.ts'
import type { InstanceProps } from './schema.ts'

const DISK = 'instance.diskGb'
const ACROSS = 'instance.zoneGb'

/** https://aws.amazon.com/ec2/pricing/on-demand/ */
export const cost: Costs<InstanceProps> = {
  about: {
    en: 'Every hour it runs, as Linux on demand, its disk, its public address, and what it exchanges with other zones.',
    ko: '온디맨드 Linux 실행 시간, 디스크, 퍼블릭 주소, 그리고 다른 가용 영역과 주고받는 데이터로 청구됩니다.',
  },
  assumes: {
    [DISK]: {
      label: { en: 'Disk of each instance (gp3)', ko: '인스턴스당 디스크(gp3)' },
      unit: { en: 'GB', ko: 'GB' },
      span: { low: 8, typical: 8, high: 30 },
    },
    [ACROSS]: {
      label: {
        en: 'Data of each instance with other zones, in and out',
        ko: '인스턴스당 다른 가용 영역과 주고받는 데이터',
      },
      unit: gbAMonth,
      span: { low: 0, typical: 20, high: 500 },
    },
  },
  charges(instance, view, usage) {
    const region = billedIn(view, instance.id)
    const { instanceType } = instance.props
    // Dedicated hardware has other prices, and a fee for the region besides.
    const isDedicated = view.within(vpcSchema, instance.id)?.props.instanceTenancy === 'dedicated'
    const charges: Charge[] = [
      hourly(region, {
        id: 'hours',
        label: isDedicated
          ? { en: `${instanceType}, dedicated`, ko: `${instanceType}(전용)` }
          : { en: instanceType, ko: instanceType },
        rate: isDedicated ? null : `instance-hour:${instanceType}`,
      }),
      {
        id: 'disk',
        label: { en: 'Disk', ko: '디스크' },
        rate: 'disk-gb-month',
        region,
        unit: 'gbMonth',
        quantity: spanOf(usage, DISK),
        assumption: DISK,
      },
    ]
    if (hasOwnPublicAddress(instance, view)) {
      charges.push(
        hourly(region, {
          id: 'address',
          label: { en: 'Public IPv4 address', ko: '퍼블릭 IPv4 주소' },
          rate: 'ipv4-hour',
        }),
      )
    }
    if (zonesBeside(instance, view) > 0) {
      charges.push({
        id: 'zones',
        label: { en: 'Data with other zones', ko: '다른 가용 영역과 주고받는 데이터' },
        rate: 'zone-gb',
        region,
        unit: 'gb',
        quantity: spanOf(usage, ACROSS),
        assumption: ACROSS,
      })
    }
    return charges
  },
  alternatives,
}

/** Whether AWS gives it a public address; an Elastic IP address takes that one's place, and is billed itself. */
function hasOwnPublicAddress(instance: Resource<InstanceProps>, view: View): boolean {
  const asked =
    instance.props.associatePublicIpAddress ?? view.as(subnetSchema, instance.parent)?.props.mapPublicIpOnLaunch
  return Boolean(asked) && !view.mentions(instance.id).some(({ by }) => by.kind === elasticIpSchema.kind)
}

/** How many zones of its VPC it is not in. */
function zonesBeside(instance: Resource<InstanceProps>, view: View): number {
  const home = view.as(subnetSchema, instance.parent)
  if (!home) return 0
  const zones = view.childrenOf(subnetSchema, home.parent).map(({ props }) => props.availabilityZone)
  return new Set(zones.filter((zone) => zone !== home.props.availabilityZone)).size
}
