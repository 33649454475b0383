import type { Examples } from '@vpcanvas/rules'
import { inVpc, list } from '../../example-network.ts'

const name = 'com.amazonaws.ap-northeast-2.s3'

export const examples: Examples = {
  passing: [
    { title: 'a name of one’s own', design: inVpc(list('list', [])) },
    { title: 'AWS’s own, as AWS shows it', design: inVpc({ ...list('pl-78a54011', ['52.219.56.0/22']), name }) },
  ],
  failing: [{ title: 'one with such a name', design: inVpc({ ...list('list', []), name }) }],
}
