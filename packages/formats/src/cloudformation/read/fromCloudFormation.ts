import {
  type Design,
  emptyDesign,
  type Id,
  type Path,
  readDesign,
  referencesIn,
  type Resource,
  valueAt,
  withValueAt,
} from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { decode, refuseAbove } from '../../decode.ts'
import { parseJson } from '../../json.ts'
import { limits } from '../../limits.ts'
import type { Parsed } from '../../parsed.ts'
import type { Part, TranslatedKinds } from '../../translation.ts'
import { Unreadable } from '../../unreadable.ts'
import { isRecord, type KeptRest } from '../kept.ts'
import { originKey, type Origins } from '../origins.ts'
import type { Remembered } from '../remembered.ts'
import type { Draft, KeptDraft } from './draft.ts'
import { evaluatorOf } from './evaluate.ts'
import { type Reader, ResourceReading } from './fields.ts'
import { type Ids, idsFor } from './ids.ts'
import { keptResources } from './keeping.ts'
import { refuseCycles } from './order.ts'
import { type Parameters, refuseWrongParameters } from './parameters.ts'
import { placeAll, type Places } from './placing.ts'
import { recalled } from './recall.ts'
import { regionFor } from './region.ts'
import { type Sections, sectionsOf } from './sections.ts'
import { type Types, typesOf } from './types.ts'
import { aboutProperty, aboutWhole, reasons, type Unsupported } from './unsupported.ts'
import { Pointer } from './values.ts'
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
export function fromCloudFormation(input: string | Uint8Array, kinds: TranslatedKinds, options: ImportOptions = {}): Imported {
  const text = decode(input)
  refuseAbove(text.length, limits.template)
  return imported(/^\s*\{/.test(text) ? parseJson(text) : parseYaml(text), kinds, options)
}

/** A design from a template that is parsed already. @throws Unreadable */
export function imported(parsed: Parsed, kinds: TranslatedKinds, options: ImportOptions): Imported {
  try {
    return new Import(sectionsOf(parsed), typesOf(kinds), options).result()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Unreadable({ en: 'The template is too entangled to be worked out.', ko: '템플릿이 지나치게 얽혀 있어 계산할 수 없습니다.' })
  }
}

const ATTRIBUTES_WITHOUT_MEANING = new Set(['Type', 'Properties', 'DependsOn', 'Condition', 'Metadata'])

class Import {
  private readonly sections: Sections
  private readonly types: Types
  private readonly options: ImportOptions
  private readonly remembered: Remembered
  private readonly notes: Text[] = []
  private readonly unsupported: Unsupported[] = []
  private readonly origins: Record<string, string> = {}
  private readonly evaluator: ReturnType<typeof evaluatorOf>
  private readonly region: string
  private readonly ids: Ids
  private readonly places: Places
  private readonly kept: KeptDraft[] = []
  private readonly rests = new Map<string, KeptRest>()

  constructor(sections: Sections, types: Types, options: ImportOptions) {
    this.sections = sections
    this.types = types
    this.options = options
    this.remembered = recalled(sections.metadata)
    const parameters = options.parameters ?? {}
    refuseWrongParameters(sections, parameters)
    this.region = regionFor(sections, this.remembered, options.region, this.notes)
    const surroundings = { region: this.region, parameters, stackName: options.name ?? 'stack' }
    this.evaluator = evaluatorOf(sections, surroundings, types.named)
    refuseCycles(sections, this.evaluator.decided)
    this.ids = idsFor(sections, this.remembered)
    const frame = types.frame && this.wantsFrame() && { id: this.ids.free('region', this.remembered.region?.id), kind: types.frame.kind }
    this.places = { drafts: new Map(), frame: frame || null, schemas: types.schemas, remembered: this.remembered }
  }

  result(): Imported {
    const parts: { logicalId: string; reading: ResourceReading; part: Part }[] = []
    for (const [logicalId, { Type }] of this.sections.resources) {
      if (this.isPlaceholder(logicalId) || this.isAbsent(logicalId, Type)) continue
      const part = this.types.parts.get(Type)
      if (!part) {
        this.draft(logicalId, Type)
        continue
      }
      const reading = this.readingOf(logicalId)
      const read = part.read(reading)
      if ('refused' in read) this.keep(logicalId, read.refused)
      else parts.push({ logicalId, reading, part: read })
    }
    for (const { part } of parts) this.putWhereItSays(part)
    placeAll(this.places, (draft, reason) => this.keep(draft.logicalId, reason))
    for (const one of parts) this.apply(one)
    this.dropLooseReferences()
    for (const draft of this.places.drafts.values()) {
      draft.reading.tellUnasked()
      this.keepAttributes(draft.logicalId)
    }
    this.tellSections()
    return {
      design: this.design(),
      unsupported: this.unsupported,
      origins: this.origins,
      notes: this.notes,
    }
  }

  /** A design without a region has none when it comes back, unless something was added that needs one. */
  private wantsFrame(): boolean {
    if (!this.isOurs() || this.remembered.region?.region !== undefined) return true
    return [...this.sections.resources.values()].some(({ Type }) => this.types.named(Type))
  }

  /** The handle that an export of nothing is made of. */
  private isPlaceholder(logicalId: string): boolean {
    const metadata = this.sections.resources.get(logicalId)?.whole['Metadata']
    const own = isRecord(metadata) ? metadata['vpcanvas'] : undefined
    return isRecord(own) && own['placeholder'] === true
  }

  private isAbsent(logicalId: string, type: string): boolean {
    const condition = this.sections.resources.get(logicalId)?.whole['Condition']
    if (typeof condition !== 'string') return false
    const decided = this.evaluator.decided(condition)
    if (decided === false) {
      this.tell(logicalId, type, {
        en: `Its condition "${condition}" does not hold with these parameters, so it is left out.`,
        ko: `현재 파라미터 값으로는 "${condition}" 조건이 성립하지 않아 제외했습니다.`,
      })
    }
    if (decided === undefined) {
      this.tell(logicalId, type, {
        en: `Whether its condition "${condition}" holds is not known; it is taken to.`,
        ko: `"${condition}" 조건이 성립하는지 알 수 없어 성립한다고 보았습니다.`,
      })
    }
    return decided === false
  }

  private draft(logicalId: string, type: string): void {
    const known = this.types.resources.get(type)
    if (!known) return this.keep(logicalId, reasons.type)
    const reading = this.readingOf(logicalId)
    const read = known.translation.read(reading)
    if ('refused' in read) return this.keep(logicalId, read.refused)
    const { kind, translation } = known
    this.places.drafts.set(reading.id, { logicalId, id: reading.id, kind, translation, reading, read, props: read.props, putInto: null, parent: null })
  }

  private readingOf(logicalId: string): ResourceReading {
    const { Type, Properties } = this.sections.resources.get(logicalId) ?? { Type: '', Properties: {} }
    const values = Object.fromEntries(
      Object.keys(Properties).flatMap((name) => {
        const value = this.evaluator.property(logicalId, name)
        return value === undefined ? [] : [[name, value]]
      }),
    )
    const identity = {
      id: this.ids.of(logicalId),
      type: Type,
      itemId: this.remembered.items?.[logicalId] ?? logicalId,
      itemIds: this.remembered.resources?.[logicalId]?.itemIds ?? {},
    }
    return new ResourceReading(identity, values, this.readerFor(logicalId, Type))
  }

  private readerFor(logicalId: string, type: string): Reader {
    const told = new Set<string>()
    return {
      resolve: (value, attribute) => this.resolve(value, attribute),
      unsupported: (property, why, part) => {
        if (told.has(property)) return
        told.add(property)
        const secret = this.types.named(type)?.secrets?.includes(property) && this.isWrittenOut(logicalId, property)
        const kept = !part && !secret
        if (kept) this.keepRest(logicalId, 'Properties', property)
        this.unsupported.push({ id: logicalId, type, property, reason: aboutProperty(property, secret ? reasons.secret : why, kept), kept })
      },
    }
  }

  private isWrittenOut(logicalId: string, property: string): boolean {
    const raw = this.sections.resources.get(logicalId)?.Properties[property]
    return typeof raw !== 'object' && !String(raw).includes('{{resolve:')
  }

  private resolve(value: Pointer | string, attribute: string): Id | Text {
    const logicalId = value instanceof Pointer ? value.logicalId : this.holderOf(value, attribute)
    if (logicalId === null) {
      return { en: `"${String(value)}" is not in this template`, ko: `"${String(value)}" 항목이 이 템플릿에 없습니다` }
    }
    const type = this.sections.resources.get(logicalId)?.Type ?? ''
    if (!this.types.resources.has(type)) {
      return { en: `it leads to "${logicalId}" (${type}), which is not modelled`, ko: `모델링하지 않는 리소스를 가리킵니다: "${logicalId}"(${type})` }
    }
    if (value instanceof Pointer && value.attribute !== attribute) {
      return {
        en: `AWS takes ${attribute} here, and this gives ${value.attribute} of "${logicalId}"`,
        ko: `AWS가 받는 값: ${attribute}, 템플릿의 값: "${logicalId}"의 ${value.attribute}`,
      }
    }
    return this.ids.of(logicalId)
  }

  /** A resource that the template gives this very name: `CacheSubnetGroupName: my-group`. */
  private holderOf(text: string, attribute: string): string | null {
    for (const [logicalId, { Type }] of this.sections.resources) {
      if (this.types.named(Type)?.ref === attribute && this.evaluator.property(logicalId, attribute) === text) return logicalId
    }
    return null
  }

  private putWhereItSays({ owner, parent }: Part): void {
    const draft = parent === undefined ? undefined : this.places.drafts.get(owner)
    if (draft && parent !== undefined) draft.putInto = parent
  }

  private apply({ logicalId, reading, part }: { logicalId: string; reading: ResourceReading; part: Part }): void {
    const draft = this.places.drafts.get(part.owner)
    if (!draft) {
      return this.keep(logicalId, { en: 'What it belongs to is kept as it is, too.', ko: '이 리소스가 속한 대상도 그대로 보관합니다.' })
    }
    let path: Path = part.path
    if (part.value !== undefined) {
      let { value } = part
      // Two parts that remember the same item are two items.
      if (isRecord(value) && valueAt(draft.props, path) !== undefined) {
        value = { ...value, id: logicalId }
        path = [...path.slice(0, -1), logicalId]
      }
      draft.props = withValueAt(draft.props, path, value)
    }
    this.origins[originKey(draft.id, path)] = logicalId
    reading.tellUnasked()
    this.keepAttributes(logicalId)
  }

  /** Takes mentions away of what did not come into the design, until there are none. */
  private dropLooseReferences(): void {
    const { drafts, schemas } = this.places
    for (let before = -1; before !== drafts.size; ) {
      before = drafts.size
      for (const draft of drafts.values()) {
        const schema = schemas[draft.kind]
        if (!schema) continue
        const gone = draft.parent !== this.places.frame?.id && !drafts.has(draft.parent ?? '')
        const loose = referencesIn(schema, draft.props).filter(({ id }) => !drafts.has(id))
        if (gone || loose.some(({ hold }) => !hold)) {
          drafts.delete(draft.id)
          this.keep(draft.logicalId, { en: 'What it belongs to is kept as it is, too.', ko: '이 리소스가 속한 대상도 그대로 보관합니다.' })
          continue
        }
        for (const { id, path, hold } of loose) {
          if (hold) draft.props = withValueAt(draft.props, hold.path, hold.becomes)
          const place = path.join('.')
          const why = { en: `"${id}" is not modelled here`, ko: `"${id}" 항목은 여기서 모델링하지 않습니다` }
          this.unsupported.push({ id: draft.logicalId, type: draft.translation.type.name, property: place, reason: aboutProperty(place, why, false), kept: false })
        }
      }
    }
  }

  private keepAttributes(logicalId: string): void {
    const { whole = {}, Type = '' } = this.sections.resources.get(logicalId) ?? {}
    for (const attribute of Object.keys(whole)) {
      if (ATTRIBUTES_WITHOUT_MEANING.has(attribute)) continue
      if (attribute === 'UpdatePolicy' && this.isOurs()) continue
      this.keepRest(logicalId, attribute)
      this.unsupported.push({ id: logicalId, type: Type, property: attribute, reason: aboutProperty(attribute, reasons.property, true), kept: true })
    }
  }

  /** Whether vpcanvas wrote the template. */
  private isOurs(): boolean {
    return this.remembered.design?.id !== undefined
  }

  private keepRest(logicalId: string, attribute: string, property?: string): void {
    const { whole = {}, Properties = {} } = this.sections.resources.get(logicalId) ?? {}
    const rest = this.rests.get(logicalId) ?? {}
    const next = property === undefined
      ? { ...rest, [attribute]: whole[attribute] }
      : { ...rest, Properties: { ...rest.Properties, [property]: Properties[property] } }
    this.rests.set(logicalId, next)
  }

  private keep(logicalId: string, why: Text): void {
    this.kept.push({ logicalId, reason: why })
    // What was told about its properties meanwhile is beside the point: all of it is kept.
    this.rests.delete(logicalId)
    const others = this.unsupported.filter((one) => one.id !== logicalId || one.property === undefined)
    this.unsupported.splice(0, this.unsupported.length, ...others)
    this.unsupported.push({ id: logicalId, type: this.sections.resources.get(logicalId)?.Type ?? '', reason: aboutWhole(why), kept: true })
  }

  private tell(id: string, type: string, reason: Text): void {
    this.unsupported.push({ id, type, reason, kept: false })
  }

  private tellSections(): void {
    if (this.sections.transform !== undefined) {
      this.tell('Transform', 'Transform', { en: 'Transforms are not carried out; what they would add is missing.', ko: '변환(Transform)은 실행하지 않으므로 변환이 추가할 내용이 빠져 있습니다.' })
    }
    for (const loop of this.sections.loops) {
      this.tell(loop, 'Fn::ForEach', { en: 'Loops are not unrolled; what it would add is missing.', ko: '반복(ForEach)은 펼치지 않으므로 추가될 내용이 빠져 있습니다.' })
    }
    if (this.sections.parameters.size > 0) {
      this.notes.push({ en: 'Parameters, mappings and conditions are worked out to their present values.', ko: '파라미터, 매핑, 조건은 현재 값으로 계산했습니다.' })
    }
    if (this.sections.outputs.length > 0 && !this.isOurs()) {
      this.notes.push({ en: "The template's own outputs are not kept; an export writes outputs of its own.", ko: '템플릿의 출력(Outputs)은 보관하지 않습니다. 내보낼 때 새 출력을 씁니다.' })
    }
  }

  private design(): Design {
    const { frame, drafts } = this.places
    const resources: Resource[] = []
    if (frame && this.types.frame) {
      const name = this.remembered.region?.name ?? this.region
      resources.push({ id: frame.id, kind: frame.kind, name, parent: null, props: this.types.frame.translation.frame(this.region) })
    }
    for (const draft of drafts.values()) resources.push(this.finished(draft))
    const keeping = {
      sections: this.sections,
      evaluator: this.evaluator,
      types: this.types,
      places: this.places,
      ids: this.ids,
    }
    resources.push(...keptResources(this.kept, this.rests, keeping))
    for (const actor of this.remembered.actors ?? []) {
      if (this.ids.take(actor.id)) resources.push({ ...actor, parent: null })
    }
    const told = this.remembered.design
    const base = {
      ...emptyDesign(told?.id ?? `design-${hash(JSON.stringify(this.sections.parsed.value))}`, told?.name ?? this.options.name ?? 'Imported'),
      resources: Object.fromEntries(resources.map((one) => [one.id, one])),
    }
    return this.withExtras(this.checked(base))
  }

  private finished(draft: Draft): Resource {
    const { id, kind, logicalId, parent, read, reading } = draft
    const own = this.remembered.resources?.[logicalId]
    const tags = reading.nameTag
    const name = (own?.name ?? read.name ?? tags ?? logicalId).slice(0, 255)
    const listed = draft.props['tags']
    if (isRecord(listed) && listed['Name'] === name) {
      const { Name: _, ...others } = listed
      return { id, kind, name, parent, props: { ...draft.props, tags: others } }
    }
    return { id, kind, name, parent, props: draft.props }
  }

  private checked(design: Design): Design {
    const read = readDesign(design, this.types.schemas)
    if (read.ok) return read.design
    throw new Unreadable(read.text)
  }

  /** Intents and places, as far as they fit what is there. */
  private withExtras(design: Design): Design {
    const there = (id: unknown) => typeof id === 'string' && Object.hasOwn(design.resources, id)
    const attempt = (change: Partial<Design>): Partial<Design> =>
      readDesign({ ...design, ...change }, this.types.schemas).ok ? change : {}
    const intents = (this.remembered.intents ?? []).filter((one) => isRecord(one) && there(one.from) && there(one.to))
    const layout = Object.fromEntries(Object.entries(this.remembered.layout ?? {}).filter(([id]) => there(id)))
    return {
      ...design,
      ...attempt({ intents }),
      ...attempt({ layout }),
      settings: { ...design.settings, protected: this.remembered.design?.protected ?? false },
    }
  }

}

function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(36).padStart(7, '0')
}
