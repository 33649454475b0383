import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc } from '../../example-network.ts'

const applied = inVpc(group('cache', { description: 'Guards the cache' }))

export const examples: Examples = {
  passing: [
    {
      title: 'another rule',
      design: inVpc(group('cache', { description: 'Guards the cache', ingress: [allow('10.0.0.0/16', 6379)] })),
      applied,
    },
    { title: 'nothing applied yet', design: inVpc(group('cache', { description: 'Guards the sessions' })) },
  ],
  failing: [
    { title: 'another description', design: inVpc(group('cache', { description: 'Guards the sessions' })), applied },
    {
      title: 'another name',
      design: inVpc({ ...group('cache', { description: 'Guards the cache' }), name: 'sessions' }),
      applied,
    },
  ],
}
