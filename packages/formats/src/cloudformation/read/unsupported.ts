import type { Text } from '@vpcanvas/text'

/** Something of a template that the design does not say, or not in full. */
export interface Unsupported {
  /** The logical id, or the name of a section. */
  readonly id: string
  /** The resource type. */
  readonly type: string
  /** The property, dotted; absent where it is about the whole. */
  readonly property?: string
  readonly reason: Text
  /** Whether it is kept all the same, so that exporting again writes it back. */
  readonly kept: boolean
}

const KEPT: Text = { en: 'It is kept and exported again.', ko: '그대로 보관하며 내보낼 때 다시 씁니다.' }
const GONE: Text = { en: 'It is not carried over.', ko: '가져오지 않습니다.' }

/** A whole sentence about a property: why, and what becomes of it. */
export function aboutProperty(property: string, why: Text, kept: boolean): Text {
  const fate = kept ? KEPT : GONE
  return { en: `${property}: ${why.en}. ${fate.en}`, ko: `${property}: ${why.ko}. ${fate.ko}` }
}

export function aboutWhole(why: Text): Text {
  return { en: `${why.en} ${KEPT.en}`, ko: `${why.ko} ${KEPT.ko}` }
}

export const reasons = {
  type: { en: 'vpcanvas does not model this type.', ko: 'vpcanvas가 모델링하지 않는 리소스 유형입니다.' },
  property: { en: 'vpcanvas does not model it', ko: 'vpcanvas가 모델링하지 않습니다' },
  shape: { en: 'the value is of another shape than AWS takes', ko: '값의 형식이 AWS가 받는 형식과 다릅니다' },
  secret: { en: 'it is a secret, which a design does not hold', ko: '디자인에 저장하지 않는 비밀 값입니다' },
  attribute: { en: 'the attribute is another than AWS takes here', ko: 'AWS가 이 위치에서 받는 속성이 아닙니다' },
  dynamic: { en: 'AWS looks the value up when the stack is created', ko: '스택을 생성할 때 AWS가 값을 조회합니다' },
} satisfies Record<string, Text>
