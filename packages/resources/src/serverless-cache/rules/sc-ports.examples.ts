import type { Examples } from '@vpcanvas/rules'
import { allow, group, inVpc, serverlessPart } from '../../example-network.ts'

const admitting = (from: number, to: number, ...more: ReturnType<typeof allow>[]) =>
  inVpc(
    group('sg', { ingress: [allow('10.0.0.0/16', from, to), ...more] }),
    ...serverlessPart({ securityGroups: ['sg'], engine: 'valkey' }),
  )

export const examples: Examples = {
  passing: [
    { title: 'both ports', design: admitting(6379, 6380) },
    { title: 'both ports, by two rules', design: admitting(6379, 6379, allow('10.0.0.0/16', 6380)) },
    { title: 'neither, which another rule says', design: admitting(443, 443) },
  ],
  failing: [
    { title: 'the port to write alone', design: admitting(6379, 6379) },
    {
      title: 'both ports, each for somebody else',
      design: admitting(6379, 6379, allow('10.9.0.0/16', 6380)),
    },
  ],
}
