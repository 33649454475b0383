import { docs } from '@vpcanvas/catalogue'
import type { Props } from '@vpcanvas/model'
import type { Rule } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import { useInstead } from './fixes.ts'
import { cleanName, isCacheName } from './names.ts'

interface CacheName<P extends Props> extends Pick<Rule<P>, 'id' | 'title' | 'why'> {
  /** The property that is the name; null leaves it to vpcanvas. */
  readonly prop: keyof P & string
  readonly longest: number
  /** The operation whose page says so. */
  readonly operation: string
  /** What is named: `cluster`. */
  readonly of: Text
  /** What the name is called. */
  readonly called: 'id' | 'name'
  /** Names that are taken from the start, with what to use in their place. */
  readonly reserved?: ReadonlyMap<string, string>
}

/** Names as ElastiCache takes them, refused where they are others, with the nearest one that it takes. */
export function cacheNameRule<P extends Props>(rule: CacheName<P>): Rule<P> {
  const { id, title, why, prop, longest, operation, of, called, reserved } = rule
  const isId = called === 'id'
  return {
    id,
    severity: 'error',
    title,
    why,
    fix: isId
      ? { en: 'Correct the id, or leave it to vpcanvas.', ko: 'ID를 바르게 고치거나 비워 두십시오.' }
      : { en: 'Correct the name, or leave it to vpcanvas.', ko: '이름을 바르게 고치거나 비워 두십시오.' },
    docs: docs('ecapi', operation),
    awsCode: 'InvalidParameterValue',
    *check(resource) {
      const name = resource.props[prop]
      if (typeof name !== 'string') return
      const instead = reserved?.get(name.toLowerCase())
      if (instead === undefined && isCacheName(name, longest)) return
      const clean = instead ?? cleanName(name, longest)
      yield {
        message: {
          en: `"${name}" is no ${called} that ElastiCache takes for ${of.en} "${resource.name}".`,
          ko: `${of.ko} "${resource.name}": "${name}" 값은 ElastiCache가 받는 ${isId ? 'ID가' : '이름이'} 아닙니다.`,
        },
        path: [prop],
        fix: clean
          ? useInstead(resource, [prop], clean)
          : {
              title: { en: 'Leave it to vpcanvas', ko: 'vpcanvas가 정하도록 비우기' },
              edits: [{ op: 'set', id: resource.id, path: [prop], value: null }],
            },
      }
    },
  }
}

/** Why names that become a part of an endpoint's are as they are. */
export const namesEndpoint: Text = {
  en: 'It starts with a letter, has no trailing or double hyphen, is stored in lower case, and becomes a part of the endpoint’s name.',
  ko: '영문자로 시작하고 하이픈으로 끝나거나 하이픈이 연달아 있지 않아야 합니다. 소문자로 저장되며 엔드포인트 이름의 일부가 됩니다.',
}
