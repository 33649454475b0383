import { type Region, regions } from '@vpcanvas/catalogue'
import type { Placement } from '@vpcanvas/model'
import { regionDefaults, type RegionProps, regionSchema } from './schema.ts'

/** Those that people reach for first; then the catalogue's order. */
const FIRST = [
  regionDefaults.region,
  'ap-northeast-1',
  'us-east-1',
  'us-west-2',
  'eu-west-1',
  'eu-central-1',
  'ap-southeast-1',
]

export const placement: Placement<RegionProps> = {
  arrive(view) {
    const used = new Set(view.all(regionSchema).map(({ props }) => props.region))
    const next = byPreference().find(({ id }) => !used.has(id))
    if (!next) {
      return {
        refused: { en: 'Every AWS Region is in the design already.', ko: '모든 AWS 리전이 이미 디자인에 있습니다.' },
      }
    }
    return {
      name: next.city.en,
      props: { region: next.id },
      decided: { en: `${next.id} · ${next.city.en}`, ko: `${next.id} · ${next.city.ko}` },
    }
  },
}

function byPreference(): readonly Region[] {
  const first = FIRST.flatMap((id) => regions.find((region) => region.id === id) ?? [])
  return [...first, ...regions.filter((region) => region.partition === 'aws' && !first.includes(region))]
}
