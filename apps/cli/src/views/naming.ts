import { formatPath, type Path } from '@vpcanvas/model'
import { kinds, labelOf } from '@vpcanvas/resources'
import { type Language, say } from '@vpcanvas/text'
import { plain } from '../terminal.ts'

interface Named {
  readonly id: string
  readonly kind: string
  readonly name: string
}

/** A resource in a line: `web (Security group, sg-0a1b)`; the id where the name is another. */
export function resourceText({ id, kind, name }: Named, language: Language): string {
  const label = Object.hasOwn(kinds, kind) ? kinds[kind]?.appearance.label : undefined
  const words = [label ? say(label, language) : plain(kind), ...(name === id ? [] : [plain(id)])]
  return `${plain(name)} (${words.join(', ')})`
}

/** A place in a resource, in the words of its form: `Inbound rules (rule-1.fromPort)`; empty for the whole. */
export function placeText(kind: string, [property, ...rest]: Path, language: Language): string {
  if (property === undefined) return ''
  const label = plain(say(labelOf(kind, String(property)), language))
  return rest.length === 0 ? label : `${label} (${plain(formatPath(rest))})`
}
