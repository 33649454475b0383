import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'

const region = (code: string, name = 'frame') =>
  designOf({ id: 'region', kind: 'region', name, props: { region: code } })

export const examples: Examples = {
  passing: [{ title: 'another name', design: region('ap-northeast-2', 'Seoul'), applied: region('ap-northeast-2') }],
  failing: [{ title: 'another Region', design: region('ap-northeast-1'), applied: region('ap-northeast-2') }],
}
