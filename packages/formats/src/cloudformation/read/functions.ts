import { formatBlock, parseBlock, split, widthOf } from '@vpcanvas/ip'
import type { Text } from '@vpcanvas/text'
import { limits } from '../../limits.ts'
import type { Steps } from './sections.ts'
import {
  asText,
  isObject,
  NO_VALUE,
  Piece,
  Pointer,
  settledLater,
  Stem,
  STEM_END,
  Unsettled,
  type Value,
} from './values.ts'

/** What a function needs from the one that works templates out. */
export interface Evaluation {
  value(raw: unknown, path: Steps): Value
  condition(name: string, path: Steps): boolean | Unsettled
  mapping(name: string): unknown
  zones(region: string): readonly string[] | null
  readonly region: string
  fail(path: Steps, reason: Text): never
}

type Fn = (argument: unknown, path: Steps, on: Evaluation) => Value

/**
 * The functions that can be worked out from a template alone.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
export const functions: Readonly<Record<string, Fn>> = {
  'Fn::Join': (argument, path, on) => {
    const [delimiter, list] = pair(argument, path, on)
    const parts = listOf(list, path, on)
    if (parts instanceof Unsettled) return parts
    const by = asText(delimiter)
    if (by === null)
      return on.fail(path, {
        en: 'Fn::Join takes a delimiter and a list.',
        ko: 'Fn::Join에는 구분자와 목록이 필요합니다.',
      })
    if (parts.length === 1 && parts[0] instanceof Pointer) return parts[0]
    return joined(parts, by, path, on)
  },
  'Fn::Select': (argument, path, on) => {
    const [index, list] = pair(argument, path, on)
    // The first of the blocks that a VPC will have stands for them: it has one of each family.
    if (list instanceof Pointer && asText(index) === '0') return list
    const values = listOf(list, path, on)
    if (values instanceof Unsettled) return values
    if (index instanceof Unsettled) return index
    const at = Number(asText(index) ?? Number.NaN)
    if (!Number.isInteger(at)) {
      return on.fail(path, {
        en: 'Fn::Select takes a whole number and a list.',
        ko: 'Fn::Select에는 정수와 목록이 필요합니다.',
      })
    }
    const value = values[at]
    return value === undefined
      ? on.fail(path, {
          en: `Fn::Select wants number ${at} of a list that has ${values.length} (counted from 0).`,
          ko: `Fn::Select의 번호가 목록을 벗어납니다. 번호: ${at}(0부터), 목록의 항목 수: ${values.length}.`,
        })
      : value
  },
  'Fn::Split': (argument, path, on) => {
    const [delimiter, text] = pair(argument, path, on)
    if (text instanceof Unsettled) return text
    const by = asText(delimiter)
    if (text instanceof Pointer) return by === STEM_END ? [new Stem(text), ''] : new Unsettled(settledLater)
    const whole = asText(text)
    if (!by || whole === null)
      return on.fail(path, {
        en: 'Fn::Split takes a delimiter and a text.',
        ko: 'Fn::Split에는 구분자와 문자열이 필요합니다.',
      })
    return whole.split(by)
  },
  'Fn::Cidr': (argument, path, on) => {
    const parameters = listOf(on.value(argument, path), path, on)
    if (parameters instanceof Unsettled) return parameters
    const [outer, ...sizes] = parameters
    const loose = [...sizes, outer].find((one) => one instanceof Unsettled || one instanceof Pointer)
    if (loose instanceof Pointer && loose === outer) return pieces(outer, sizes, path, on)
    if (loose !== undefined) return loose instanceof Unsettled ? loose : new Unsettled(settledLater)
    return cidr(
      parameters.map((one) => asText(one) ?? ''),
      path,
      on,
    )
  },
  'Fn::GetAZs': (argument, path, on) => {
    const region = on.value(argument, path)
    if (region instanceof Unsettled) return region
    const name = asText(region) || on.region
    return (
      on.zones(name) ??
      new Unsettled({ en: `the zones of "${name}" are not known`, ko: `"${name}" 리전의 가용 영역을 알 수 없습니다` })
    )
  },
  'Fn::If': (argument, path, on) => {
    const parts = Array.isArray(argument) ? (argument as unknown[]) : []
    const [name, then, otherwise] = parts
    if (parts.length !== 3 || typeof name !== 'string') {
      return on.fail(path, {
        en: 'Fn::If takes the name of a condition and two values.',
        ko: 'Fn::If에는 조건 이름과 값 두 개가 필요합니다.',
      })
    }
    const decided = on.condition(name, path)
    if (decided instanceof Unsettled) return decided
    return decided ? on.value(then, [...path, 1]) : on.value(otherwise, [...path, 2])
  },
  'Fn::FindInMap': (argument, path, on) => {
    const parts = Array.isArray(argument) ? (argument as unknown[]).map((one, at) => on.value(one, [...path, at])) : []
    const loose = parts.slice(0, 3).find((one) => one instanceof Unsettled || one instanceof Pointer)
    if (loose !== undefined) return loose instanceof Unsettled ? loose : new Unsettled(settledLater)
    const [map = '', first = '', second = ''] = parts.slice(0, 3).map((one) => asText(one) ?? '')
    const found = inner(inner(on.mapping(map), first), second)
    if (found !== undefined) return on.value(found, path)
    const options = parts[3]
    if (isObject(options) && options['DefaultValue'] !== undefined) return options['DefaultValue']
    // Maps of images by region seldom have every region: no reason to refuse the network around them.
    return new Unsettled({
      en: `the mapping "${map}" has no "${first}" with "${second}"`,
      ko: `"${map}" 매핑에 "${first}" - "${second}" 값이 없습니다`,
    })
  },
  'Fn::Length': (argument, path, on) => {
    const list = listOf(on.value(argument, path), path, on)
    return list instanceof Unsettled ? list : list.length
  },
  'Fn::ImportValue': () =>
    new Unsettled({ en: 'its value comes from another stack', ko: '다른 스택에서 내보낸 값입니다' }),
}

function pair(argument: unknown, path: Steps, on: Evaluation): [Value, Value] {
  const parts = Array.isArray(argument) ? (argument as unknown[]) : []
  if (parts.length !== 2)
    on.fail(path, { en: 'This function takes a list of two values.', ko: '이 함수에는 값 두 개의 목록이 필요합니다.' })
  return [on.value(parts[0], [...path, 0]), on.value(parts[1], [...path, 1])]
}

function listOf(value: Value, path: Steps, on: Evaluation): readonly Value[] | Unsettled {
  if (value instanceof Unsettled) return value
  if (value instanceof Pointer) return new Unsettled(settledLater)
  if (Array.isArray(value)) return (value as readonly Value[]).filter((one) => one !== NO_VALUE)
  return on.fail(path, { en: 'This function takes a list.', ko: '이 함수에는 목록이 필요합니다.' })
}

/** An IPv6 range without its end, and the end of one of its /64 parts: how templates divided a range before Fn::Cidr. */
function partOfRange(parts: readonly Value[], by: string): Piece | null {
  const [stem, ...rest] = by === '' ? parts.filter((part) => part !== '') : []
  if (!(stem instanceof Stem) || !rest.every((part) => typeof part === 'string')) return null
  const [, number] = /^([0-9a-f]{2})::\/64$/i.exec(rest.join('')) ?? []
  return number === undefined ? null : new Piece(stem.of, Number.parseInt(number, 16), 64)
}

/** Texts put together; unsettled where one of them is. */
export function joined(parts: readonly Value[], by: string, path: Steps, on: Evaluation): Value {
  const piece = partOfRange(parts, by)
  if (piece) return piece
  const texts: string[] = []
  let length = 0
  for (const part of parts) {
    if (part instanceof Unsettled) return part
    if (part instanceof Pointer) return new Unsettled(settledLater)
    const text = asText(part)
    if (text === null)
      return on.fail(path, {
        en: 'Only texts and numbers can be put together here.',
        ko: '여기서는 문자열과 숫자만 결합할 수 있습니다.',
      })
    texts.push(text)
    length += text.length + by.length
    if (length > limits.valueLength) {
      return on.fail(path, { en: 'The value grows beyond all measure.', ko: '값이 지나치게 커집니다.' })
    }
  }
  return texts.join(by)
}

const MOST_BLOCKS = 256

/** The blocks of a block that is not there yet. */
function pieces(outer: Pointer, [count = '', bits]: readonly Value[], path: Steps, on: Evaluation): Value {
  const many = blockCount(asText(count) ?? '', path, on)
  const hostBits = bits === undefined ? null : Number(asText(bits) ?? Number.NaN)
  return Array.from({ length: many }, (_, n) => new Piece(outer, n, hostBits))
}

function blockCount(count: string, path: Steps, on: Evaluation): number {
  const many = Number(count)
  if (Number.isInteger(many) && many >= 1 && many <= MOST_BLOCKS) return many
  return on.fail(path, {
    en: `Fn::Cidr makes 1 to ${MOST_BLOCKS} blocks, not "${count}".`,
    ko: `Fn::Cidr로 만들 수 있는 블록은 1~${MOST_BLOCKS}개입니다. 요청한 값: "${count}".`,
  })
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-cidr.html */
function cidr([block = '', count = '', bits = '']: readonly string[], path: Steps, on: Evaluation): Value {
  const outer = parseBlock(block)
  if ('reason' in outer && outer.reason === 'hostBits') {
    return new Unsettled({
      en: `AWS does not say how it divides "${block}", which is not the start of a block`,
      ko: `블록의 시작 주소가 아닌 "${block}" 값을 AWS가 어떻게 나누는지 알려져 있지 않습니다`,
    })
  }
  if ('reason' in outer)
    return on.fail(path, {
      en: `Fn::Cidr divides an address block; "${block}" is none.`,
      ko: `Fn::Cidr는 CIDR 블록을 나눕니다. CIDR 블록이 아닌 값: "${block}".`,
    })
  const many = blockCount(count, path, on)
  const width = widthOf(outer.family)
  const prefix = width - (bits === '' ? (outer.family === 4 ? 8 : 64) : Number(bits))
  const fits =
    Number.isInteger(prefix) &&
    prefix >= outer.prefix &&
    prefix <= width &&
    2 ** Math.min(prefix - outer.prefix, 10) >= many
  if (!fits) {
    return on.fail(path, {
      en: `"${block}" does not hold ${many} blocks of ${bits || 'the default number of'} host bits.`,
      ko: `"${block}" 블록에는 요청한 크기의 블록 ${many}개가 들어가지 않습니다.`,
    })
  }
  const blocks: string[] = []
  for (const part of split(outer, prefix)) {
    if (blocks.push(formatBlock(part)) === many) break
  }
  return blocks
}

function inner(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}
