import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { limits, Unreadable } from '@vpcanvas/formats'
import { type ReadInput, readAny } from '@vpcanvas/formats/cloudformation'
import { fromDescribe } from '@vpcanvas/formats/describe'
import type { Design } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { CannotRun } from './outcome.ts'

/** A design as a command was given it, whatever it was written in. */
export interface Input extends ReadInput {
  /** What to call it in messages. */
  readonly name: string
  /**
   * The design as it is provisioned, with the id that what it makes carries. A template is the same one as long as it
   * stays in its place, whatever it says: else a change of it would make everything a second time.
   */
  readonly provisioned: Design
}

export interface InputOptions {
  /** For `AWS::Region` in a template. */
  readonly region?: string
  /** Values for a template's parameters. */
  readonly parameters?: Readonly<Record<string, string>>
}

/**
 * Reads a design file, a CloudFormation template or a folder of `aws ... describe-*` answers; `-` is standard input.
 * @throws CannotRun or Unreadable, in one line, with the place.
 */
export async function readInput(path: string, options: InputOptions = {}): Promise<Input> {
  if (path !== '-' && (await stat(path).catch(() => null))?.isDirectory()) return readFolder(path, options)
  const bytes = path === '-' ? await standardInput() : await fileBytes(path)
  const name = path === '-' ? 'standard input' : path
  try {
    const read = readAny(bytes, kinds, { name: basename(path === '-' ? 'design' : path), ...options })
    const id = read.format === 'design' || path === '-' ? read.design.id : idOfPlace(resolve(path))
    return { ...read, name, provisioned: { ...read.design, id } }
  } catch (error) {
    throw error instanceof Unreadable ? error.in(name) : error
  }
}

async function readFolder(path: string, { region }: InputOptions): Promise<Input> {
  const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith('.json'))
  let left: number = limits.design
  const files = []
  for (const name of names) {
    const file = join(path, name)
    const input = await fileBytes(file)
    if ((left -= input.length) < 0) throw tooLarge(path)
    files.push({ name: file, input })
  }
  const read = fromDescribe(files, kinds, {
    name: basename(resolve(path)),
    folder: path,
    ...(region !== undefined && { region }),
  })
  return { ...read, name: path, provisioned: { ...read.design, id: idOfPlace(resolve(path)) } }
}

function idOfPlace(path: string): string {
  return `template-${createHash('sha256').update(path).digest('hex').slice(0, 20)}`
}

async function fileBytes(path: string): Promise<Uint8Array> {
  const real = await stat(path).catch(() => null)
  if (!real) {
    throw new CannotRun({ en: `${path}: there is no such file.`, ko: `${path}: 파일이 없습니다.` })
  }
  if (real.isDirectory()) {
    throw new CannotRun({ en: `${path}: a folder, not a file.`, ko: `${path}: 파일이 아니라 폴더입니다.` })
  }
  if (real.size > limits.design) throw tooLarge(path)
  return readFile(path).catch(() => {
    throw new CannotRun({ en: `${path}: cannot be read.`, ko: `${path}: 읽을 수 없습니다.` })
  })
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limits.design) throw tooLarge('standard input')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(name: string): CannotRun {
  const megabytes = Math.floor(limits.design / 1024 / 1024)
  return new CannotRun({
    en: `${name}: larger than ${megabytes} MB.`,
    ko: `${name}: 크기 제한(${megabytes} MB)을 넘습니다.`,
  })
}
