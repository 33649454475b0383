import type { Text } from '@vpcanvas/text'
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { limits } from '../../limits.ts'
import { type Offsets, type Parsed, parsedFrom, positionsIn } from '../../parsed.ts'
import { Unreadable } from '../../unreadable.ts'

/**
 * Reads the YAML of a template: `!Ref` and its like become the functions they are short for, aliases are followed, and
 * what is written as a number but could be a version or an account keeps its spelling.
 * @throws Unreadable with line and column; also for keys given twice, aliases inside themselves, and aliases that
 * multiply beyond all measure.
 */
export function parseYaml(text: string): Parsed {
  const offsets: Offsets = new WeakMap()
  const value = new Walk(text, offsets).document()
  return parsedFrom(text, value, offsets)
}

class Walk {
  private readonly text: string
  private readonly offsets: Offsets
  private readonly anchors = new Map<string, Node>()
  private readonly open = new Set<Node>()
  private nodes = 0

  constructor(text: string, offsets: Offsets) {
    this.text = text
    this.offsets = offsets
  }

  document(): unknown {
    const document = this.parsed()
    const [error] = document.errors
    if (error?.code === 'RESOURCE_EXHAUSTION') throw this.tooDeep(error.pos[0])
    if (error) throw this.wrong(inWords(error.code, error.message), error.pos[0])
    return this.value(document.contents, 0)
  }

  private parsed() {
    try {
      // The library would compare every key of a map with every other; `map` below does it in one pass.
      return parseDocument(this.text, { schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'error' })
    } catch (error) {
      if (error instanceof RangeError) throw this.tooDeep(0)
      throw error
    }
  }

  private value(node: Node | null | undefined, depth: number): unknown {
    if (!node) return null
    const at = node.range?.[0] ?? 0
    if (depth > limits.depth) throw this.tooDeep(at)
    if (++this.nodes > limits.nodes) {
      throw this.wrong(
        {
          en: 'Aliases repeat so much that the document never ends.',
          ko: '별칭(alias)이 지나치게 반복되어 문서가 너무 커집니다.',
        },
        at,
      )
    }
    if (isAlias(node)) return this.alias(node.source, at, depth)
    if (node.anchor) this.anchors.set(node.anchor, node)
    this.open.add(node)
    const value = isMap(node)
      ? this.map(node, depth)
      : isSeq(node)
        ? this.list(node, depth)
        : isScalar(node)
          ? scalarValue(node)
          : null
    this.open.delete(node)
    return this.tagged(node, value)
  }

  private alias(name: string, at: number, depth: number): unknown {
    const target = this.anchors.get(name)
    if (!target)
      throw this.wrong({ en: `There is no anchor "${name}" above.`, ko: `위쪽에 "${name}" 앵커가 없습니다.` }, at)
    if (this.open.has(target)) {
      throw this.wrong(
        {
          en: `The alias "${name}" stands inside what it names.`,
          ko: `"${name}" 별칭이 자신이 가리키는 값 안에 있습니다.`,
        },
        at,
      )
    }
    return this.value(target, depth + 1)
  }

  private map(node: YAMLMap, depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = {}
    const places = new Map<string | number, number>()
    this.offsets.set(map, places)
    for (const { key, value } of node.items as { key: Node | null; value: Node | null }[]) {
      const at = key?.range?.[0] ?? node.range?.[0] ?? 0
      if (!isScalar(key))
        throw this.wrong({ en: 'A key must be a plain word.', ko: '키는 단순한 문자열이어야 합니다.' }, at)
      if (key.anchor) this.anchors.set(key.anchor, key)
      const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
      if (places.has(name))
        throw this.wrong({ en: `The key "${name}" is there twice.`, ko: `"${name}" 키가 두 번 나옵니다.` }, at)
      if (name === '__proto__')
        throw this.wrong({ en: `"${name}" cannot be a key.`, ko: `"${name}" 값은 키로 쓸 수 없습니다.` }, at)
      places.set(name, at)
      map[name] = this.value(value, depth + 1)
    }
    return map
  }

  private list(node: YAMLSeq, depth: number): unknown[] {
    const places = new Map<string | number, number>()
    const list = (node.items as (Node | null)[]).map((item, at) => {
      places.set(at, item?.range?.[0] ?? node.range?.[0] ?? 0)
      return this.value(item, depth + 1)
    })
    this.offsets.set(list, places)
    return list
  }

  /** `!Ref X` as `{ Ref: X }`, `!Sub X` as `{ "Fn::Sub": X }`. */
  private tagged(node: Node, value: unknown): unknown {
    const { tag } = node
    if (!tag || !tag.startsWith('!') || tag === '!') return value
    const short = tag.slice(1)
    const name = short === 'Ref' || short === 'Condition' ? short : `Fn::${short}`
    const call = { [name]: short === 'GetAtt' && typeof value === 'string' ? attributeOf(value) : value }
    this.offsets.set(call, new Map([[name, node.range?.[0] ?? 0]]))
    return call
  }

  private tooDeep(at: number): Unreadable {
    return this.wrong(
      {
        en: `More than ${limits.depth} levels are nested inside one another.`,
        ko: `중첩 단계가 ${limits.depth}단계를 넘습니다.`,
      },
      at,
    )
  }

  private wrong(reason: Text, offset: number): Unreadable {
    return new Unreadable(reason, { path: '', position: positionsIn(this.text)(offset) })
  }
}

/** `A.B.C` as the resource A and its attribute B.C, which is how every spelling but the short one has it. */
function attributeOf(text: string): string[] {
  const at = text.indexOf('.')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function scalarValue(node: Scalar): unknown {
  const { value, source } = node
  // 8.0 is a version and 012345678901 an account: as numbers they would read 8 and 12345678901.
  if (typeof value === 'number' && source !== undefined && String(value) !== source) return source
  return typeof value === 'bigint' ? String(value) : value
}

function inWords(code: string, message: string): Text {
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        en: 'A tab is used to indent; YAML takes spaces only.',
        ko: '들여쓰기에 탭이 있습니다. YAML은 공백만 허용합니다.',
      }
    case 'BAD_INDENT':
      return { en: 'The indentation fits nothing above it.', ko: '들여쓰기가 위쪽의 어떤 항목과도 맞지 않습니다.' }
    case 'MULTIPLE_DOCS':
      return {
        en: 'There are several YAML documents; a template is one.',
        ko: 'YAML 문서가 여러 개입니다. 템플릿은 문서 하나여야 합니다.',
      }
    case 'MISSING_CHAR':
      return {
        en: `Something is not closed or lacks a mark: ${message}`,
        ko: `닫히지 않았거나 기호가 빠진 곳이 있습니다: ${message}`,
      }
    default:
      return { en: `This is not well-formed YAML: ${message}`, ko: `YAML 형식이 올바르지 않습니다: ${message}` }
  }
}
