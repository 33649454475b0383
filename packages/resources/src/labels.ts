import { type Text, verbatim } from '@vpcanvas/text'
import { drawables } from './drawables.ts'
import { forms } from './forms.ts'

/** What AWS holds of a resource beside its properties, and no form shows. */
const OTHERS: ReadonlyMap<string, Text> = new Map([
  ['name', { en: 'Name', ko: '이름' }],
  ['place', { en: 'Subnet or VPC', ko: '서브넷 또는 VPC' }],
  ['accepterRegion', { en: 'Accepter Region', ko: '수락자 리전' }],
  ['listRoutes', { en: 'Routes to prefix lists', ko: '접두사 목록 경로' }],
  ['accepted', { en: 'Accepted', ko: '수락 여부' }],
])

/**
 * What a property of a kind is called where it is read: as its form says, a container by its kind. What nothing has a word for
 * keeps its name.
 */
export function labelOf(kind: string, property: string): Text {
  const field = fieldOf(kind, property)
  if (field) return field.label
  if (Object.hasOwn(drawables, property)) return drawables[property]?.appearance.label ?? verbatim(property)
  return OTHERS.get(property) ?? verbatim(property)
}

/** What a part of a listed item is called: the protocol of a rule. */
export function itemLabelOf(kind: string, property: string, part: string): Text {
  const control = fieldOf(kind, property)?.control
  const fields = control?.type === 'list' ? control.fields : []
  const field =
    fields.find(({ prop }) => prop === part) ??
    fields.find(({ prop }) => prop.startsWith(`${part}.`) && prop !== `${part}.type`)
  return field?.label ?? labelOf(kind, part)
}

function fieldOf(kind: string, property: string) {
  const form = Object.hasOwn(forms, kind) ? forms[kind] : undefined
  return form?.sections.flatMap(({ fields }) => fields).find(({ prop }) => prop === property)
}
