import type { Design } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { decode, refuseAbove } from '../../decode.ts'
import { parseJson } from '../../json.ts'
import { limits } from '../../limits.ts'
import type { Parsed } from '../../parsed.ts'
import type { TranslatedKinds } from '../../translation.ts'
import { Unreadable } from '../../unreadable.ts'
import type { Origins } from '../origins.ts'
import type { Remembered } from '../remembered.ts'
import { assembled } from './assemble.ts'
import { draftResources } from './drafts.ts'
import { evaluatorOf } from './evaluate.ts'
import { idsFor } from './ids.ts'
import { refuseCycles } from './order.ts'
import { type Parameters, refuseWrongParameters } from './parameters.ts'
import type { Places } from './placing.ts'
import type { Context } from './readings.ts'
import { recalled } from './recall.ts'
import { regionFor } from './region.ts'
import { Report } from './report.ts'
import { type Sections, sectionsOf } from './sections.ts'
import { type Types, typesOf } from './types.ts'
import type { Unsupported } from './unsupported.ts'
import { parseYaml } from './yaml.ts'

export interface ImportOptions {
  /** For `AWS::Region` and the frame; without it, see `regionFor`. */
  readonly region?: string
  /** Values for parameters; defaults hold for the others. */
  readonly parameters?: Parameters
  /** For `AWS::StackName`, and what the design is called where the template does not say. */
  readonly name?: string
}

export interface Imported {
  readonly design: Design
  /** What the design does not say, or not in full; never dropped in silence. */
  readonly unsupported: readonly Unsupported[]
  readonly origins: Origins
  /** What was decided on the way. */
  readonly notes: readonly Text[]
}

/**
 * A design from a template, in JSON or YAML. Logical ids stay ids; what no kind reads is kept whole.
 * @throws Unreadable where AWS would refuse the template too: with line, column and path.
 */
export function fromCloudFormation(
  input: string | Uint8Array,
  kinds: TranslatedKinds,
  options: ImportOptions = {},
): Imported {
  const text = decode(input)
  refuseAbove(text.length, limits.template)
  return imported(/^\s*\{/.test(text) ? parseJson(text) : parseYaml(text), kinds, options)
}

/** A design from a template that is parsed already. @throws Unreadable */
export function imported(parsed: Parsed, kinds: TranslatedKinds, options: ImportOptions): Imported {
  try {
    return read(sectionsOf(parsed), typesOf(kinds), options)
  } catch (error) {
    // Values that hang on values that hang on values, thousands deep.
    if (!(error instanceof RangeError)) throw error
    throw new Unreadable({
      en: 'The template is too entangled to be worked out.',
      ko: '템플릿이 지나치게 얽혀 있어 계산할 수 없습니다.',
    })
  }
}

function read(sections: Sections, types: Types, options: ImportOptions): Imported {
  const notes: Text[] = []
  const remembered = recalled(sections.metadata)
  const parameters = options.parameters ?? {}
  refuseWrongParameters(sections, parameters)
  const region = regionFor(sections, remembered, options.region, notes)
  const evaluator = evaluatorOf(sections, { region, parameters, stackName: options.name ?? 'stack' }, types.named)
  refuseCycles(sections, evaluator.decided)
  const ids = idsFor(sections, remembered)
  const frame =
    types.frame && wantsFrame(sections, types, remembered)
      ? { id: ids.free('region', remembered.region?.id), kind: types.frame.kind }
      : null
  const on: Context = { sections, types, evaluator, remembered, ids, report: new Report(sections) }
  const places: Places = { drafts: new Map(), frame, schemas: types.schemas, remembered }
  const origins: Record<string, string> = {}
  draftResources(places, origins, on)
  keepAttributes(on)
  tellSections(on, notes)
  const design = assembled(places, region, options.name, on)
  return { design, unsupported: on.report.unsupported, origins, notes }
}

/** Whether vpcanvas wrote the template. */
function isOurs(remembered: Remembered): boolean {
  return remembered.design?.id !== undefined
}

/** A design without a region has none when it comes back, unless something was added that needs one. */
function wantsFrame({ resources }: Sections, types: Types, remembered: Remembered): boolean {
  if (!isOurs(remembered) || remembered.region?.region !== undefined) return true
  return [...resources.values()].some(({ Type }) => types.named(Type))
}

const SAID_OTHERWISE = new Set(['Type', 'Properties', 'DependsOn', 'Condition', 'Metadata'])

/** Deletion policies and the like of what came into the design. */
function keepAttributes({ sections, types, remembered, report }: Context): void {
  const whole = new Set(report.kept)
  for (const [logicalId, resource] of sections.resources) {
    if (whole.has(logicalId) || !types.named(resource.Type)) continue
    for (const attribute of Object.keys(resource.whole)) {
      if (SAID_OTHERWISE.has(attribute) || (attribute === 'UpdatePolicy' && isOurs(remembered))) continue
      report.attribute(logicalId, attribute)
    }
  }
}

function tellSections({ sections, remembered, report }: Context, notes: Text[]): void {
  if (sections.transform !== undefined) {
    report.tell('Transform', 'Transform', {
      en: 'Transforms are not carried out; what they would add is missing.',
      ko: '변환(Transform)은 실행하지 않으므로 변환이 추가할 내용이 빠져 있습니다.',
    })
  }
  for (const loop of sections.loops) {
    report.tell(loop, 'Fn::ForEach', {
      en: 'Loops are not unrolled; what it would add is missing.',
      ko: '반복(ForEach)은 펼치지 않으므로 추가될 내용이 빠져 있습니다.',
    })
  }
  if (sections.parameters.size > 0) {
    notes.push({
      en: 'Parameters, mappings and conditions are worked out to their present values.',
      ko: '파라미터, 매핑, 조건은 현재 값으로 계산했습니다.',
    })
  }
  if (sections.outputs.length > 0 && !isOurs(remembered)) {
    notes.push({
      en: "The template's own outputs are not kept; an export writes outputs of its own.",
      ko: '템플릿의 출력(Outputs)은 보관하지 않습니다. 내보낼 때 새 출력을 씁니다.',
    })
  }
}
