import { type Box, type Id, overlaps, type Point, type Resource, type View } from '@vpcanvas/model'

/** A part of the plane. */
export interface Area {
  /** The box around it. */
  readonly around: Box
  holds(box: Box): boolean
}

export function rectangle(around: Box): Area {
  return {
    around,
    holds: (box) =>
      box.x >= around.x &&
      box.y >= around.y &&
      box.x + box.width <= around.x + around.width &&
      box.y + box.height <= around.y + around.height,
  }
}

/** What a line encloses that ends where it began; it holds a box when it holds its corners. */
export function polygon(points: readonly Point[]): Area {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return {
    around: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y },
    holds: (box) =>
      [box.x, box.x + box.width].every((across) =>
        [box.y, box.y + box.height].every((down) => encloses(points, across, down)),
      ),
  }
}

/** Whether a ray from the point crosses the line an odd number of times. */
function encloses(points: readonly Point[], x: number, y: number): boolean {
  let isInside = false
  for (const [index, a] of points.entries()) {
    const b = points[(index + 1) % points.length] as Point
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isInside = !isInside
  }
  return isInside
}

/** What lies wholly in a part of the plane, without what is in something that does. */
export function inside(view: View, layout: Readonly<Record<Id, Box>>, area: Area): readonly Id[] {
  const found: Id[] = []
  const visit = (children: readonly Resource[], x: number, y: number) => {
    for (const { id } of children) {
      const own = Object.hasOwn(layout, id) ? layout[id] : undefined
      if (!own) continue
      const place = { ...own, x: x + own.x, y: y + own.y }
      if (area.holds(place)) found.push(id)
      else if (overlaps(area.around, place)) visit(view.children(id), place.x, place.y)
    }
  }
  visit(view.children(null), 0, 0)
  return found
}
