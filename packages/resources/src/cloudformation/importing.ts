import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  fromCloudFormation,
  type Imported,
  type ImportOptions,
  toCloudFormation,
} from '@vpcanvas/formats/cloudformation'
import type { Design } from '@vpcanvas/model'
import { kinds } from '../kinds.ts'

/** For tests: the templates in `fixtures`, and what an import makes of them. */
export function fixture(name: string, options: ImportOptions = {}): Imported {
  return fromCloudFormation(textOf(name), kinds, options)
}

export function textOf(name: string): string {
  return readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')
}

export function kindsIn(design: Design): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const { id, kind } of Object.values(design.resources)) (found[kind] ??= []).push(id)
  return found
}

export function exportedText(design: Design, origins = {}): string {
  return toCloudFormation(design, kinds, { as: 'yaml', origins }).templates[0]!.text
}
