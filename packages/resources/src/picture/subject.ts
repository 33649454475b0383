import { boxOnPlane, type Design, schemasOf, viewOf } from '@vpcanvas/model'
import type { Colours, Subject } from '@vpcanvas/picture'
import { drawables } from '../drawables.ts'
import { restingLines } from './lines.ts'
import { type DesignSeen, designScene } from './scene.ts'

/** A design at rest as a picture of its own: what is in it, and the lines that are there whatever is in hand. */
export function designSubject(design: Design, seen: DesignSeen, colours: Colours): Subject {
  const view = viewOf(design, schemasOf(drawables))
  return {
    scene: designScene(view, design.layout, seen),
    lines: restingLines(view, design.layout, seen.lens),
    ends: (id) => boxOnPlane(design, id),
    colours,
  }
}
