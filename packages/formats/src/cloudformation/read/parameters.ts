import type { Parsed } from '../../parsed.ts'
import { Unreadable } from '../../unreadable.ts'
import type { Sections } from './sections.ts'
import { Unsettled, type Value } from './values.ts'

/** Values for a template's parameters, by name, as one types them on a command line. */
export type Parameters = Readonly<Record<string, string>>

/**
 * A parameter's value: the given one, else its default. One that names an entry of the parameter store stays a dynamic
 * reference, which AWS looks up.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
export function parameterValue(name: string, definition: Readonly<Record<string, unknown>>, given: Parameters): Value {
  const type = String(definition['Type'] ?? 'String')
  const fallback = definition['Default']
  const text = Object.hasOwn(given, name)
    ? given[name]
    : fallback === undefined || fallback === null
      ? undefined
      : plainText(fallback)
  if (text === undefined) {
    return new Unsettled({
      en: `the parameter "${name}" has no default and was given no value`,
      ko: `"${name}" 파라미터에 기본값이 없고 값도 지정하지 않았습니다`,
    })
  }
  if (type.startsWith('AWS::SSM::Parameter::Value')) return `{{resolve:ssm:${text}}}`
  if (type === 'CommaDelimitedList' || type.startsWith('List<')) {
    return text === '' ? [] : text.split(',').map((one) => one.trim())
  }
  return text
}

function plainText(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value)
}

/** @throws Unreadable where a value is given that the template would not take. */
export function refuseWrongParameters({ parameters, parsed }: Sections, given: Parameters): void {
  for (const [name, value] of Object.entries(given)) {
    const definition = parameters.get(name)
    if (!definition) {
      const known = [...parameters.keys()].join(', ')
      throw refused(
        parsed,
        ['Parameters'],
        `There is no parameter "${name}". There are: ${known || 'none'}.`,
        `"${name}" 파라미터가 없습니다. 있는 파라미터: ${known || '없음'}.`,
      )
    }
    const allowed = definition['AllowedValues']
    if (Array.isArray(allowed) && !allowed.map(String).includes(value)) {
      const list = allowed.map(String).join(', ')
      throw refused(
        parsed,
        ['Parameters', name],
        `"${value}" is not allowed. Allowed are: ${list}.`,
        `허용되지 않는 값입니다: "${value}". 허용되는 값: ${list}.`,
      )
    }
  }
}

function refused(parsed: Parsed, path: readonly string[], en: string, ko: string): Unreadable {
  return new Unreadable({ en, ko }, parsed.placeOf(path))
}
