import type { Caption } from './caption.ts'

/** The eight bytes that a PNG begins with, and how long its first chunk, IHDR, is with length, type and checksum. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const HEADER = 25

/**
 * A PNG file that says what it shows: its title and description as international text (https://www.w3.org/TR/png-3/#11iTXt),
 * in front of its pixels. Bytes that are no PNG stay as they are.
 */
export function pngWithCaption(png: Uint8Array, { title, description, language }: Caption): Uint8Array<ArrayBuffer> {
  if (SIGNATURE.some((byte, at) => png[at] !== byte)) return new Uint8Array(png)
  const after = SIGNATURE.length + HEADER
  return joined(
    png.subarray(0, after),
    // A name has no language.
    textChunk('Title', '', title),
    textChunk('Description', language, description),
    png.subarray(after),
  )
}

/** Keyword, not compressed, language, no keyword in that language, text. */
function textChunk(keyword: string, language: string, text: string): Uint8Array {
  return chunk('iTXt', utf8(`${keyword}\0\0\0${language}\0\0${text.replaceAll('\0', '\uFFFD')}`))
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined(utf8(type), data)
  return joined(uint32(data.length), body, uint32(checksum(body)))
}

/** CRC-32, as PNG has it. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  }
  return ~rest >>> 0
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
