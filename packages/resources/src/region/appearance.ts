import type { Appearance } from '../appearance.ts'
import { regionById } from '@vpcanvas/catalogue'
import { verbatim } from '@vpcanvas/text'
import { type RegionProps, regionSchema } from './schema.ts'

export const appearance: Appearance<RegionProps> = {
  label: regionSchema.label,
  plural: { en: 'Regions', ko: '리전' },
  group: 'places',
  icon: 'region',
  shape: 'frame',
  size: { width: 936, height: 712 },
  explain: {
    en: 'A geographic area where AWS runs at least three separate zones; a VPC lives in exactly one.',
    ko: 'AWS가 서로 분리된 가용 영역을 여러 개 운영하는 지리적 영역입니다. VPC 하나는 정확히 한 리전에 속합니다.',
  },
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html',
  summary({ props }) {
    const city = regionById(props.region)?.city
    return city ? { en: `${props.region} · ${city.en}`, ko: `${props.region} · ${city.ko}` } : verbatim(props.region)
  },
  inset: { top: 64, bottom: 24 },
}
