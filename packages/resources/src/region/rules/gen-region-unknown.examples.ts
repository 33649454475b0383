import type { Examples } from '@vpcanvas/rules'
import { designOf } from '../../design-of.ts'

const region = (code: string) => designOf({ id: 'region', kind: 'region', props: { region: code } })

export const examples: Examples = {
  passing: [{ title: 'Seoul', design: region('ap-northeast-2') }],
  failing: [
    { title: 'a zone', design: region('ap-northeast-2a') },
    { title: 'capitals', design: region('AP-NORTHEAST-2') },
  ],
}
