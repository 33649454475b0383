import { type Language, say, type Text } from '@vpcanvas/text'

/** The reader of what a command says: a person at a terminal, or a program behind a pipe. */
export interface Terminal {
  readonly language: Language
  readonly colours: boolean
  /** Whether standard output is shown to a person as it comes. */
  readonly isShown: boolean
  /** A result, on standard output. */
  print(line: string): void
  /** One JSON document, on standard output. */
  json(value: unknown): void
  /** The text of a file, on standard output: as it is, but for what would drive a terminal that shows it. */
  document(text: string): void
  /** What is no text, on standard output. */
  bytes(content: Uint8Array): void
  /** Progress and remarks, on standard error. What would drive the terminal is taken out. */
  note(line: string | Text): void
}

export function terminal(language: Language): Terminal {
  return {
    language,
    colours: process.stdout.isTTY && !process.env['NO_COLOR'],
    isShown: process.stdout.isTTY === true,
    print: (line) => write(process.stdout, line),
    json: (value) => write(process.stdout, JSON.stringify(value, null, 2).replaceAll(DRIVING, escaped)),
    document: (text) => write(process.stdout, process.stdout.isTTY ? shownOnly(text.trimEnd()) : text.trimEnd()),
    bytes: (content) => void process.stdout.write(content),
    note: (line) => write(process.stderr, plain(typeof line === 'string' ? line : say(line, language))),
  }
}

function write(stream: NodeJS.WriteStream, line: string): void {
  stream.write(`${line}\n`)
}

const CODES = { red: 31, yellow: 33, green: 32, blue: 34, dim: 2, bold: 1 } as const

export function paint(on: Terminal, colour: keyof typeof CODES, text: string): string {
  return on.colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text
}

/** Control characters, and those that turn the direction of writing; a line break among them. */
// oxlint-disable-next-line no-control-regex -- control characters are the point
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Those that JSON leaves as they are inside quotes. */
// oxlint-disable-next-line no-control-regex -- control characters are the point
const DRIVING = /[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Names and values come from files: nothing in them may drive the terminal. */
export function plain(text: string): string {
  return text.replaceAll(CONTROL, '�')
}

function shownOnly(text: string): string {
  return text.split('\n').map(plain).join('\n')
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}
