import { schemasOf, viewOf } from '@vpcanvas/model'
import { expect, it } from 'vitest'
import { interfaceEndpoint, inVpc, subnet } from '../example-network.ts'
import { kinds } from '../kinds.ts'
import { designScene } from './scene.ts'

it('an endpoint in a subnet wears its own icon, not that of a cache', () => {
  const design = inVpc(subnet('a', '10.0.0.0/24'), interfaceEndpoint('logs', ['a']))
  const scene = designScene(
    viewOf(design, schemasOf(kinds)),
    {},
    {
      language: 'en',
      lens: 'placement',
      exposure: () => undefined,
      problemsOf: () => [],
    },
  )
  expect(scene.guests('a')).toEqual([{ icon: 'vpc-endpoint', name: 'logs', role: 'Endpoint' }])
})
