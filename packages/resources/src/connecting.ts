import type { Edit, Resource, View } from '@vpcanvas/model'
import { listed, type Text, verbatim } from '@vpcanvas/text'
import { regionOf, vpcOf } from './routing.ts'

/** What a line comes to: edits, or the reason why it cannot be drawn. */
export type Drawn = readonly Edit[] | { readonly refused: Text }

/** Why two resources cannot be joined across VPCs; null where they are in the same one. */
export function acrossVpcs(view: View, one: Resource, other: Resource): { readonly refused: Text } | null {
  const [from, to] = [vpcOf(view, one.id), vpcOf(view, other.id)]
  if (from && from.id === to?.id) return null
  if (!from || !to) {
    const homeless = from ? other : one
    return {
      refused: {
        en: `"${homeless.name}" is in no VPC. Move it into a VPC first.`,
        ko: `"${homeless.name}" 리소스가 VPC 안에 없습니다. 먼저 VPC로 옮기십시오.`,
      },
    }
  }
  return {
    refused: {
      en: `"${one.name}" is in "${from.name}" and "${other.name}" in "${to.name}"; AWS joins them only within one VPC.`,
      ko: `"${one.name}" 리소스의 VPC: "${from.name}", "${other.name}" 리소스의 VPC: "${to.name}". AWS에서는 같은 VPC 안에서만 연결할 수 있습니다.`,
    },
  }
}

/** Why an address cannot serve a resource of another region; null where it can. */
export function acrossRegions(view: View, one: Resource, other: Resource): { readonly refused: Text } | null {
  const [from, to] = [regionOf(view, one.id), regionOf(view, other.id)]
  if (from?.props.region === to?.props.region) return null
  return {
    refused: {
      en: `"${one.name}" and "${other.name}" are in different regions.`,
      ko: `"${one.name}" 리소스와 "${other.name}" 리소스의 리전이 다릅니다.`,
    },
  }
}

/** The line is drawn already. */
export function already(one: Resource, other: Resource): { readonly refused: Text } {
  const names = listed([one, other].map(({ name }) => verbatim(`"${name}"`)))
  return {
    refused: { en: `${names.en} are connected already.`, ko: `이미 연결되어 있습니다: ${names.ko}.` },
  }
}
