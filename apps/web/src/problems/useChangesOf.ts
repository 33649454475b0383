import { applyEdits, type Design, type DesignChange, EditRefused, schemasOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import type { Text } from '@vpcanvas/text'
import { useMemo } from 'react'
import { changesBetween } from './changesBetween.ts'

/** What a change would do to a design, line by line; nothing where it can no longer be made. */
export function useChangesOf(change: DesignChange, design: Design): readonly Text[] {
  return useMemo(() => {
    try {
      return changesBetween(design, applyEdits(design, change.edits, schemasOf(kinds)), kinds)
    } catch (error) {
      if (error instanceof EditRefused) return []
      throw error
    }
  }, [change, design])
}
