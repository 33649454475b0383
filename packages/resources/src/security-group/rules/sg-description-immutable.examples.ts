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
    {
      title: 'another name of a group that AWS knows by one that was made up',
      design: inVpc({ ...group('cache', { description: 'Guards the cache', generatedName: true }), name: 'sessions' }),
      applied: inVpc(group('cache', { description: 'Guards the cache', generatedName: true })),
    },
    { title: 'nothing applied yet', design: inVpc(group('cache', { description: 'Guards the sessions' })) },
  ],
  failing: [
    {
      title: 'a name where one was made up',
      design: inVpc(group('cache', { description: 'Guards the cache' })),
      applied: inVpc(group('cache', { description: 'Guards the cache', generatedName: true })),
    },
    { title: 'another description', design: inVpc(group('cache', { description: 'Guards the sessions' })), applied },
    {
      title: 'another name',
      design: inVpc({ ...group('cache', { description: 'Guards the cache' }), name: 'sessions' }),
      applied,
    },
  ],
}
