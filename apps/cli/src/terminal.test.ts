import { expect, it, vi } from 'vitest'
import { plain, terminal } from './terminal.ts'

const evil = 'a\u001b[31m\u009b2J\u202eb\u007f\nc'

function printed(stream: NodeJS.WriteStream, act: () => void): string {
  const write = vi.spyOn(stream, 'write').mockReturnValue(true)
  act()
  const text = write.mock.calls.map(([chunk]) => String(chunk)).join('')
  write.mockRestore()
  return text
}

it('lets no name drive the terminal', () => {
  expect(plain(evil)).toBe('a�[31m�2J�b��c')
  expect(printed(process.stderr, () => terminal('en').note(evil))).toBe('a�[31m�2J�b��c\n')
})

it('prints JSON that means the same and drives nothing', () => {
  const text = printed(process.stdout, () => terminal('en').json({ name: evil }))
  // oxlint-disable-next-line no-control-regex -- they must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  expect(JSON.parse(text)).toEqual({ name: evil })
})

it('writes a document into a pipe as it is', () => {
  expect(printed(process.stdout, () => terminal('en').document(`${evil}\n`))).toBe(`${evil}\n`)
})
