import type { Design } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { imported, type ImportOptions } from './cloudformation/read/fromCloudFormation.ts'
import { looksLikeTemplate } from './cloudformation/read/sections.ts'
import type { Unsupported } from './cloudformation/read/unsupported.ts'
import { parseYaml } from './cloudformation/read/yaml.ts'
import type { Origins } from './cloudformation/origins.ts'
import { decode, refuseAbove } from './decode.ts'
import type { DescribedKinds } from './describe/description.ts'
import { fromDescribe, isDescribed } from './describe/fromDescribe.ts'
import { designIn } from './designFile.ts'
import { parseJson } from './json.ts'
import { limits } from './limits.ts'
import type { TranslatedKinds } from './translation.ts'
import { Unreadable } from './unreadable.ts'
import { whatItIs } from './whatItIs.ts'

/** A design as it was read, whatever it was written in. */
export interface ReadInput {
  readonly format: 'design' | 'cloudformation' | 'aws-json'
  readonly design: Design
  readonly unsupported: readonly Unsupported[]
  readonly origins: Origins
  readonly notes: readonly Text[]
}

export interface ReadOptions extends Omit<ImportOptions, 'name'> {
  /** The file's name. */
  readonly name?: string
}

/**
 * Reads a design file, a CloudFormation template or what an `aws ... describe-*` command printed, recognised by what is in it.
 * @throws Unreadable that says what it is instead, or what is wrong and where.
 */
export function readAny(
  input: string | Uint8Array,
  kinds: TranslatedKinds & DescribedKinds,
  options: ReadOptions = {},
): ReadInput {
  const text = decode(input)
  const isJson = /^\s*[{[]/.test(text)
  if (!isJson) {
    const foreign = whatItIs(text)
    if (foreign) throw new Unreadable(foreign)
    refuseAbove(text.length, limits.template)
  }
  const parsed = isJson ? parseJson(text) : parseYaml(text)
  if ((parsed.value as { format?: unknown } | null)?.format === 'vpcanvas') {
    return { format: 'design', design: designIn(parsed, kinds), unsupported: [], origins: {}, notes: [] }
  }
  const { name, ...others } = options
  const { region } = others
  const stem = name?.replace(/\.[^.]*$/, '')
  if (isJson && !looksLikeTemplate(parsed.value) && isDescribed(parsed.value, kinds)) {
    const files = [{ name: name ?? '', input: text }]
    return fromDescribe(files, kinds, { ...(stem && { name: stem }), ...(region !== undefined && { region }) })
  }
  if (!looksLikeTemplate(parsed.value)) throw new Unreadable(whatItIs(text, parsed.value) ?? nothingKnown)
  refuseAbove(text.length, limits.template)
  return { format: 'cloudformation', ...imported(parsed, kinds, { ...others, ...(stem && { name: stem }) }) }
}

const nothingKnown: Text = {
  en: 'This is neither a vpcanvas design ("format": "vpcanvas") nor a CloudFormation template ("Resources"), nor JSON that an aws describe command printed ("Vpcs", "Subnets", ...).',
  ko: 'vpcanvas 디자인("format": "vpcanvas"), CloudFormation 템플릿("Resources"), aws describe 명령이 출력한 JSON("Vpcs", "Subnets" 등) 중 어느 것도 아닙니다.',
}
