import { beforeEach, expect, it } from 'vitest'
import { notices, show, toasts } from './toastQueue.ts'

const say = (en: string) => show({ text: { en, ko: en }, tone: 'plain' })
const kept = () => notices.getState().map(({ text }) => text.en)

beforeEach(() => notices.setState([], true))

it('keeps what was said, the latest first, after it has gone', () => {
  say('A subnet goes into a VPC.')
  say('The clipboard holds nothing for a design.')
  for (const { key } of toasts.visibleToasts) toasts.close(key)
  expect(kept()).toEqual(['The clipboard holds nothing for a design.', 'A subnet goes into a VPC.'])
})

it('keeps the same said again once', () => {
  say('A subnet goes into a VPC.')
  say('A subnet goes into a VPC.')
  say('Copied.')
  say('A subnet goes into a VPC.')
  expect(kept()).toEqual(['A subnet goes into a VPC.', 'Copied.', 'A subnet goes into a VPC.'])
  expect(new Set(notices.getState().map(({ key }) => key)).size).toBe(3)
})

it('keeps the last fifty', () => {
  for (let index = 0; index < 60; index++) say(`Notice ${index}`)
  expect(kept()).toHaveLength(50)
  expect(kept()[0]).toBe('Notice 59')
})
