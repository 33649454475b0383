import type { Text } from '@vpcanvas/text'

/** What a resource gives once it exists: `attribute` of the resource of this logical id. */
export class Pointer {
  readonly logicalId: string
  readonly attribute: string
  constructor(logicalId: string, attribute: string) {
    this.logicalId = logicalId
    this.attribute = attribute
  }
}

/** The n-th of the blocks that the first of a resource's blocks is divided into: an IPv6 subnet of a range to come. */
export class Piece extends Pointer {
  readonly n: number
  /** How many bits of an address are left to hosts. Null: as many as is usual. */
  readonly hostBits: number | null
  constructor({ logicalId, attribute }: Pointer, n: number, hostBits: number | null) {
    super(logicalId, attribute)
    this.n = n
    this.hostBits = hostBits
  }
}

/** What stands before `00::/56` in the first IPv6 range of a VPC: with `03::/64` behind it, it is the part 3 of the range. */
export class Stem extends Pointer {
  readonly of: Pointer
  constructor(of: Pointer) {
    super(of.logicalId, `${of.attribute} before ${STEM_END}`)
    this.of = of
  }
}

export const STEM_END = '00::/56'

/** A value that the template alone does not settle, and why. */
export class Unsettled {
  readonly reason: Text
  constructor(reason: Text) {
    this.reason = reason
  }
}

/** `AWS::NoValue`: as if what holds it were not there. */
export class NoValue {
  readonly isNothing = true
}

export const NO_VALUE = new NoValue()

/** A template's value with its functions worked out. */
export type Value =
  | string
  | number
  | boolean
  | null
  | Pointer
  | Unsettled
  | NoValue
  | readonly Value[]
  | { readonly [key: string]: Value }

export function isObject(value: Value | undefined): value is { readonly [key: string]: Value } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !(value instanceof Pointer || value instanceof Unsettled || value instanceof NoValue)
}

/** A value that can stand in a text. */
export function asText(value: Value): string | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

export const settledLater: Text = {
  en: 'its value is known only once the stack is created',
  ko: '스택을 생성한 뒤에야 값이 정해집니다',
}
