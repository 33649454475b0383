type Skills = typeof import('./door.ts')

let learnt: Skills | null = null

/** What the hand can do beyond moving things, where that is there by now. Whoever takes something up asks for it. */
export function skills(): Skills | null {
  if (!learnt) void import('./door.ts').then((door) => (learnt = door)).catch(() => {})
  return learnt
}
