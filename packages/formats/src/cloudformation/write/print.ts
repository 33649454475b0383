import { printJson } from './json.ts'
import type { Document, Printed } from './printed.ts'
import { printYaml } from './yaml.ts'

export type Spelling = 'yaml' | 'json'

export function print(document: Document, as: Spelling): Printed {
  return as === 'yaml' ? printYaml(document) : printJson(document)
}
