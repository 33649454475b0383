import type { Text } from '@vpcanvas/text'
import { sameValue } from '../kept.ts'
import type { TemplateResource } from '../template.ts'
import { isLeftOut } from './branches.ts'
import type { Context } from './readings.ts'
import { reasons } from './unsupported.ts'

/**
 * Keeps what stands beside the properties of the resources that came into the design: deletion policies, conditions,
 * what they wait for. What an export of the design writes anyway needs no keeping.
 */
export function keepAttributes(written: ReadonlyMap<string, TemplateResource>, on: Context): void {
  const whole = new Set(on.report.kept)
  for (const [logicalId, { whole: entry }] of on.sections.resources) {
    keepDependencies(logicalId, written.get(logicalId), whole.has(logicalId), on)
    if (whole.has(logicalId) || !written.has(logicalId)) continue
    for (const [attribute, value] of Object.entries(entry)) {
      if (SAID_OTHERWISE.has(attribute) || sameValue(written.get(logicalId)?.[attribute], value)) continue
      if (attribute === 'Condition') keepCondition(logicalId, value, on)
      // Metadata says nothing of what AWS makes: not worth a word.
      else on.report.attribute(logicalId, attribute, value, attribute === 'Metadata' ? null : reasons.property)
    }
  }
}

const SAID_OTHERWISE = new Set(['Type', 'Properties', 'DependsOn'])

function keepCondition(logicalId: string, value: unknown, { evaluator, report }: Context): void {
  if (typeof value !== 'string') return report.attribute(logicalId, 'Condition', value, reasons.shape)
  if (evaluator.decided(value) === undefined) {
    report.leaveOpen(logicalId, 'Condition')
    return report.attribute(logicalId, 'Condition', value, {
      en: `whether "${value}" holds is not known; it is taken to`,
      ko: `"${value}" 조건이 성립하는지 알 수 없어 성립한다고 보았습니다`,
    })
  }
  report.attributeGone(logicalId, 'Condition', {
    en: `"${value}" holds with these parameters, so an export creates the resource unconditionally`,
    ko: `현재 파라미터 값으로 "${value}" 조건이 성립하므로 내보낼 때는 조건 없이 만듭니다`,
  })
}

/** What a resource waits for beyond what an export has it wait for. */
function keepDependencies(
  logicalId: string,
  written: TemplateResource | undefined,
  isWhole: boolean,
  on: Context,
): void {
  const { sections, report } = on
  const raw = sections.resources.get(logicalId)?.whole['DependsOn']
  if (raw === undefined || !(isWhole || written)) return
  const stated = [raw].flat()
  const names = stated.filter((one) => typeof one === 'string')
  const kept = names.filter((name) => !isLeftOut(name, on) && !written?.DependsOn?.includes(name))
  if (names.length < stated.length) report.attributeGone(logicalId, 'DependsOn', reasons.shape)
  const gone = names.find((name) => isLeftOut(name, on))
  if (gone !== undefined) report.attributeGone(logicalId, 'DependsOn', notCreated(gone))
  if (!isWhole && kept.length > 0) report.attribute(logicalId, 'DependsOn', kept, null)
}

function notCreated(name: string): Text {
  return {
    en: `"${name}" is not created with these parameters`,
    ko: `현재 파라미터 값으로는 "${name}" 리소스가 생성되지 않습니다`,
  }
}
