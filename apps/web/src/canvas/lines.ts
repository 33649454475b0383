import type { Id, Point } from '@vpcanvas/model'
import { distanceToLine, type SceneLine } from '@vpcanvas/picture'
import { boxOnCanvas } from '../gestures/geometry.ts'
import { pictureDesign } from '../store/pictureDesign.ts'
import { editor } from '../store/useEditor.ts'

/** Whose line is at a point of the plane, or so near; null where none is. */
export function lineAt(lines: readonly SceneLine[], at: Point, reach: number): Id | null {
  const design = pictureDesign(editor.get())
  for (const line of lines) {
    const [a, b] = [boxOnCanvas(design, line.source), boxOnCanvas(design, line.target)]
    if (a && b && distanceToLine(line, a, b, at) <= reach) return line.of
  }
  return null
}
