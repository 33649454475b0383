import { type Language, say, type Text } from '@vpcanvas/text'

/** The reader of what a command says: a person at a terminal, or a program behind a pipe. */
export interface Terminal {
  readonly language: Language
  readonly colours: boolean
  /** A result, on standard output. */
  print(line: string): void
  /** One JSON document, on standard output. */
  json(value: unknown): void
  /** Progress and remarks, on standard error. */
  note(line: string | Text): void
}

export function terminal(language: Language): Terminal {
  return {
    language,
    colours: process.stdout.isTTY && !process.env['NO_COLOR'],
    print: (line) => write(process.stdout, line),
    json: (value) => write(process.stdout, JSON.stringify(value, null, 2)),
    note: (line) => write(process.stderr, typeof line === 'string' ? line : say(line, language)),
  }
}

function write(stream: NodeJS.WriteStream, line: string): void {
  stream.write(`${line}\n`)
}

const CODES = { red: 31, yellow: 33, green: 32, blue: 34, dim: 2, bold: 1 } as const

export function paint(on: Terminal, colour: keyof typeof CODES, text: string): string {
  return on.colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text
}

/** Names and values come from files: nothing in them may drive the terminal. */
export function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are the point
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '�')
}
