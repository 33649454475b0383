import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root: string = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')

export function inRoot(...parts: string[]): string {
  return join(root, ...parts)
}
