import { applyEdits, type Design, type DesignChange, EditRefused, schemasOf } from '@vpcanvas/model'
import { changesBetween } from '@vpcanvas/resources/changes'
import { kinds } from '@vpcanvas/resources/drawing'
import { inEach, type Text } from '@vpcanvas/text'
import { useMemo } from 'react'
import { problemWords } from './words.ts'

/** The most lines; a fix that does more is counted from there. */
const MOST = 12

/** What a change would do to a design, line by line; nothing where it can no longer be made. */
export function useChangesOf(change: DesignChange, design: Design): readonly Text[] {
  return useMemo(() => {
    try {
      const after = applyEdits(design, change.edits, schemasOf(kinds))
      const lines = changesBetween(design, after, kinds).map(({ text }) => text)
      if (lines.length <= MOST) return lines
      return [...lines.slice(0, MOST), inEach((language) => problemWords[language].more(lines.length - MOST))]
    } catch (error) {
      if (error instanceof EditRefused) return []
      throw error
    }
  }, [change, design])
}
