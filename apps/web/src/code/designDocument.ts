import { canonicalJson, type Design, type Id } from '@vpcanvas/model'
import type { Lines, Written } from './formats.ts'

/** The design's own file, with the lines of each resource. */
export function designDocument(design: Design): Written {
  const text = canonicalJson(design)
  return { region: '', text, locations: resourceLines(text), lost: [], notes: [] }
}

/** Canonical JSON has one entry a line and two spaces a level, so the entries of `resources` are found by their indent. */
function resourceLines(text: string): Record<Id, readonly Lines[]> {
  const locations: Record<Id, readonly Lines[]> = {}
  let isInside = false
  let open: { readonly id: Id; readonly line: number } | null = null
  for (const [index, line] of text.split('\n').entries()) {
    if (!isInside) {
      isInside = line === '  "resources": {'
      continue
    }
    if (line.startsWith('  }')) break
    const entry = /^ {4}"([^"]+)": \{/.exec(line)
    if (entry?.[1] !== undefined) open = { id: entry[1], line: index + 1 }
    if (open && /^ {4}\}/.test(line)) {
      locations[open.id] = [[open.line, index + 1]]
      open = null
    }
  }
  return locations
}
