import { docs, regionById } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import type { RegionProps } from '../schema.ts'

export const genRegionUnknown: Rule<RegionProps> = {
  id: 'gen-region-unknown',
  severity: 'warning',
  title: { en: 'A Region is one of AWS’s', ko: '리전은 AWS에 있는 것이어야 합니다' },
  why: {
    en: 'There is no endpoint to call for a code that AWS does not have. A Region newer than this version of vpcanvas is fine.',
    ko: 'AWS에 없는 코드에는 호출할 엔드포인트가 없습니다. vpcanvas 버전보다 새로운 리전이라면 괜찮습니다.',
  },
  fix: { en: 'Choose a Region.', ko: '리전을 선택하십시오.' },
  docs: docs('regions', 'aws-regions'),
  awsCode: null,
  *check(region) {
    const { region: code } = region.props
    if (regionById(code)) return
    const value = regionById(code.trim().toLowerCase())?.id
    yield {
      message: {
        en: `vpcanvas knows no Region "${code}" ("${region.name}").`,
        ko: `"${region.name}": "${code}" 리전은 vpcanvas가 알지 못합니다.`,
      },
      path: ['region'],
      ...(value && { fix: useInstead(region, ['region'], value) }),
    }
  },
}
