import type { Examples } from '@vpcanvas/rules'
import { group, inVpc } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'signs that are allowed', design: inVpc({ ...group('cache'), name: 'cache (prod) #1 [a+b]' }) },
    {
      title: 'Korean where the group name is left to AWS',
      design: inVpc({ ...group('cache', { generatedName: true }), name: '캐시 그룹' }),
    },
  ],
  failing: [
    { title: 'Korean', design: inVpc({ ...group('cache'), name: '캐시 그룹' }) },
    { title: 'a sign', design: inVpc({ ...group('cache'), name: 'cache|prod' }) },
  ],
}
