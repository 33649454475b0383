import { regionById, zonesOf } from '@vpcanvas/catalogue'
import { parseBlock } from '@vpcanvas/ip'
import type { Text } from '@vpcanvas/text'
import { Unreadable } from '../../unreadable.ts'
import type { ResourceType } from '../../translation.ts'
import { isRecord } from '../kept.ts'
import { placeholdersIn } from '../mentions.ts'
import { type Evaluation, functions, joined } from './functions.ts'
import { type Parameters, parameterValue } from './parameters.ts'
import type { Sections, Steps } from './sections.ts'
import { asText, NO_VALUE, Pointer, Unsettled, type Value } from './values.ts'

/** What a template means beyond its text. */
export interface Surroundings {
  readonly region: string
  readonly stackName: string
  readonly parameters: Parameters
}

export interface Evaluator {
  /** A piece of the template with its functions worked out. @throws Unreadable where one cannot be as it stands. */
  value(raw: unknown, path: Steps): Value
  property(logicalId: string, name: string): Value | undefined
  /** Whether a condition holds; undefined where the template alone does not settle it. */
  decided(condition: string): boolean | undefined
}

/** Works out the functions of a template, each place once. */
export function evaluatorOf(
  sections: Sections,
  around: Surroundings,
  typeNamed: (name: string) => ResourceType | undefined,
): Evaluator {
  const conditions = new Map<string, boolean | Unsettled | 'open'>()
  const properties = new Map<string, Value | undefined | 'open'>()

  const fail = (path: Steps, reason: Text): never => {
    throw new Unreadable(reason, sections.parsed.placeOf(path))
  }

  const property = (logicalId: string, name: string): Value | undefined => {
    const key = `${logicalId}.${name}`
    const path = ['Resources', logicalId, 'Properties', name]
    const known = properties.get(key)
    if (known === 'open') return fail(path, { en: 'The value depends on itself.', ko: '값이 자기 자신에 의존합니다.' })
    if (properties.has(key)) return known
    const raw = sections.resources.get(logicalId)?.Properties
    if (!raw || !Object.hasOwn(raw, name)) return undefined
    properties.set(key, 'open')
    const found = value(raw[name], path)
    const settled = found === NO_VALUE ? undefined : found
    properties.set(key, settled)
    return settled
  }

  const condition = (name: string, path: Steps): boolean | Unsettled => {
    const known = conditions.get(name)
    if (known === 'open')
      return fail(['Conditions', name], {
        en: 'The condition depends on itself.',
        ko: '조건이 자기 자신에 의존합니다.',
      })
    if (known !== undefined) return known
    if (!sections.conditions.has(name))
      return fail(path, { en: `There is no condition "${name}".`, ko: `"${name}" 조건이 없습니다.` })
    conditions.set(name, 'open')
    const found = truth(sections.conditions.get(name), ['Conditions', name])
    conditions.set(name, found)
    return found
  }

  const truth = (raw: unknown, path: Steps): boolean | Unsettled => {
    const [name = '', ...more] = isRecord(raw) ? Object.keys(raw) : []
    const argument = isRecord(raw) && more.length === 0 ? raw[name] : undefined
    const inside = [...path, name]
    const parts = Array.isArray(argument) ? (argument as unknown[]) : []
    switch (name) {
      case 'Condition':
        return condition(String(argument), inside)
      case 'Fn::Equals': {
        const [a, b] = [value(parts[0], [...inside, 0]), value(parts[1], [...inside, 1])]
        if (a instanceof Unsettled) return a
        if (b instanceof Unsettled) return b
        return JSON.stringify(comparable(a)) === JSON.stringify(comparable(b))
      }
      case 'Fn::Not': {
        const inner = truth(parts[0], [...inside, 0])
        return inner instanceof Unsettled ? inner : !inner
      }
      case 'Fn::And':
      case 'Fn::Or': {
        const each = parts.map((part, at) => truth(part, [...inside, at]))
        const decisive = name === 'Fn::Or'
        if (each.includes(decisive)) return decisive
        return each.find((one) => one instanceof Unsettled) ?? !decisive
      }
      default:
        return fail(path, {
          en: 'A condition is one of Fn::Equals, Fn::And, Fn::Or, Fn::Not and Condition.',
          ko: '조건에는 Fn::Equals, Fn::And, Fn::Or, Fn::Not, Condition만 쓸 수 있습니다.',
        })
    }
  }

  const value = (raw: unknown, path: Steps): Value => {
    if (Array.isArray(raw))
      return (raw as unknown[]).map((one, at) => value(one, [...path, at])).filter((one) => one !== NO_VALUE)
    if (!isRecord(raw)) return raw as Value
    const [name = '', ...more] = Object.keys(raw)
    if (more.length === 0 && (name === 'Ref' || name.startsWith('Fn::')))
      return called(name, raw[name], [...path, name])
    const entries = Object.entries(raw).map(([key, inner]): [string, Value] => [key, value(inner, [...path, key])])
    return Object.fromEntries(entries.filter(([, one]) => one !== NO_VALUE))
  }

  const called = (name: string, argument: unknown, path: Steps): Value => {
    if (name === 'Ref') return reference(String(argument), path)
    if (name === 'Fn::GetAtt') return attribute(argument, path)
    if (name === 'Fn::Sub') return substituted(argument, path)
    const fn = Object.hasOwn(functions, name) ? functions[name] : undefined
    return fn
      ? fn(argument, path, evaluation)
      : new Unsettled({ en: `${name} is not worked out`, ko: `${name} 함수는 계산하지 않습니다` })
  }

  const reference = (name: string, path: Steps): Value => {
    if (name.startsWith('AWS::')) return pseudo(name, around)
    const parameter = sections.parameters.get(name)
    if (parameter) return parameterValue(name, parameter, around.parameters)
    const resource = sections.resources.get(name)
    if (resource) return absent(name) ?? new Pointer(name, typeNamed(resource.Type)?.ref ?? 'Ref')
    return nowhere(name, path)
  }

  const attribute = (argument: unknown, path: Steps): Value => {
    const [name, attributeOf] =
      typeof argument === 'string' ? splitOnce(argument) : ((Array.isArray(argument) ? argument : []) as unknown[])
    const wanted = attributeOf === undefined ? null : asText(value(attributeOf, path))
    if (typeof name !== 'string' || wanted === null)
      return fail(path, {
        en: 'Fn::GetAtt takes a resource and an attribute.',
        ko: 'Fn::GetAtt에는 리소스와 속성 이름이 필요합니다.',
      })
    const resource = sections.resources.get(name)
    if (!resource) return nowhere(name, path)
    const gone = absent(name)
    if (gone) return gone
    const type = typeNamed(resource.Type)
    if (!type) return new Pointer(name, wanted)
    const key = Object.hasOwn(type.attributes, wanted) ? wanted : (wanted.split('.')[0] ?? '')
    if (!Object.hasOwn(type.attributes, key)) {
      const offered = Object.keys(type.attributes).join(', ')
      return fail(path, {
        en: `${resource.Type} "${name}" has no attribute "${wanted}". It has: ${offered}.`,
        ko: `${resource.Type} "${name}" 리소스에 "${wanted}" 속성이 없습니다. 사용할 수 있는 속성: ${offered}.`,
      })
    }
    const gives = type.attributes[key]
    if (!gives) return new Pointer(name, wanted)
    if ('same' in gives) return new Pointer(name, gives.same)
    return asGiven(property(name, gives.property)) ?? new Pointer(name, wanted)
  }

  const substituted = (argument: unknown, path: Steps): Value => {
    const [pattern, given] = Array.isArray(argument) ? (argument as unknown[]) : [argument]
    if (typeof pattern !== 'string')
      return fail(path, { en: 'Fn::Sub takes a text.', ko: 'Fn::Sub에는 문자열이 필요합니다.' })
    const own = isRecord(given) ? given : {}
    const holes = placeholdersIn(pattern)
    const parts: Value[] = []
    let end = 0
    for (const { name, whole, at } of holes) {
      const filling = Object.hasOwn(own, name)
        ? value(own[name], [...path, 1, name])
        : name.includes('.')
          ? attribute(name, path)
          : reference(name, path)
      if (whole === pattern) return filling
      parts.push(pattern.slice(end, at), filling)
      end = at + whole.length
    }
    parts.push(pattern.slice(end))
    const text = joined(parts, '', path, evaluation)
    return typeof text === 'string' ? text.replaceAll('${!', '${') : text
  }

  /** Why a resource is not there although the template has it. */
  const absent = (name: string): Unsettled | null => {
    const by = sections.resources.get(name)?.whole['Condition']
    if (typeof by !== 'string' || condition(by, ['Resources', name, 'Condition']) !== false) return null
    return new Unsettled({
      en: `"${name}" is not created, since its condition "${by}" does not hold`,
      ko: `"${by}" 조건이 성립하지 않아 "${name}" 리소스가 생성되지 않습니다`,
    })
  }

  const nowhere = (name: string, path: Steps): Value => {
    if (sections.isUnfinished) {
      return new Unsettled({
        en: `"${name}" is made by a transform, a loop or a module`,
        ko: `"${name}" 항목은 변환, 반복 또는 모듈이 만듭니다`,
      })
    }
    return fail(path, {
      en: `There is no resource or parameter "${name}".`,
      ko: `"${name}" 리소스나 파라미터가 없습니다.`,
    })
  }

  const evaluation: Evaluation = {
    value,
    condition,
    fail,
    region: around.region,
    mapping: (name) => sections.mappings.get(name),
    zones: (region) => (regionById(region) ? zonesOf(region) : null),
  }

  return {
    value,
    property,
    decided: (name) => {
      const found = condition(name, ['Conditions', name])
      return found instanceof Unsettled ? undefined : found
    },
  }
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
function pseudo(name: string, { region, stackName }: Surroundings): Value {
  const partition = regionById(region)?.partition ?? 'aws'
  switch (name) {
    case 'AWS::Region':
      return region
    case 'AWS::StackName':
      return stackName
    case 'AWS::Partition':
      return partition
    case 'AWS::URLSuffix':
      return partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'
    case 'AWS::NoValue':
      return NO_VALUE
    default:
      return new Unsettled({
        en: `${name} is known only once the stack is created`,
        ko: `${name} 값은 스택을 생성한 뒤에야 정해집니다`,
      })
  }
}

/** A property as AWS gives it back: it zeroes the host bits of a block. */
function asGiven(value: Value | undefined): Value | undefined {
  const block = typeof value === 'string' ? parseBlock(value) : undefined
  return block && 'reason' in block && block.reason === 'hostBits' ? block.nearest : value
}

function splitOnce(text: string): [string, string] {
  const at = text.indexOf('.')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** CloudFormation compares texts: 1 and "1" are the same, true and "true" too. */
function comparable(value: Value): unknown {
  return Array.isArray(value) ? (value as readonly Value[]).map(comparable) : (asText(value) ?? value)
}
