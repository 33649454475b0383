import { bring, emptyDesign } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { expect, it } from 'vitest'
import { learnToHandle } from './handling.ts'

const design = emptyDesign('d', 'D')

it('what a drop brings is fetched again until it is there; before, a drop is refused in words', async () => {
  expect(bring(design, kinds, 'region', null)).toMatchObject({ refused: { en: expect.stringContaining('loading') } })
  let tries = 0
  const { learnHandling } = await import('@vpcanvas/resources/drawing')
  await learnToHandle(() => (++tries < 3 ? Promise.reject(new Error('offline')) : learnHandling()), 1)
  expect(tries).toBe(3)
  expect(bring(design, kinds, 'region', null)).toHaveProperty('edits')
})
