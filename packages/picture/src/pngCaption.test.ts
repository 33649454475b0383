import { crc32 } from 'node:zlib'
import { assert, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { pngWithCaption } from './pngCaption.ts'

/** One grey pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

/** The chunks of a PNG as somebody else would read them; whoever wrote a wrong checksum is caught. */
function chunksOf(bytes: Buffer): readonly (readonly [type: string, data: Buffer])[] {
  const chunks: (readonly [string, Buffer])[] = []
  for (let at = 8; at < bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at)
    expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)))
    chunks.push([bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, end)])
    at = end + 4
  }
  return chunks
}

it('says what it shows, in front of its pixels, whatever the design is called', () => {
  assert(
    property(string({ unit: 'binary' }), string({ unit: 'binary' }), (title, description) => {
      const chunks = chunksOf(Buffer.from(pngWithCaption(png, { title, description, language: 'ko' })))
      expect(chunks.map(([type]) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
      const texts = chunks.filter(([type]) => type === 'iTXt').map(([, data]) => data.toString().split('\0'))
      const plain = (text: string) => Buffer.from(text.replaceAll('\0', '\uFFFD')).toString()
      expect(texts).toEqual([
        ['Title', '', '', '', '', plain(title)],
        ['Description', '', '', 'ko', '', plain(description)],
      ])
    }),
  )
})

it('leaves what is no PNG as it is', () => {
  const caption = { title: 'a', description: 'b', language: 'en' }
  expect(pngWithCaption(Buffer.from('GIF89a'), caption)).toEqual(new Uint8Array(Buffer.from('GIF89a')))
})
