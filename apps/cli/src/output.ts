import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { writeAtomically } from '@vpcanvas/server'
import { diskRefusal } from './failures.ts'
import type { Input } from './input.ts'
import { CannotRun } from './outcome.ts'
import type { Terminal } from './terminal.ts'

/** A document that is made of an input. */
export interface Output {
  /** Text, or bytes that a terminal cannot show. */
  readonly content: string | Uint8Array
  readonly format: 'design' | 'cloudformation' | 'svg' | 'png'
}

/**
 * Writes a document where the user wants it: in a file, or on standard output (`-`, or nothing said).
 * @throws CannotRun where it is a folder or a terminal that cannot show it, cannot be written, or is the input in another format.
 */
export async function writeOutput(
  terminal: Terminal,
  path: string | undefined,
  { content, format }: Output,
  input: Pick<Input, 'name'> & { readonly format: string },
): Promise<void> {
  if (path === undefined || path === '-') {
    if (typeof content === 'string') return terminal.document(content)
    if (!terminal.isShown) return terminal.bytes(content)
    throw new CannotRun({
      en: `${format.toUpperCase()} is nothing that a terminal shows. Name a file with --output.`,
      ko: `${format.toUpperCase()} 파일은 터미널에 표시할 수 없습니다. --output으로 파일을 지정하십시오.`,
    })
  }
  if ((await stat(path).catch(() => null))?.isDirectory()) {
    throw new CannotRun({
      en: `${path}: a folder. Name the file to write.`,
      ko: `${path}: 폴더입니다. 저장할 파일을 지정하십시오.`,
    })
  }
  const isKept = format === 'design' && input.format === 'design'
  if (!isKept && (await isSameFile(path, input.name))) {
    throw new CannotRun({
      en: `${path}: this is the file that was read, and would be lost. Name another one.`,
      ko: `${path}: 읽은 파일과 같아 원본이 사라집니다. 다른 파일을 지정하십시오.`,
    })
  }
  await replaceFile(path, content)
}

/** Writes a file whole, or leaves what is there. @throws CannotRun where it cannot be written. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await writeAtomically(resolve(path), content).catch((error: NodeJS.ErrnoException) => {
    const other = { en: `${path}: cannot be written (${error.code}).`, ko: `${path}: 쓸 수 없습니다(${error.code}).` }
    throw diskRefusal(Object.assign(error, { path })) ?? new CannotRun(other)
  })
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => stat(path).catch(() => null)))
  return Boolean(one && other && one.dev === other.dev && one.ino === other.ino)
}
