import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { regionOf } from '../../routing.ts'
import type { PrefixListProps } from '../schema.ts'

export const plRegion: Rule<PrefixListProps> = {
  id: 'pl-region',
  severity: 'error',
  title: { en: 'A prefix list is used in its own Region', ko: '접두사 목록은 같은 리전에서만 사용합니다' },
  why: {
    en: 'A list exists in one Region; in another AWS does not find it.',
    ko: '목록은 하나의 리전에만 있으며, 다른 리전에서는 AWS가 찾지 못합니다.',
  },
  fix: { en: 'Make a copy of the list in the other Region.', ko: '다른 리전에 목록의 사본을 만드십시오.' },
  docs: docs('vpcug', 'managed-prefix-lists'),
  awsCode: 'InvalidPrefixListID.NotFound',
  *check(list, look) {
    const own = regionOf(look, list.id)
    if (!own) return
    for (const { by } of look.mentions(list.id)) {
      const other = regionOf(look, by.id)
      if (!other || other.props.region === own.props.region) continue
      yield {
        message: {
          en: `Prefix list "${list.name}" is in ${own.props.region}; "${by.name}", which names it, is in ${other.props.region}.`,
          ko: `접두사 목록 "${list.name}"의 리전은 ${own.props.region}, 이를 지정하는 "${by.name}"의 리전은 ${other.props.region}입니다.`,
        },
        related: [by.id],
      }
    }
  },
}
