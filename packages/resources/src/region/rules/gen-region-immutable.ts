import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type RegionProps, regionSchema } from '../schema.ts'

export const genRegionImmutable = replacementRule<RegionProps>(regionSchema, {
  id: 'gen-region-immutable',
  title: { en: 'Nothing moves to another Region', ko: '리소스는 다른 리전으로 옮길 수 없습니다' },
  why: {
    en: 'AWS keeps every resource in the Region it was made in: everything in the frame is made anew in the other one.',
    ko: 'AWS의 리소스는 만들어진 리전에 머뭅니다. 안에 있는 모든 것을 다른 리전에 새로 만듭니다.',
  },
  fix: { en: 'Keep it, and draw the other Region beside it.', ko: '그대로 두고 옆에 다른 리전을 추가하십시오.' },
  docs: docs('vpcug', 'how-it-works'),
  props: { region: { en: 'the Region', ko: '리전' } },
  means: {
    en: 'Everything in it is replaced, and caches lose their data.',
    ko: '안의 모든 리소스가 교체되고 캐시는 데이터를 잃습니다.',
  },
})
