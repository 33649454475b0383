import { expect, it } from 'vitest'
import { asCannotRun } from './failures.ts'

it.each(['Cancelled', 'AbortError'])('calls a stop with Ctrl-C no failure (%s)', (name) => {
  const stopped = Object.assign(new Error('aborted'), { name })
  expect(asCannotRun(stopped).text.en).toBe('Cancelled while looking at what is there. Run it again to go on.')
  expect(asCannotRun(new Error('aborted')).text.en).toMatch(/^An unexpected failure: aborted/)
})

it('says which port is taken, and the way out', () => {
  const taken = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE', syscall: 'listen', port: 4599 })
  expect(asCannotRun(taken).text).toEqual({
    en: 'Port 4599 cannot be listened on (EADDRINUSE). Give another one with --port.',
    ko: '4599 포트를 열 수 없습니다(EADDRINUSE). --port로 다른 포트를 지정하십시오.',
  })
})
