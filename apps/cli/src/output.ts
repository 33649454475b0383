import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { writeAtomically } from '@vpcanvas/server'
import { CannotRun } from './outcome.ts'
import type { Terminal } from './terminal.ts'

/** A document where the user wants it: in a file, or on standard output (`-`, or nothing said). @throws CannotRun */
export async function writeOutput(terminal: Terminal, path: string | undefined, text: string): Promise<void> {
  if (path === undefined || path === '-') return terminal.document(text)
  if ((await stat(path).catch(() => null))?.isDirectory()) {
    throw new CannotRun({
      en: `${path}: a folder. Name the file to write.`,
      ko: `${path}: 폴더입니다. 저장할 파일을 지정하십시오.`,
    })
  }
  await writeAtomically(resolve(path), text).catch(({ code }: NodeJS.ErrnoException) => {
    throw new CannotRun({ en: `${path}: cannot be written (${code}).`, ko: `${path}: 쓸 수 없습니다(${code}).` })
  })
}
