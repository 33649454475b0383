import type { Intent } from '@vpcanvas/model'

/** `6379, 8000-8080`; empty for every port. */
export function portsText(ports: Intent['ports']): string {
  return ports.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`)).join(', ')
}

/** Ports as people type them; null where they are none. */
export function portsIn(text: string): Intent['ports'] | null {
  const parts = text.split(/[,\s]+/).filter((part) => part !== '')
  const ports = parts.map((part) => /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part))
  const pairs = ports.map((found) => found && ([Number(found[1]), Number(found[2] ?? found[1])] as const))
  const fits = pairs.every((pair) => pair && pair[0] <= pair[1] && pair[1] <= 65_535)
  return fits && pairs.length <= 64 ? pairs.flatMap((pair) => (pair ? [pair] : [])) : null
}
