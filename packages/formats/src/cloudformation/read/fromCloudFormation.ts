import type { Design } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { decode, refuseAbove } from '../../decode.ts'
import { parseJson } from '../../json.ts'
import { limits } from '../../limits.ts'
import type { Parsed } from '../../parsed.ts'
import type { TranslatedKinds } from '../../translation.ts'
import { Unreadable } from '../../unreadable.ts'
import { isRecord } from '../kept.ts'
import type { Origins } from '../origins.ts'
import type { Remembered } from '../remembered.ts'
import { toCloudFormation } from '../write/toCloudFormation.ts'
import { assembled } from './assemble.ts'
import { keepAttributes } from './attributes.ts'
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
import { withRest } from './rest.ts'
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
    return read(sectionsOf(parsed), kinds, options)
  } catch (error) {
    // Values that hang on values that hang on values, thousands deep.
    if (!(error instanceof RangeError)) throw error
    throw new Unreadable({
      en: 'The template is too entangled to be worked out.',
      ko: '템플릿이 지나치게 얽혀 있어 계산할 수 없습니다.',
    })
  }
}

function read(sections: Sections, kinds: TranslatedKinds, options: ImportOptions): Imported {
  const types = typesOf(kinds)
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
  const known = { sections, types, evaluator, remembered, ids }
  const { places, origins, on } = drafted(known, frame)
  const drawn = assembled(places, region, options.name, on)
  const [written] = toCloudFormation(drawn, kinds, { as: 'json', origins }).templates
  const resources = new Map(Object.entries(written?.template.Resources ?? {}))
  keepAttributes(resources, on)
  tellSections(on, notes)
  const design = withRest(drawn, resources, origins, places, on)
  return { design, unsupported: on.report.unsupported, origins, notes }
}

/**
 * Everything that a kind reads, in its place. What turns out to stay outside, because what it needs does, is known only
 * then: it is read again until nothing leads there any more.
 */
function drafted(known: Omit<Context, 'report' | 'outside'>, frame: Places['frame']) {
  for (let outside: ReadonlySet<string> = new Set(); ;) {
    const on: Context = { ...known, outside, report: new Report(known.sections) }
    const places: Places = { drafts: new Map(), frame, schemas: known.types.schemas, remembered: known.remembered }
    const origins: Record<string, string> = {}
    draftResources(places, origins, on)
    const kept = new Set(on.report.kept)
    if (kept.isSubsetOf(outside)) return { places, origins, on }
    outside = outside.union(kept)
  }
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

function tellSections({ sections, remembered, report }: Context, notes: Text[]): void {
  if (sections.transform !== undefined) {
    report.tellKept('Transform', 'Transform', {
      en: 'Transforms are not carried out; what they would add is missing.',
      ko: '변환(Transform)은 실행하지 않으므로 변환이 추가할 내용이 빠져 있습니다.',
    })
  }
  for (const loop of Object.keys(sections.loops)) {
    report.tellKept(loop, loop.split('::').slice(0, 2).join('::'), {
      en: 'Loops and macros are not carried out; what it would add is missing.',
      ko: '반복과 매크로는 실행하지 않으므로 추가될 내용이 빠져 있습니다.',
    })
  }
  for (const section of Object.keys(sections.others)) {
    report.tellKept(section, section, {
      en: 'vpcanvas does not model this section.',
      ko: 'vpcanvas가 모델링하지 않는 섹션입니다.',
    })
  }
  if (sections.parameters.size + sections.mappings.size + sections.conditions.size > 0) {
    notes.push({
      en: 'Parameters, mappings and conditions are worked out to their present values.',
      ko: '파라미터, 매핑, 조건은 현재 값으로 계산했습니다.',
    })
  }
  const { description, metadata, outputs } = sections
  const words = isRecord(metadata) && Object.keys(metadata).some((name) => name !== 'vpcanvas')
  if (!isOurs(remembered) && (outputs.length > 0 || description !== '' || words)) {
    notes.push({
      en: "The template's own description, metadata and outputs are not kept; an export writes its own.",
      ko: '템플릿의 설명, 메타데이터(Metadata), 출력(Outputs)은 보관하지 않습니다. 내보낼 때 새로 씁니다.',
    })
  }
}
