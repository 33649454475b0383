import type { Examples } from '@vpcanvas/rules'
import { group, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [{ title: 'signs that are allowed', design: inVpc({ ...group('cache'), name: 'cache (prod) #1 [a+b]' }) }],
  failing: [
    { title: 'Korean', design: inVpc({ ...group('cache'), name: '캐시 그룹' }) },
    { title: 'a sign', design: inVpc({ ...group('cache'), name: 'cache|prod' }) },
  ],
}
