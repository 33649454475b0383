import { Unreadable } from '../../unreadable.ts'
import { mentionsOfEntry, pathOfMention } from '../mentions.ts'
import type { Sections } from './sections.ts'

/**
 * Refuses what CloudFormation cannot bring into an order: resources that wait for each other, and waiting for what is
 * not there.
 * @throws Unreadable at the reference that closes the circle.
 */
export function refuseCycles(sections: Sections, decided: (condition: string) => boolean | undefined): void {
  const next = new Map<string, string[]>()
  for (const [id, { whole }] of sections.resources) {
    const { Metadata: _, ...body } = whole
    const named = [...mentionsOfEntry(body, undefined, decided).names].filter((name) => sections.resources.has(name))
    next.set(id, [...named, ...dependenciesOf(id, whole['DependsOn'], sections)])
  }
  const state = new Map<string, 'open' | 'done'>()
  for (const start of next.keys()) {
    if (state.has(start)) continue
    const trail: { id: string; at: number }[] = [{ id: start, at: 0 }]
    state.set(start, 'open')
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const following = next.get(top.id)?.[top.at++]
      if (following === undefined) {
        state.set(top.id, 'done')
        trail.pop()
      } else if (state.get(following) === 'open' && !sections.isUnfinished) {
        const circle = [
          ...trail.map(({ id }) => id).slice(trail.findIndex(({ id }) => id === following)),
          following,
        ].join(' → ')
        const whole = sections.resources.get(top.id)?.whole
        const path = pathOfMention(whole, following) ?? ['DependsOn']
        throw new Unreadable(
          {
            en: `These resources wait for each other: ${circle}.`,
            ko: `리소스가 서로를 기다립니다(순환 종속성): ${circle}.`,
          },
          sections.parsed.placeOf(['Resources', top.id, ...path]),
        )
      } else if (!state.has(following)) {
        state.set(following, 'open')
        trail.push({ id: following, at: 0 })
      }
    }
  }
}

function dependenciesOf(id: string, raw: unknown, sections: Sections): string[] {
  const named = [raw].flat().filter((name): name is string => typeof name === 'string')
  const missing = named.find((name) => !sections.resources.has(name))
  if (missing !== undefined && !sections.isUnfinished) {
    throw new Unreadable(
      {
        en: `It waits for "${missing}", which the template does not have.`,
        ko: `템플릿에 없는 리소스를 기다립니다: "${missing}".`,
      },
      sections.parsed.placeOf(['Resources', id, 'DependsOn']),
    )
  }
  return named.filter((name) => sections.resources.has(name))
}
