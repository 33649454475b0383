import type { Examples } from '@vpcanvas/rules'
import { group, inVpc, twoVpcs } from '../../example-network.ts'

export const examples: Examples = {
  passing: [
    { title: 'two names', design: inVpc(group('a'), group('b')) },
    {
      title: 'one name that is nobody’s group name',
      design: inVpc({ ...group('a', { generatedName: true }), name: 'cache' }, { ...group('b'), name: 'cache' }),
    },
    {
      title: 'one name in two VPCs',
      design: twoVpcs({ ...group('a'), name: 'cache' }, { ...group('b'), parent: 'vpc-2', name: 'cache' }),
    },
  ],
  failing: [
    { title: 'one name', design: inVpc({ ...group('a'), name: 'cache' }, { ...group('b'), name: 'cache' }) },
    {
      title: 'one name in two cases',
      design: inVpc(
        { ...group('a'), name: 'cache' },
        { ...group('b'), name: 'Cache' },
        { ...group('c'), name: 'cache-2' },
      ),
    },
  ],
}
