import type { Text } from '@vpcanvas/text'
import { limits } from './limits.ts'
import { type Offsets, type Parsed, parsedFrom, positionsIn } from './parsed.ts'
import { Unreadable } from './unreadable.ts'

/**
 * Reads JSON strictly, and says where it goes wrong, which `JSON.parse` does not. Refuses what people do not mean and
 * machines disagree about: a key twice in one object, `__proto__` as a key, depths that only an attack has.
 * @throws Unreadable with line and column.
 */
export function parseJson(text: string): Parsed {
  const offsets: Offsets = new WeakMap()
  const value = new Reader(text, offsets).document()
  return parsedFrom(text, value, offsets)
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// oxlint-disable-next-line no-control-regex -- JSON refuses them inside quotes
const PLAIN = /[^"\\\u0000-\u001f]*/y
const SPACE = /[ \t\n\r]*/y

class Reader {
  private readonly text: string
  private readonly offsets: Offsets
  private at = 0

  constructor(text: string, offsets: Offsets) {
    this.text = text
    this.offsets = offsets
  }

  document(): unknown {
    this.space()
    const value = this.value(0)
    this.space()
    if (this.at < this.text.length) {
      throw this.wrong({
        en: 'There is more text after the end of the JSON document.',
        ko: 'JSON 문서가 끝난 뒤에 다른 내용이 있습니다.',
      })
    }
    return value
  }

  private value(depth: number): unknown {
    if (depth > limits.depth) {
      throw this.wrong({
        en: `More than ${limits.depth} levels are nested inside one another.`,
        ko: `중첩 단계가 ${limits.depth}단계를 넘습니다.`,
      })
    }
    switch (this.text[this.at]) {
      case '{':
        return this.object(depth)
      case '[':
        return this.list(depth)
      case '"':
        return this.string()
      case 't':
        return this.word('true', true)
      case 'f':
        return this.word('false', false)
      case 'n':
        return this.word('null', null)
      default:
        return this.number()
    }
  }

  private object(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    const places = new Map<string | number, number>()
    this.offsets.set(object, places)
    this.at++
    this.space()
    if (this.taken('}')) return object
    for (;;) {
      const start = this.at
      if (this.text[start] !== '"') throw this.unexpected('a key in double quotes', '큰따옴표로 묶은 키')
      const key = this.string()
      if (places.has(key)) {
        throw this.wrong({ en: `The key "${key}" is there twice.`, ko: `"${key}" 키가 두 번 나옵니다.` }, start)
      }
      if (key === '__proto__')
        throw this.wrong({ en: `"${key}" cannot be a key.`, ko: `"${key}" 값은 키로 쓸 수 없습니다.` }, start)
      places.set(key, start)
      this.space()
      if (!this.taken(':')) throw this.unexpected('":"', '":"')
      this.space()
      object[key] = this.value(depth + 1)
      this.space()
      if (this.taken('}')) return object
      if (!this.taken(',')) throw this.unexpected('"," or "}"', '"," 또는 "}"')
      this.space()
    }
  }

  private list(depth: number): unknown[] {
    const list: unknown[] = []
    const places = new Map<string | number, number>()
    this.offsets.set(list, places)
    this.at++
    this.space()
    if (this.taken(']')) return list
    for (;;) {
      places.set(list.length, this.at)
      list.push(this.value(depth + 1))
      this.space()
      if (this.taken(']')) return list
      if (!this.taken(',')) throw this.unexpected('"," or "]"', '"," 또는 "]"')
      this.space()
    }
  }

  private string(): string {
    const start = this.at++
    let read = ''
    for (;;) {
      PLAIN.lastIndex = this.at
      const run = PLAIN.exec(this.text)?.[0] ?? ''
      read += run
      this.at += run.length
      const next = this.text[this.at]
      if (next === '"') {
        this.at++
        return read
      }
      if (next === undefined)
        throw this.wrong({ en: 'This text has no closing quote.', ko: '닫는 따옴표가 없습니다.' }, start)
      if (next !== '\\') {
        throw this.wrong({
          en: 'A line break or control character stands inside quotes.',
          ko: '따옴표 안에 줄바꿈이나 제어 문자가 있습니다.',
        })
      }
      read += this.escape()
    }
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? ''
    const plain = ESCAPES[letter]
    if (plain !== undefined) {
      this.at += 2
      return plain
    }
    const code = this.text.slice(this.at + 2, this.at + 6)
    if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(code)) {
      throw this.wrong({
        en: `"\\${letter}" is no escape that JSON knows.`,
        ko: `"\\${letter}" 값은 JSON의 이스케이프가 아닙니다.`,
      })
    }
    this.at += 6
    return String.fromCharCode(Number.parseInt(code, 16))
  }

  private number(): number {
    NUMBER.lastIndex = this.at
    const digits = NUMBER.exec(this.text)?.[0]
    if (digits === undefined) throw this.unexpected('a value', '값')
    this.at += digits.length
    return Number(digits)
  }

  private word<T>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) throw this.unexpected('a value', '값')
    this.at += word.length
    return value
  }

  private space(): void {
    SPACE.lastIndex = this.at
    this.at += SPACE.exec(this.text)?.[0].length ?? 0
  }

  private taken(mark: string): boolean {
    if (this.text[this.at] !== mark) return false
    this.at++
    return true
  }

  private unexpected(wantedEn: string, wantedKo: string): Unreadable {
    const found = this.text[this.at]
    return found === undefined
      ? this.wrong({
          en: `The JSON document ends too early; expected ${wantedEn}.`,
          ko: `JSON 문서가 중간에 끝났습니다. 필요한 것: ${wantedKo}.`,
        })
      : this.wrong({
          en: `Expected ${wantedEn}, found ${JSON.stringify(found)}.`,
          ko: `필요한 것: ${wantedKo}, 실제: ${JSON.stringify(found)}.`,
        })
  }

  private wrong(reason: Text, offset: number = this.at): Unreadable {
    return new Unreadable(reason, { path: '', position: positionsIn(this.text)(offset) })
  }
}
