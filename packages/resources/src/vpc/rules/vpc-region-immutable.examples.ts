import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'

const inRegion = (parent: string) =>
  designOf(
    { id: 'seoul', kind: 'region', props: { region: 'ap-northeast-2' } },
    { id: 'tokyo', kind: 'region', props: { region: 'ap-northeast-1' } },
    { id: 'vpc', kind: 'vpc', parent },
  )

export const examples: Examples = {
  passing: [{ title: 'where it was', design: inRegion('seoul'), applied: inRegion('seoul') }],
  failing: [{ title: 'in another Region', design: inRegion('tokyo'), applied: inRegion('seoul') }],
}
