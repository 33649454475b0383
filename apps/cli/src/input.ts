import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { decode, limits, parseJson, Unreadable } from '@vpcanvas/formats'
import { type ReadInput, readAny } from '@vpcanvas/formats/cloudformation'
import { fromDescribe } from '@vpcanvas/formats/describe'
import type { Design } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { CannotRun } from './outcome.ts'
import type { Terminal } from './terminal.ts'

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
  /** For `AWS::Region` in a template, and for what a description of AWS does not say the region of. */
  readonly region?: string
  /** Values for a template's parameters. */
  readonly parameters?: Readonly<Record<string, string>>
}

/** What standard input is called in messages, in every language. */
export const STANDARD_INPUT = '<stdin>'

/**
 * Reads a design file, a CloudFormation template, or a file or a folder of `aws ... describe-*` answers; `-` is standard input.
 * @throws CannotRun or Unreadable, in one line, with the place.
 */
export async function readInput(path: string, options: InputOptions = {}): Promise<Input> {
  if (path !== '-' && (await stat(path).catch(() => null))?.isDirectory()) return readFolder(path, options)
  const name = path === '-' ? STANDARD_INPUT : path
  const bytes = await bytesOf(path)
  try {
    const read = readAny(bytes, kinds, { name: path === '-' ? 'design' : basename(path), ...options })
    const id = read.format === 'design' || path === '-' ? read.design.id : idOfPlace(resolve(path))
    return { ...read, name, provisioned: { ...read.design, id } }
  } catch (error) {
    throw error instanceof Unreadable ? error.in(name) : error
  }
}

/** The same for a command, whose reader is told where a description of AWS is not whole. */
export async function inputFor(terminal: Terminal, path: string, options: InputOptions): Promise<Input> {
  const input = await readInput(path, options)
  if (input.format === 'aws-json') for (const note of input.notes) terminal.note(note)
  return input
}

async function readFolder(path: string, { region }: InputOptions): Promise<Input> {
  let left: number = limits.design
  const files = []
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const file = join(path, entry.name)
    const isFile = entry.isFile() || entry.isSymbolicLink()
    if (!isFile || entry.name.startsWith('.') || !(await mayBeAnswer(file))) continue
    const input = await bytesOf(file)
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

/** A file of JSON: by its name, or by how it starts, since answers may be called anything. */
async function mayBeAnswer(file: string): Promise<boolean> {
  if (file.toLowerCase().endsWith('.json')) return true
  const handle = await open(file).catch(() => null)
  if (!handle) return false
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0)
    return /^[\s\uFFFD]*(\{\s*"|\[\s*\{)/.test(buffer.toString('utf8', 0, bytesRead).replaceAll('\u0000', ''))
  } catch {
    return false
  } finally {
    await handle.close()
  }
}

function idOfPlace(path: string): string {
  return `template-${createHash('sha256').update(path).digest('hex').slice(0, 20)}`
}

/** What is in a file, or in standard input (`-`). @throws CannotRun where it is not there, no file, or too large. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  if (path === '-') return allOf(process.stdin, STANDARD_INPUT)
  const real = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (real instanceof Error) {
    if (real.code !== 'ENOENT') throw unreadable(path, real)
    throw new CannotRun({ en: `${path}: there is no such file.`, ko: `${path}: 파일이 없습니다.` })
  }
  if (real.isDirectory()) {
    throw new CannotRun({ en: `${path}: a folder, not a file.`, ko: `${path}: 파일이 아니라 폴더입니다.` })
  }
  if (real.size > limits.design) throw tooLarge(path)
  return allOf(createReadStream(path), path)
}

/** The JSON in a file, or in standard input (`-`). @throws CannotRun or Unreadable, with the place. */
export async function jsonIn(path: string): Promise<unknown> {
  const bytes = await bytesOf(path)
  try {
    return parseJson(decode(bytes)).value
  } catch (error) {
    throw error instanceof Unreadable ? error.in(path === '-' ? STANDARD_INPUT : path) : error
  }
}

/** Everything that comes, up to the limit: of a device or a pipe nobody knows the size. */
async function allOf(source: AsyncIterable<Buffer>, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of source) {
      size += chunk.length
      if (size > limits.design) throw tooLarge(name)
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof CannotRun ? error : unreadable(name, error as NodeJS.ErrnoException)
  }
  return Buffer.concat(chunks)
}

function unreadable(path: string, { code }: NodeJS.ErrnoException): CannotRun {
  return new CannotRun({ en: `${path}: cannot be read (${code}).`, ko: `${path}: 읽을 수 없습니다(${code}).` })
}

function tooLarge(name: string): CannotRun {
  const megabytes = Math.floor(limits.design / 1024 / 1024)
  return new CannotRun({
    en: `${name}: larger than ${megabytes} MB.`,
    ko: `${name}: 크기 제한(${megabytes} MB)을 넘습니다.`,
  })
}
