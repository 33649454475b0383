import type { Text } from '@vpcanvas/text'
import type { TemplateOutput, TemplateResource } from '../template.ts'
import type { WrittenResources } from './resources.ts'

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const MOST = { resources: 500, outputs: 200, descriptionBytes: 1024 }

/** The resources, one at least; a note where there are more than AWS takes. */
export function resourcesOf(into: WrittenResources, notes: Text[]): Record<string, TemplateResource> {
  const count = into.resources.size
  if (count > MOST.resources) {
    notes.push({
      en: `AWS takes at most ${MOST.resources} resources in a template; this one has ${count}. Draw it as several designs.`,
      ko: `템플릿 하나에 담을 수 있는 리소스는 최대 ${MOST.resources}개이며, 이 템플릿의 리소스는 ${count}개입니다. 여러 디자인으로 나누십시오.`,
    })
  }
  if (count > 0) return Object.fromEntries(into.resources)
  notes.push({
    en: 'Nothing here creates a resource. AWS takes no template without one, so a handle that does nothing stands in.',
    ko: '리소스를 생성하는 항목이 없습니다. AWS는 리소스가 없는 템플릿을 받지 않으므로 아무 일도 하지 않는 핸들을 대신 넣습니다.',
  })
  return {
    Nothing: { Type: 'AWS::CloudFormation::WaitConditionHandle', Metadata: { vpcanvas: { placeholder: true } } },
  }
}

/** The outputs that AWS takes, the most important ones; a note where some are left out. */
export function outputsOf(into: WrittenResources, notes: Text[]): Record<string, TemplateOutput> {
  const count = into.outputs.length
  const most = into.outputs
    .map((entry, at) => ({ entry, at }))
    .toSorted((a, b) => a.entry.output.rank - b.entry.output.rank || a.at - b.at)
    .slice(0, MOST.outputs)
    .toSorted((a, b) => a.at - b.at)
  if (count > MOST.outputs) {
    notes.push({
      en: `AWS takes at most ${MOST.outputs} outputs; ${count - MOST.outputs} of the least important are left out.`,
      ko: `출력은 최대 ${MOST.outputs}개까지 허용됩니다. 덜 중요한 출력 ${count - MOST.outputs}개를 제외했습니다.`,
    })
  }
  const outputs: Record<string, TemplateOutput> = {}
  for (const { entry } of most) {
    // Without the resource there is nothing to put out.
    const condition = into.resources.get(entry.of)?.['Condition']
    outputs[entry.id] = {
      ...(typeof condition === 'string' && { Condition: condition }),
      Description: shortened(entry.output.description),
      Value: entry.output.value,
    }
  }
  return outputs
}

/** No longer than AWS takes, never cut inside a character. */
export function shortened(text: string): string {
  const encoder = new TextEncoder()
  if (encoder.encode(text).length <= MOST.descriptionBytes) return text
  let kept = ''
  let bytes = 0
  for (const character of text) {
    bytes += encoder.encode(character).length
    if (bytes > MOST.descriptionBytes) break
    kept += character
  }
  return kept
}
