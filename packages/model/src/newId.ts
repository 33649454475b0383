import type { Id, Inventory } from './design.ts'

const ALPHABET = '0123456789abcdefghijkmnpqrstuvwxyz'

/** Random ids, short enough to read aloud, that two branches of a repository will not both invent. */
export function newId(prefix: string, taken?: Inventory['resources']): Id {
  for (;;) {
    const bytes = crypto.getRandomValues(new Uint8Array(6))
    const id = `${prefix}-${[...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')}`
    if (!taken || !Object.hasOwn(taken, id)) return id
  }
}

/** `subnet`, `subnet-2`, ...: the first name of that form that no resource has. */
export function freeName({ resources }: Inventory, stem: string): string {
  const taken = new Set(Object.values(resources).map((resource) => resource.name.toLowerCase()))
  for (let n = 1; ; n++) {
    const name = n === 1 ? stem : `${stem}-${n}`
    if (!taken.has(name.toLowerCase())) return name
  }
}
