import { expect, it } from 'vitest'
import { asCannotRun } from './failures.ts'

it.each(['Cancelled', 'AbortError'])('calls a stop with Ctrl-C no failure (%s)', (name) => {
  const stopped = Object.assign(new Error('aborted'), { name })
  expect(asCannotRun(stopped).text.en).toBe('Cancelled while looking at what is there. Run it again to go on.')
  expect(asCannotRun(new Error('aborted')).text.en).toMatch(/^An unexpected failure: aborted/)
})
