import { regionOfZone } from '@vpcanvas/catalogue'
import type { Text } from '@vpcanvas/text'
import type { Remembered } from '../remembered.ts'
import type { Sections } from './sections.ts'

const USUAL = 'us-east-1'

/**
 * The region to read a template for, which templates do not say: the one asked for, the one it remembers, the one whose
 * zones it names, or the usual one.
 */
export function regionFor(
  sections: Sections,
  remembered: Remembered,
  asked: string | undefined,
  notes: Text[],
): string {
  if (asked !== undefined) return asked
  if (remembered.region?.region) return remembered.region.region
  const named = new Set<string>()
  for (const { Properties } of sections.resources.values()) {
    for (const value of Object.values(Properties)) {
      const region = typeof value === 'string' ? regionOfZone(value)?.id : undefined
      if (region !== undefined) named.add(region)
    }
  }
  const [only, ...others] = named
  if (only !== undefined && others.length === 0) {
    notes.push({
      en: `The zones it names are in ${only}, so it is read for that region.`,
      ko: `템플릿에 적힌 가용 영역에 따라 ${only} 리전으로 읽었습니다.`,
    })
    return only
  }
  notes.push({
    en: `A template does not say its region; it is read for ${USUAL}.`,
    ko: `템플릿에는 리전이 없으므로 ${USUAL} 리전으로 읽었습니다.`,
  })
  return USUAL
}
